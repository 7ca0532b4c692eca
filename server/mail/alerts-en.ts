import type { DigestSection } from './alerts.ts';
import type { MailOf } from './mail.ts';
import { changeLines, counted } from './phrases.ts';
import type { Part, Words } from './wording.ts';

/** Mails about saved searches and followed events, in English. */

const often = { at_once: 'at once', daily: 'every day', weekly: 'every Monday' } as const;
const askedFor = 'you asked for it and confirmed this address';

export const englishAlerts = {
  alert_confirm: ({ what, frequency, link, days }: MailOf<'alert_confirm'>): Words => ({
    subject: 'Confirm that you want alerts',
    parts: [
      frequency === undefined
        ? `Somebody asked us to mail you at this address when this event changes: “${what.en}”.`
        : `Somebody asked us to mail you at this address ${often[frequency]} what is new in this search: “${what.en}”. When nothing is new there is no mail.`,
      { action: 'Confirm', link },
      `Was it not you? Then there is nothing to do: unless you confirm you get no alerts, and after ${counted(days, 'day', 'days')} we forget your address.`,
    ],
    why: 'somebody gave this address to get alerts',
  }),

  alert_link: ({ link }: MailOf<'alert_link'>): Words => ({
    subject: 'Manage your alerts',
    parts: [
      'With this link you see, change or stop all alerts to this address:',
      { action: 'Manage your alerts', link },
    ],
    why: 'somebody asked for the link to the alerts of this address',
  }),

  alert_digest: ({ sections, manage, stop }: MailOf<'alert_digest'>): Words => {
    const count = sections.reduce((sum, { ids }) => sum + ids.length, 0);
    return {
      subject: `${counted(count, 'new event', 'new events')} for you`,
      parts: [
        'This is new since your last digest:',
        ...sections.flatMap(sectionOf),
        { action: 'Manage your alerts', link: manage },
        { aside: 'Stop these digests', link: stop },
      ],
      why: askedFor,
    };
  },

  alert_changes: ({ events, manage, stop }: MailOf<'alert_changes'>): Words => {
    const [first] = events;
    return {
      subject:
        events.length === 1 ? `Changed: ${first!.title.en ?? first!.title.nl}` : `${events.length} events have changed`,
      parts: [
        events.length === 1 ? 'An event that you follow has changed:' : 'Events that you follow have changed:',
        {
          entries: events.map(({ title, changes, reason, link }) => {
            const why = reason.en ?? reason.nl;
            return {
              title: title.en ?? title.nl,
              link,
              lines: [...changeLines('en', changes), ...(why ? [`The reason: ${why}`] : [])],
            };
          }),
        },
        { action: 'Manage your alerts', link: manage },
        { aside: 'Follow no events any more', link: stop },
      ],
      why: askedFor,
    };
  },
};

function sectionOf({ name, link, ids, alsoIds, events, more, also }: DigestSection): Part[] {
  const heading = `${name.en}: ${ids.length + alsoIds.length} new`;
  const rest = alsoIds.length - also.length;
  return [
    { heading },
    ...(events.length === 0
      ? []
      : [
          {
            entries: events.map((event) => ({
              title: event.title.en ?? event.title.nl,
              link: event.link,
              lines: [
                `${event.when.en} · ${event.where.en}`,
                event.by.en,
                ...(event.until ? [`Register until ${event.until.en}`] : []),
              ],
            })),
          },
        ]),
    ...(also.length === 0
      ? []
      : [
          `Also in this search, named above: ${also.map(({ nl, en }) => en ?? nl).join('; ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
        ]),
    ...(more === 0 ? [] : [{ aside: `And ${more} more: see them on the site`, link }]),
  ];
}
