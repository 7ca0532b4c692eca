import { formatSearchAddress } from '../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../server/contracts/search-query.ts';
import type { Language } from '../../server/contracts/words.ts';
import { paths } from './paths.ts';

/** Addresses of pages about saved searches and followed events. */
export const alertSegments = {
  nl: { alerts: 'meldingen', sent: 'verstuurd', confirm: 'bevestigen', manage: 'beheer', stop: 'stoppen' },
  en: { alerts: 'alerts', sent: 'sent', confirm: 'confirm', manage: 'manage', stop: 'stop' },
} as const;

/** A page that the link of a mail leads to, with the secret of the mail in its address. */
export type AlertPage = 'confirm' | 'manage' | 'stop';

const root = (language: Language) => `/${language}/${alertSegments[language].alerts}`;

export const alertPaths = {
  /** Where one asks to be mailed what is new in a selection. */
  ask: (language: Language, query: SearchQuery = {}) => {
    const address = formatSearchAddress(query);
    return `${root(language)}${address && `?${address}`}`;
  },
  /** Where one asks to be told when an event changes. */
  follow: (language: Language, event: string) => `${root(language)}?event=${event}`,
  /** What is said once a mail is on its way. */
  sent: (language: Language) => `${root(language)}/${alertSegments[language].sent}`,
  page: (language: Language, page: AlertPage, secret: string) =>
    `${root(language)}/${alertSegments[language][page]}/${secret}`,
  /** All of it, under one's account. */
  mine: (language: Language) => `${paths.account(language)}/${alertSegments[language].alerts}`,
};
