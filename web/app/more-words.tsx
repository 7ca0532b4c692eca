import { Outlet } from 'react-router';
import { IntlProvider } from 'use-intl';
import { useLanguage } from '../ui/language.tsx';
import type { BuilderWording } from '../wording/builder-nl.ts';
import type { PlacesWording } from '../wording/places-nl.ts';
import { locales, wordingIn } from '../wording/wording.ts';

/** Around pages that need words which no others do, and which come with them. */
export function MoreWords({ words }: { words: PlacesWording | BuilderWording }) {
  const language = useLanguage();
  const messages = { ...wordingIn(language), ...words };
  return (
    <IntlProvider locale={locales[language]} messages={messages} timeZone="Europe/Brussels">
      <Outlet />
    </IntlProvider>
  );
}
