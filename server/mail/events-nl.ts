import type { MailOf } from './mail.ts';
import { changeLines } from './phrases.ts';
import type { Words } from './wording.ts';

/** Mails about events, in Dutch. */

export function eventChanged({ title, by, headline, changes, reason, link }: MailOf<'event_changed'>): Words {
  const name = `“${title.nl}”`;
  const why = reason.nl ?? reason.en;
  return {
    subject: `${headline.nl}: ${title.nl}`,
    parts: [
      `${by.nl} wijzigde ${name}:`,
      { list: changeLines('nl', changes) },
      ...(why ? ['De reden:', { quote: why }] : []),
      link ? { action: 'Bekijk het evenement', link } : 'De pagina van het evenement is er niet meer.',
    ],
    why: `uw organisatie ${name} mee organiseert of volgt`,
  };
}

/** What was decided of a submitted event. */
export function eventSubmitted(title: string) {
  return {
    published: {
      subject: `${title} is gepubliceerd`,
      lead: `${title} is nagekeken en gepubliceerd. Het evenement staat nu in de lijst en in de agenda’s van wie het mag zien.`,
      action: 'Bekijk het evenement',
    },
    changes_requested: {
      subject: `Pas ${title} nog aan`,
      lead: `${title} is nagekeken. Er moet nog iets aangepast worden voordat het gepubliceerd kan worden.`,
      action: 'Pas het evenement aan en dien het opnieuw in',
    },
    refused: {
      subject: `${title} wordt niet gepubliceerd`,
      lead: `${title} is nagekeken en wordt niet gepubliceerd.`,
      action: 'Bekijk de beslissing',
    },
  };
}

/** What was decided of an event that is published for fewer and asked to be shown to everybody. */
export function eventShared(title: string) {
  const stays = 'Wie het nu al ziet, blijft het zien.';
  return {
    published: {
      subject: `${title} is nu openbaar`,
      lead: `${title} is nagekeken. Iedereen kan het evenement nu zien, in de lijst en in de agenda’s.`,
      action: 'Bekijk het evenement',
    },
    changes_requested: {
      subject: `Pas ${title} nog aan`,
      lead: `${title} is nagekeken. Er moet nog iets aangepast worden voordat iedereen het kan zien. ${stays}`,
      action: 'Pas het evenement aan en vraag het opnieuw',
    },
    refused: {
      subject: `${title} wordt niet openbaar`,
      lead: `${title} is nagekeken en wordt niet aan iedereen getoond. ${stays}`,
      action: 'Bekijk de beslissing',
    },
  };
}
