import { Outlet } from 'react-router';
import { IntlProvider } from 'use-intl';
import { useLanguage } from '../ui/language.tsx';
import type { PlacesWording } from '../wording/places-nl.ts';
import { locales, wordingIn } from '../wording/wording.ts';

/** Around the pages of places: the words that only these need. */
export function Places({ words }: { words: PlacesWording }) {
  const language = useLanguage();
  const messages = { ...wordingIn(language), ...words };
  return (
    <IntlProvider locale={locales[language]} messages={messages} timeZone="Europe/Brussels">
      <Outlet />
    </IntlProvider>
  );
}
