import { type ReactNode, createContext, useContext } from 'react';
import { IntlProvider } from 'use-intl';
import type { Language } from '../../server/contracts/words.ts';
import type { MembersWording } from '../wording/members/members.ts';
import type { BuilderWording } from '../wording/builder-nl.ts';
import type { PlacesWording } from '../wording/places-nl.ts';
import { type Wording, locales, wordingIn } from '../wording/wording.ts';

const LanguageContext = createContext<Language>('nl');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <IntlProvider locale={locales[language]} messages={wordingIn(language)} timeZone="Europe/Brussels">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A text in the language of the page, or else in the other one, marked as such for eyes and for speech. */
export function LocalText({ text }: { text: { nl?: string | undefined; en?: string | undefined } }) {
  const language = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  if (text[language] !== undefined) return <>{text[language]}</>;
  return text[other] === undefined ? null : <span lang={other}>{text[other]}</span>;
}

declare module 'use-intl' {
  interface AppConfig {
    Messages: Wording & MembersWording & PlacesWording & BuilderWording;
  }
}
