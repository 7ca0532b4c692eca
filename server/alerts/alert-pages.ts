import type { Language } from '../contracts/words.ts';

/** Pages that mails lead to. Each only shows something: what is done is done by its button. */

const names = {
  nl: { alerts: 'meldingen', confirm: 'bevestigen', manage: 'beheer', stop: 'stoppen' },
  en: { alerts: 'alerts', confirm: 'confirm', manage: 'manage', stop: 'stop' },
} as const;

export function alertPage(language: Language, page: 'confirm' | 'manage' | 'stop', secret: string): string {
  return `/${language}/${names[language].alerts}/${names[language][page]}/${secret}`;
}
