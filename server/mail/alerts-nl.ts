import type { DigestSection } from './alerts.ts';
import type { MailOf } from './mail.ts';
import { changeLines, counted } from './phrases.ts';
import type { Part, Words } from './wording.ts';

/** Mails about saved searches and followed events, in Dutch. */

const often = { at_once: 'meteen', daily: 'elke dag', weekly: 'elke maandag' } as const;
const askedFor = 'u hierom vroeg en dit mailadres bevestigde';

export const dutchAlerts = {
  alert_confirm: ({ what, frequency, link, days }: MailOf<'alert_confirm'>): Words => ({
    subject: 'Bevestig dat u meldingen wilt',
    parts: [
      frequency === undefined
        ? `Iemand vroeg om u op dit adres te mailen als dit evenement verandert: “${what.nl}”.`
        : `Iemand vroeg om u op dit adres ${often[frequency]} de nieuwe evenementen te mailen van deze zoekopdracht: “${what.nl}”. Komt er niets bij, dan krijgt u geen mail.`,
      { action: 'Bevestig', link },
      `Was u dat niet? Dan hoeft u niets te doen: zonder uw bevestiging krijgt u geen meldingen, en na ${counted(days, 'dag', 'dagen')} vergeten wij uw adres.`,
    ],
    why: 'iemand dit mailadres opgaf om meldingen te krijgen',
  }),

  alert_link: ({ link }: MailOf<'alert_link'>): Words => ({
    subject: 'Beheer uw meldingen',
    parts: [
      'Met deze link ziet, wijzigt of stopt u alle meldingen op dit adres:',
      { action: 'Beheer uw meldingen', link },
    ],
    why: 'iemand de link naar de meldingen op dit adres vroeg',
  }),

  alert_digest: ({ sections, manage, stop }: MailOf<'alert_digest'>): Words => {
    const count = sections.reduce((sum, { ids }) => sum + ids.length, 0);
    return {
      subject: `${counted(count, 'nieuw evenement', 'nieuwe evenementen')} voor u`,
      parts: [
        'Dit kwam erbij sinds uw vorige overzicht:',
        ...sections.flatMap(sectionOf),
        { action: 'Beheer uw meldingen', link: manage },
        { aside: 'Stop deze overzichten', link: stop },
      ],
      why: askedFor,
    };
  },

  alert_changes: ({ events, manage, stop }: MailOf<'alert_changes'>): Words => {
    const [first] = events;
    return {
      subject: events.length === 1 ? `Gewijzigd: ${first!.title.nl}` : `${events.length} evenementen zijn gewijzigd`,
      parts: [
        events.length === 1 ? 'U volgt een evenement dat gewijzigd is:' : 'U volgt evenementen die gewijzigd zijn:',
        {
          entries: events.map(({ title, changes, reason, link }) => {
            const why = reason.nl ?? reason.en;
            return {
              title: title.nl,
              link,
              lines: [...changeLines('nl', changes), ...(why ? [`De reden: ${why}`] : [])],
            };
          }),
        },
        { action: 'Beheer uw meldingen', link: manage },
        { aside: 'Volg geen evenementen meer', link: stop },
      ],
      why: askedFor,
    };
  },
};

function sectionOf({ name, link, ids, alsoIds, events, more, also }: DigestSection): Part[] {
  const heading = `${name.nl}: ${ids.length + alsoIds.length} nieuw`;
  const rest = alsoIds.length - also.length;
  return [
    { heading },
    ...(events.length === 0
      ? []
      : [
          {
            entries: events.map((event) => ({
              title: event.title.nl,
              link: event.link,
              lines: [
                `${event.when.nl} · ${event.where.nl}`,
                event.by.nl,
                ...(event.until ? [`Inschrijven tot en met ${event.until.nl}`] : []),
              ],
            })),
          },
        ]),
    ...(also.length === 0
      ? []
      : [
          `Ook in deze zoekopdracht, hierboven genoemd: ${also.map(({ nl }) => nl).join('; ')}${rest > 0 ? ` en nog ${rest}` : ''}.`,
        ]),
    ...(more === 0 ? [] : [{ aside: `En nog ${more}: bekijk ze op de site`, link }]),
  ];
}
