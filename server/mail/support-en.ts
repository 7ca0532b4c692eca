import type { MailOf } from './mail.ts';
import type { SupportNewsKind } from './support-news.ts';
import type { Part, Words } from './wording.ts';

const said: Readonly<Record<SupportNewsKind, string>> = {
  submitted: 'New request',
  info_needed: 'The office asks for information; until you answer, its clock stands still',
  informed: 'The organiser answered your question',
  proposed: 'The office makes a proposal; confirm it or ask for it otherwise',
  confirmed: 'The organiser confirmed your proposal',
  countered: 'The organiser asks for your proposal otherwise',
  lapsed: 'The proposal lapsed, because nobody answered in time',
  waitlisted: 'The request is on the waiting list',
  transferred: 'The request went to another office',
  declined: 'The office cannot take on the request; read the reason and the alternative',
  withdrawn: 'The request was withdrawn',
  reconfirm: 'The event changed: the office looks at whether the agreement still holds',
  reconfirmed: 'The office confirms the agreement again',
  reconsidered: 'The office reviews the request anew, because the event changed',
  delivered: 'The office has delivered its support; tell how it was',
  cancelled: 'The agreement was cancelled',
  closed: 'The organiser closed the request',
  message: 'New message',
  event_moved: 'The event changed; the request moved along',
  proposal_expires: 'The proposal lapses within a few days',
  still_waiting: 'The office still waits for your answer',
  withdrawal_advised: 'The office has waited a month for your answer; withdraw the request if you no longer need it',
  overdue: 'The term is over without an answer',
  organiser_reminds: 'The organiser asks when there will be an answer',
  nobody_reads: 'A request came in at an office where nobody reads it',
};

/** English of the mail about requests for support. */
export function englishSupport({ team, office, requests, link }: MailOf<'support_news'>): Words {
  const [first] = requests;
  const one = requests.length === 1 && first?.news.length === 1 ? first : undefined;
  return {
    subject: one
      ? `${said[one.news[0]!.kind].split(/[;:]/)[0]} (${one.reference})`
      : `News of ${requests.length === 1 ? 'a request' : `${requests.length} requests`} for support`,
    parts: [
      office
        ? `This is the news of what ${team.en} is asked for:`
        : `This is the news of the support that you asked for on behalf of ${team.en}:`,
      ...requests.flatMap((request): Part[] => [
        `${request.reference} · FIT ${request.office.en}${request.title ? ` · “${request.title.en ?? request.title.nl}”` : ''}`,
        { list: request.news.map(({ kind }) => `${said[kind]}.`) },
        ...request.news.flatMap(({ text }) => (text === undefined ? [] : [{ quote: text }])),
      ]),
      { action: requests.length === 1 ? 'Open the request' : 'See the requests', link },
    ],
    why: office ? `you follow requests at ${team.en}` : `you follow support for ${team.en}`,
  };
}
