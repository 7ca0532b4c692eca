import { useTranslations } from 'use-intl';
import { listOf } from '../../../../server/contracts/draft-fields.ts';
import { eventLanguages } from '../../../../server/contracts/words.ts';
import { ChoiceField } from '../../../ui/form/fields.tsx';
import { useLanguage } from '../../../ui/language.tsx';
import type { EditorData } from '../editor-data.ts';
import { useFieldLabel } from '../field-labels.ts';
import styles from '../form.module.css';

/** Whom it is for: the sectors, by domain, and the languages spoken. */
export function SectorsFields({ draft, lists }: EditorData) {
  const t = useTranslations('editor.sectors');
  const labelOf = useFieldLabel();
  const language = useLanguage();
  const chosen = listOf(draft.fields, 'sectors');
  const languageName = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <>
      <fieldset className={styles['domains']} id="sectors" tabIndex={-1}>
        <legend className="label">{labelOf('sectors')}</legend>
        <p className="hint">{t('hint')}</p>
        {lists.domains.map((domain) => {
          const count = domain.sectors.filter(({ id }) => chosen.includes(id)).length;
          return (
            <details key={domain.id} open={count > 0}>
              <summary>
                {domain.name[language]}
                {count > 0 && <span className="tag">{t('chosen', { count })}</span>}
              </summary>
              <ul>
                {domain.sectors.map((sector) => (
                  <li key={sector.id}>
                    <label>
                      <input
                        type="checkbox"
                        name="sectors"
                        value={sector.id}
                        defaultChecked={chosen.includes(sector.id)}
                      />
                      {sector.name[language]}
                    </label>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </fieldset>
      <ChoiceField
        name="languages"
        label={labelOf('languages')}
        hint={t('languagesHint')}
        value={listOf(draft.fields, 'languages')}
        options={eventLanguages.map((code) => ({ value: code, label: languageName.of(code) ?? code }))}
        several
        inline
      />
    </>
  );
}
