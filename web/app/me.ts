import { type LoaderFunctionArgs, createContext, useRouteLoaderData } from 'react-router';
import type { Me, Membership } from '../../server/contracts/accounts.ts';
import { getMe } from '../../server/contracts/accounts.ts';
import type { Call } from '../../server/contracts/endpoint.ts';
import type { Theme } from '../../server/contracts/theme.ts';
import type { Language } from '../../server/contracts/words.ts';
import { ThemeContext } from '../api/call.ts';

export interface SiteData {
  me?: Me | undefined;
  theme?: Theme | undefined;
}

export const siteRoute = (language: Language) => `site-${language}`;

/** Who is signed in, for whoever loads a part of the page. */
export const MeContext = createContext<() => Promise<Me | undefined>>();

/** Asks once for the whole page who is signed in. */
export function askMeOnce(call: Call): () => Promise<Me | undefined> {
  let asked: Promise<Me | undefined> | undefined;
  return () =>
    (asked ??= call(getMe).then(
      ({ person }) => person,
      // The page itself says what is wrong; its frame does without a name.
      () => undefined,
    ));
}

/** Who is signed in, as the server drew it into a page; the browser does not ask again. */
export function meIn(loaderData: Record<string, unknown> | null | undefined, language: Language): Me | undefined {
  return (loaderData?.[siteRoute(language)] as SiteData | undefined)?.me;
}

export async function siteLoader({ context }: LoaderFunctionArgs): Promise<SiteData> {
  const me = await context.get(MeContext)();
  const theme = context.get(ThemeContext);
  return { ...(me && { me }), ...(theme && { theme }) };
}

/** The code of a team that somebody belongs to, as it stands in addresses. */
export function codeOf(membership: Membership): string {
  return membership.kind === 'head_office' ? membership.kind : `${membership.kind}.${membership.id}`;
}

/** Whether somebody is a planner at head office. */
export function isPlanner(me: Me): boolean {
  return me.memberships.some((one) => one.kind === 'head_office');
}

/** Whether there are plans to see for somebody: for verified organisations, offices and planners. */
export function seesPlans(me: Me | undefined): boolean {
  return me?.memberships.some((one) => one.kind !== 'organiser' || one.state === 'verified') ?? false;
}

/** Who is signed in; nothing for a passer-by, or where even that could not be asked. */
export function useMe(language: Language): Me | undefined {
  return (useRouteLoaderData(siteRoute(language)) as SiteData | undefined)?.me;
}

/** How the reader chose pages to look; nothing where the device decides. */
export function useChosenTheme(language: Language): Theme | undefined {
  return (useRouteLoaderData(siteRoute(language)) as SiteData | undefined)?.theme;
}
