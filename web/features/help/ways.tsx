import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Membership } from '../../../server/contracts/accounts.ts';
import { codeOf, useMe } from '../../app/me.ts';
import { type TeamPart, paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';

/**
 * A page of one's own team. Who is not signed in, or in no such team, is led past signing in and back to the help, where
 * the link then leads on.
 */
export function TeamWay({
  kind,
  part,
  children,
}: {
  kind: Membership['kind'];
  part: TeamPart | 'imports';
  children: ReactNode;
}) {
  const language = useLanguage();
  const { pathname } = useLocation();
  const me = useMe(language);
  const own = me?.memberships.find((one) => one.kind === kind);
  const address = own
    ? part === 'imports'
      ? paths.imports(language, codeOf(own))
      : paths.team(language, codeOf(own), part)
    : me
      ? paths.account(language)
      : paths.signIn(language, pathname);
  return <a href={address}>{children}</a>;
}

/** A page for whoever is signed in. */
export function OwnWay({ to, children }: { to: string; children: ReactNode }) {
  const language = useLanguage();
  const me = useMe(language);
  return <a href={me ? to : paths.signIn(language, to)}>{children}</a>;
}
