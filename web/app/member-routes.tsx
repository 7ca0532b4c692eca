import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import { alertRoutes } from './alert-routes.tsx';
import { caseRoutes } from './case-routes.tsx';
import type { PageHandle } from './page.ts';
import { paths } from './paths.ts';
import { segments } from './segments.ts';
import { organisationRoutes } from './organisation-routes.tsx';
import { overviewRoutes } from './overview-routes.tsx';
import { plansRoutes } from './plans-routes.tsx';
import { teamRoutes } from './team-routes.tsx';

/** Pages for people who sign in, with the wording they share. */
export function memberRoutes(language: Language): RouteObject {
  const names = segments[language];
  const handle = (inLanguage: NonNullable<PageHandle['inLanguage']>): PageHandle => ({ inLanguage });
  return {
    lazy: async () => {
      const { Members } = await import('./members.tsx');
      return { Component: Members };
    },
    children: [
      {
        path: names.signIn,
        lazy: async () => {
          const { SignInPage, signInAction, signInLoader } = await import('../features/sign-in/sign-in-page.tsx');
          return { Component: SignInPage, loader: signInLoader(language), action: signInAction(language) };
        },
        handle: handle((other, { search }) => paths.signIn(other) + search),
      },
      {
        path: `${names.signIn}/${names.code}`,
        lazy: async () => {
          const { CodePage, codeAction, codeLoader } = await import('../features/sign-in/code-page.tsx');
          return { Component: CodePage, loader: codeLoader(language), action: codeAction(language) };
        },
        handle: handle((other, { search }) => `${paths.signIn(other)}/${segments[other].code}${search}`),
      },
      {
        path: names.signOut,
        lazy: async () => {
          const { SignOutPage, signOutAction } = await import('../features/sign-in/sign-out-page.tsx');
          return { Component: SignOutPage, action: signOutAction(language) };
        },
        handle: handle(paths.signOut),
      },
      {
        path: names.account,
        lazy: async () => {
          const { AccountPage, accountAction, accountLoader } = await import('../features/account/account-page.tsx');
          return { Component: AccountPage, loader: accountLoader(language), action: accountAction(language) };
        },
        handle: handle(paths.account),
      },
      {
        path: `${names.account}/${names.myData}`,
        lazy: async () => {
          const { MyDataPage, myDataAction, myDataLoader } = await import('../features/privacy/my-data-page.tsx');
          return { Component: MyDataPage, loader: myDataLoader(language), action: myDataAction(language) };
        },
        handle: handle(paths.myData),
      },
      {
        path: `${names.account}/${names.calendars}`,
        lazy: async () => {
          const { MyCalendarsPage, myCalendarsAction, myCalendarsLoader } =
            await import('../features/calendars/my-calendars-page.tsx');
          return {
            Component: MyCalendarsPage,
            loader: myCalendarsLoader(language),
            action: myCalendarsAction(language),
          };
        },
        handle: handle((other, { search }) => paths.myCalendars(other) + search),
      },
      {
        path: names.messages,
        lazy: async () => {
          const { MessagesPage, messagesAction, messagesLoader } = await import('../features/upkeep/messages-page.tsx');
          return { Component: MessagesPage, loader: messagesLoader(language), action: messagesAction(language) };
        },
        handle: handle(paths.messages),
      },
      {
        path: `${names.invitation}/:token`,
        lazy: async () => {
          const { InvitationPage, invitationAction, invitationLoader } =
            await import('../features/invitation/invitation-page.tsx');
          return { Component: InvitationPage, loader: invitationLoader(language), action: invitationAction(language) };
        },
        handle: handle((other, { params }) => paths.invitation(other, params['token'] ?? '')),
      },
      ...alertRoutes(language),
      ...plansRoutes(language),
      ...caseRoutes(language),
      organisationRoutes(language),
      overviewRoutes(language),
      teamRoutes(language),
    ],
  };
}
