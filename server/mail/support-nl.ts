import type { MailOf } from './mail.ts';
import type { SupportNewsKind } from './support-news.ts';
import type { Part, Words } from './wording.ts';

const said: Readonly<Record<SupportNewsKind, string>> = {
  submitted: 'Nieuwe aanvraag',
  info_needed: 'Het kantoor vraagt informatie; tot u antwoordt, staat de klok van het kantoor stil',
  informed: 'De organisator antwoordde op uw vraag',
  proposed: 'Het kantoor doet een voorstel; bevestig het of vraag het anders',
  confirmed: 'De organisator bevestigde uw voorstel',
  countered: 'De organisator vraagt uw voorstel anders',
  lapsed: 'Het voorstel is vervallen, want niemand antwoordde op tijd',
  waitlisted: 'De aanvraag staat op de wachtlijst',
  transferred: 'De aanvraag ging naar een ander kantoor',
  declined: 'Het kantoor kan de aanvraag niet aannemen; lees de reden en het alternatief',
  withdrawn: 'De aanvraag is ingetrokken',
  reconfirm: 'Het evenement is veranderd: het kantoor bekijkt of de afspraak nog klopt',
  reconfirmed: 'Het kantoor bevestigt de afspraak opnieuw',
  reconsidered: 'Het kantoor bekijkt de aanvraag opnieuw, want het evenement is veranderd',
  delivered: 'Het kantoor rondde de ondersteuning af; laat weten hoe het was',
  cancelled: 'De afspraak is geannuleerd',
  closed: 'De organisator sloot de aanvraag af',
  message: 'Nieuw bericht',
  event_moved: 'Het evenement is veranderd; de aanvraag schoof mee',
  proposal_expires: 'Het voorstel vervalt binnen enkele dagen',
  still_waiting: 'Het kantoor wacht nog op uw antwoord',
  withdrawal_advised:
    'Het kantoor wacht al een maand op uw antwoord; trek de aanvraag in als u ze niet meer nodig hebt',
  overdue: 'De termijn is voorbij zonder antwoord',
  organiser_reminds: 'De organisator vraagt wanneer er een antwoord komt',
  nobody_reads: 'Er kwam een aanvraag binnen bij een kantoor waar niemand ze leest',
};

/** Dutch of the mail about requests for support. */
export function dutchSupport({ team, office, requests, link }: MailOf<'support_news'>): Words {
  const [first] = requests;
  const one = requests.length === 1 && first?.news.length === 1 ? first : undefined;
  return {
    subject: one
      ? `${said[one.news[0]!.kind].split(/[;:]/)[0]} (${one.reference})`
      : `Nieuws over ${requests.length === 1 ? 'een aanvraag' : `${requests.length} aanvragen`} voor ondersteuning`,
    parts: [
      office
        ? `Dit is er nieuw over wat ${team.nl} gevraagd wordt:`
        : `Dit is er nieuw over de ondersteuning die u voor ${team.nl} vroeg:`,
      ...requests.flatMap((request): Part[] => [
        `${request.reference} · FIT ${request.office.nl}${request.title ? ` · “${request.title.nl}”` : ''}`,
        { list: request.news.map(({ kind }) => `${said[kind]}.`) },
        ...request.news.flatMap(({ text }) => (text === undefined ? [] : [{ quote: text }])),
      ]),
      { action: requests.length === 1 ? 'Open de aanvraag' : 'Bekijk de aanvragen', link },
    ],
    why: office ? `u bij ${team.nl} aanvragen opvolgt` : `u voor ${team.nl} ondersteuning opvolgt`,
  };
}
