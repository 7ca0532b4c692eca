import { useTranslations } from 'use-intl';
import { type Language, languages } from '../../../server/contracts/words.ts';
import { type EmbedChoices, layouts, mostEvents, themes } from './embed-choices.ts';
import styles from './embed.module.css';

/** How the agenda looks: its layout, language, colours, and how many events at most. */
export function LooksFields({ choices, lang }: { choices: EmbedChoices; lang: Language }) {
  const t = useTranslations('builder');
  return (
    <>
      <Choice name="layout" label={t('layout')} values={layouts} chosen={choices.layout} word={t} />
      <Choice name="lang" label={t('language')} values={languages} chosen={lang} word={t} />
      <Choice name="theme" label={t('theme')} values={themes} chosen={choices.theme} word={t} />
      <div className="field">
        <label htmlFor="limit">{t('limit')}</label>
        <input
          id="limit"
          name="limit"
          type="number"
          min={1}
          max={mostEvents}
          defaultValue={choices.limit}
          className={`input ${styles['number']}`}
        />
      </div>
    </>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  label: string;
  values: readonly T[];
  chosen: T;
  word: (value: T) => string;
}

function Choice<T extends string>({ name, label, values, chosen, word }: ChoiceProps<T>) {
  return (
    <fieldset className={styles['choice']}>
      <legend>{label}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} /> {word(value)}
        </label>
      ))}
    </fieldset>
  );
}
