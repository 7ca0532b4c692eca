import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { PageHandle } from './page.ts';
import { type AlertPage, alertPaths, alertSegments } from './alert-paths.ts';
import { segments } from './segments.ts';

/** Saved searches and followed events, for whoever has an account and whoever has not. */
export function alertRoutes(language: Language): RouteObject[] {
  const { alerts, ...pages } = alertSegments[language];
  const { account } = segments[language];
  const handle = (inLanguage: NonNullable<PageHandle['inLanguage']>): PageHandle => ({ inLanguage });
  const bySecret = (page: AlertPage) =>
    handle((other, { params }) => alertPaths.page(other, page, params['token'] ?? ''));
  return [
    {
      path: alerts,
      lazy: async () => {
        const { AskPage, askAction, askLoader } = await import('../features/alerts/ask-page.tsx');
        return { Component: AskPage, loader: askLoader(language), action: askAction(language) };
      },
      handle: handle((other, { search }) => alertPaths.ask(other) + search),
    },
    {
      path: `${alerts}/${pages.sent}`,
      lazy: async () => {
        const { SentPage } = await import('../features/alerts/sent-page.tsx');
        return { Component: SentPage };
      },
      handle: handle((other) => alertPaths.sent(other)),
    },
    {
      path: `${alerts}/${pages.confirm}/:token`,
      lazy: async () => {
        const { ConfirmPage, confirmAction, confirmLoader } = await import('../features/alerts/confirm-page.tsx');
        return { Component: ConfirmPage, loader: confirmLoader(language), action: confirmAction(language) };
      },
      handle: bySecret('confirm'),
    },
    {
      path: `${alerts}/${pages.manage}/:token`,
      lazy: async () => {
        const { ManagePage, manageAction, manageLoader } = await import('../features/alerts/manage-page.tsx');
        return { Component: ManagePage, loader: manageLoader(language), action: manageAction(language) };
      },
      handle: bySecret('manage'),
    },
    {
      path: `${alerts}/${pages.stop}/:token`,
      lazy: async () => {
        const { StopPage, stopAction, stopLoader } = await import('../features/alerts/stop-page.tsx');
        return { Component: StopPage, loader: stopLoader(language), action: stopAction(language) };
      },
      handle: bySecret('stop'),
    },
    {
      path: `${account}/${alerts}`,
      lazy: async () => {
        const { ManagePage, manageAction, manageLoader } = await import('../features/alerts/manage-page.tsx');
        return { Component: ManagePage, loader: manageLoader(language), action: manageAction(language) };
      },
      handle: handle(alertPaths.mine),
    },
  ];
}
