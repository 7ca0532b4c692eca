import { useTranslations } from 'use-intl';
import type { Deed } from '../../../server/contracts/history.ts';
import { nl } from '../../wording/members/nl.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Changes } from './changes.tsx';
import type { Words } from './change-values.ts';
import styles from './team.module.css';

type Action = keyof (typeof nl)['history']['actions'];

/** One thing that was done: by whom, what, to what, when and how; folded, what changed by it. */
export function DeedRow({
  deed,
  words,
  withTeam,
  open,
}: {
  deed: Deed;
  words: Words;
  withTeam: boolean;
  /** Whether what changed is unfolded, on the page of the one thing it was done to. */
  open?: boolean;
}) {
  const t = useTranslations('history');
  const language = useLanguage();
  const who = useWho()(deed.who);
  const { action, subject, team, changes } = deed;
  const name = subject.name && (subject.name[language] ?? subject.name.nl);
  const told = isAction(action) ? t(`actions.${action}`) : action;
  return (
    <li>
      <p className={styles['who']}>
        <strong>{who}</strong> {told}
        {open === undefined && name && name !== who && `: ${name}`}
        <br />
        <span className="hint">
          {formatMoment(deed.at, language)}, {t(`doors.${deed.door}`)}
          {withTeam && team && ` · ${team.name[language]}`}
        </span>
      </p>
      {changes.length > 0 && (
        <details className={styles['out']} open={open}>
          <summary>
            {t('changes')}
            <span className="visually-hidden">
              : {who} {told}, {formatMoment(deed.at, language)}
            </span>
          </summary>
          <Changes changes={changes} words={words} />
        </details>
      )}
    </li>
  );
}

function useWho(): (who: Deed['who']) => string {
  const t = useTranslations('history');
  return ({ kind, name }) => {
    if (kind === 'person') return name ?? t('somebody');
    return kind === 'key' ? t('key', { name: name ?? '' }) : t(kind);
  };
}

/** An action that is newer than these words is told by its code. */
function isAction(action: string): action is Action {
  return Object.hasOwn(nl.history.actions, action);
}
