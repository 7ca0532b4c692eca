import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import type { getImportValues } from '../../../server/contracts/imports.ts';
import { formatDate } from '../../ui/dates.ts';
import { ChoiceField } from '../../ui/form/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './imports.module.css';

type Questions = AnswerOf<typeof getImportValues>['dates'];

/** Columns whose days can be read in two ways: one chooses by what the days of the file would then be. */
export function DateQuestions({ questions }: { questions: Questions }) {
  const t = useTranslations('imports');
  const language = useLanguage();
  if (questions.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="dates">
      <h2 id="dates">{t('datesTitle')}</h2>
      <p className={styles['narrow']}>{t('datesText')}</p>
      {questions.map(({ column, header, systems, chosen, samples }) => (
        <ChoiceField
          key={`${column} ${systems.join()}`}
          name={`dates.${column}.${systems[0]}`}
          label={t('datesOf', { header })}
          value={chosen}
          options={systems.map((system) => ({
            value: system,
            label: t(`systems.${system}`),
            hint: samples
              .flatMap(({ text, readings }) => {
                const reading = readings.find((one) => one.system === system);
                return reading ? [t('reads', { text, date: formatDate(reading.from, language) })] : [];
              })
              .join('; '),
          }))}
        />
      ))}
    </section>
  );
}
