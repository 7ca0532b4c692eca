import { useTranslations } from 'use-intl';
import { nl } from '../wording/members/nl.ts';

type MailKind = keyof (typeof nl)['mailKinds'];

/** Names a kind of mail, also one that a later version sends. */
export function useMailKind(): (kind: string) => string {
  const t = useTranslations('mailKinds');
  return (kind) => t((Object.hasOwn(nl.mailKinds, kind) ? kind : 'other') as MailKind);
}
