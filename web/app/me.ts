import { type LoaderFunctionArgs, useRouteLoaderData } from 'react-router';
import type { Me, Membership } from '../../server/contracts/accounts.ts';
import { getMe } from '../../server/contracts/accounts.ts';
import type { Language } from '../../server/contracts/words.ts';
import { CallContext } from '../api/call.ts';

export interface SiteData {
  me?: Me | undefined;
}

export const siteRoute = (language: Language) => `site-${language}`;

/** Who is signed in, asked once for the whole page. */
export async function siteLoader({ context }: LoaderFunctionArgs): Promise<SiteData> {
  try {
    const { person } = await context.get(CallContext)(getMe);
    return person ? { me: person } : {};
  } catch {
    // The page itself says what is wrong; its frame does without a name.
    return {};
  }
}

/** The code of a team that somebody belongs to, as it stands in addresses. */
export function codeOf(membership: Membership): string {
  return membership.kind === 'head_office' ? membership.kind : `${membership.kind}.${membership.id}`;
}

/** Whether somebody is a planner at head office. */
export function isPlanner(me: Me): boolean {
  return me.memberships.some((one) => one.kind === 'head_office');
}

/** Who is signed in; nothing for a passer-by, or where even that could not be asked. */
export function useMe(language: Language): Me | undefined {
  return (useRouteLoaderData(siteRoute(language)) as SiteData | undefined)?.me;
}
