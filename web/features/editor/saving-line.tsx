import { useTranslations } from 'use-intl';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { Autosave } from './use-autosave.ts';
import styles from './tasks.module.css';

/** Whether what is typed is safe: `Opgeslagen om 14:32`. Said to those who do not see it only when it goes wrong. */
export function SavingLine({ saving, restored }: Pick<Autosave, 'saving' | 'restored'>) {
  const t = useTranslations('editor.saving');
  const language = useLanguage();
  const wrong = saving.state === 'kept' || saving.state === 'refused' ? saving.state : undefined;
  return (
    <div className={styles['saving']} data-state={saving.state}>
      <p aria-live="off">
        {saving.state === 'saved' &&
          t('saved', {
            time: formatMoment(saving.at, language)
              .split(/ om | at /)
              .at(-1)!,
          })}
        {saving.state === 'saving' && t('saving')}
      </p>
      <p role="status" className={wrong || restored ? 'notice' : undefined}>
        {wrong ? t(wrong) : restored ? t('restored') : ''}
      </p>
    </div>
  );
}
