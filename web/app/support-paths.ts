import type { Language } from '../../server/contracts/words.ts';
import { paths } from './paths.ts';
import { segments } from './segments.ts';

/** Addresses of the pages on which support is asked, answered and agreed on. */

/** Steps of the form by which support is asked, and what follows when it was sent. */
export const supportSegments = {
  nl: {
    offices: 'kantoren',
    services: 'diensten',
    participants: 'deelnemers',
    preparation: 'voorbereiding',
    practical: 'praktisch',
    check: 'controle',
    sent: 'verstuurd',
  },
  en: {
    offices: 'offices',
    services: 'services',
    participants: 'participants',
    preparation: 'preparation',
    practical: 'practical',
    check: 'check',
    sent: 'sent',
  },
} as const;
export type SupportPart = keyof (typeof supportSegments)['nl'];

/** What is chosen on the page of a request: an answer, a week for other dates, the first week shown, whom to go with. */
export interface RequestChoice {
  answer?: string | undefined;
  week?: string | undefined;
  from?: string | undefined;
  together?: string | undefined;
}

export const supportPaths = {
  /** The dossier of an event: its list of steps, or one of them. */
  ask: (language: Language, code: string, event: string, part?: SupportPart) =>
    `${paths.teamEvent(language, code, event)}/${segments[language].support}${part ? `/${supportSegments[language][part]}` : ''}`,
  /** One request of an organisation to an office, or a page on it. */
  request: (language: Language, code: string, request: string, part?: 'agreement' | 'confirm') =>
    `${paths.team(language, code, 'support')}/${request}${part ? `/${segments[language][part]}` : ''}`,
  /** The same request, as the office has it. */
  atOffice: (language: Language, office: string, request: string, part?: 'agreement') =>
    `${paths.team(language, `office.${office}`)}/${segments[language].requests}/${request}${part ? `/${segments[language][part]}` : ''}`,
  /** A request that an office is asked, perhaps with what is chosen on its page. */
  answer: (language: Language, code: string, id: string, chosen: RequestChoice = {}) => {
    const search = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== undefined)).toString();
    return `${paths.team(language, code, 'requests')}/${id}${search && `?${search}`}`;
  },
};
