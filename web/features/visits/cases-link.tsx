import { useTranslations } from 'use-intl';
import type { EventKind } from '../../../server/contracts/words.ts';
import { codeOf, useMe } from '../../app/me.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';

/** The way from a visit to its cases, for those of the team who may read them. */
export function CasesLink({ team, event }: { team: string; event: { id: string; entry: { kind: EventKind } } }) {
  const t = useTranslations('visits');
  const language = useLanguage();
  const here = useMe(language)?.memberships.find((one) => codeOf(one) === team);
  if (event.entry.kind !== 'official_visit' || here === undefined || here.role === 'reader') return null;
  return (
    <p>
      <a href={paths.visitCases(language, team, event.id)}>{t('toCases')}</a>
    </p>
  );
}
