import type { MailOf } from './mail.ts';
import { changeLines } from './phrases.ts';
import type { Words } from './wording.ts';

/** Mails about events, in English. */

export function eventChanged({ title, by, headline, changes, reason, link }: MailOf<'event_changed'>): Words {
  const name = `“${title.en ?? title.nl}”`;
  const why = reason.en ?? reason.nl;
  return {
    subject: `${headline.en}: ${title.en ?? title.nl}`,
    parts: [
      `${by.en} changed ${name}:`,
      { list: changeLines('en', changes) },
      ...(why ? ['The reason:', { quote: why }] : []),
      link ? { action: 'See the event', link } : 'The page of the event is no longer there.',
    ],
    why: `your organisation helps to organise ${name} or follows it`,
  };
}

/** What was decided of a submitted event. */
export function eventSubmitted(title: string) {
  return {
    published: {
      subject: `${title} is published`,
      lead: `${title} has been reviewed and published. The event is now in the list, and in the calendars of those who may see it.`,
      action: 'See the event',
    },
    changes_requested: {
      subject: `Please change ${title}`,
      lead: `${title} has been reviewed. Something still has to change before it can be published.`,
      action: 'Change the event and send it in again',
    },
    refused: {
      subject: `${title} will not be published`,
      lead: `${title} has been reviewed and will not be published.`,
      action: 'See the decision',
    },
  };
}

/** What was decided of an event that is published for fewer and asked to be shown to everybody. */
export function eventShared(title: string) {
  const stays = 'Those who see it now will go on seeing it.';
  return {
    published: {
      subject: `${title} is now public`,
      lead: `${title} has been reviewed. Everybody can now see the event, in the list and in the calendars.`,
      action: 'See the event',
    },
    changes_requested: {
      subject: `Please change ${title}`,
      lead: `${title} has been reviewed. Something still has to change before everybody can see it. ${stays}`,
      action: 'Change the event and ask again',
    },
    refused: {
      subject: `${title} will not be public`,
      lead: `${title} has been reviewed and will not be shown to everybody. ${stays}`,
      action: 'See the decision',
    },
  };
}
