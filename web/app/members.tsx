import type { ReactNode } from 'react';
import { Outlet } from 'react-router';
import { IntlProvider } from 'use-intl';
import { useLanguage } from '../ui/language.tsx';
import { membersWording } from '../wording/members/members.ts';
import { locales, wordingIn } from '../wording/wording.ts';

/** Around the pages of people who sign in: the words that only these need. */
export function Members() {
  return (
    <MembersWordingProvider>
      <Outlet />
    </MembersWordingProvider>
  );
}

function MembersWordingProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const messages = { ...wordingIn(language), ...membersWording[language] };
  return (
    <IntlProvider locale={locales[language]} messages={messages} timeZone="Europe/Brussels">
      {children}
    </IntlProvider>
  );
}
