import { useTranslations } from 'use-intl';
import { isMasked, listOf, textOf } from '../../../../server/contracts/draft-fields.ts';
import { audiences } from '../../../../server/contracts/words.ts';
import { ChoiceField, SelectField, TextField } from '../../../ui/form/fields.tsx';
import { paths } from '../../../app/paths.ts';
import { useLanguage } from '../../../ui/language.tsx';
import type { EditorData } from '../editor-data.ts';
import { useFieldLabel } from '../field-labels.ts';
import styles from '../form.module.css';

/** Who may see it once it is shared or published, from few to all. */
export function VisibilityFields({ draft, code, organisers }: EditorData) {
  const t = useTranslations('editor.visibility');
  const labelOf = useFieldLabel();
  const language = useLanguage();
  const own = code.replace(/^organiser\./, '');
  const partners = listOf(draft.fields, 'partners');
  const nameOf = (id: string) => organisers.find((one) => one.id === id)?.name[language] ?? id;
  const others = organisers
    .filter(({ id }) => id !== own && !partners.includes(id))
    .toSorted((a, b) => a.name[language].localeCompare(b.name[language], language));
  return (
    <>
      {isMasked(draft.fields) ? (
        <MaskedVisibility draft={draft} code={code} />
      ) : (
        <ChoiceField
          name="audience"
          label={labelOf('audience')}
          value={textOf(draft.fields, 'audience')}
          options={audiences.map((audience) => ({
            value: audience,
            label: t(`audiences.${audience}`),
            hint: t(`audienceHints.${audience}`),
          }))}
        />
      )}
      <fieldset className={styles['adding']}>
        <legend className="label">{labelOf('partners')}</legend>
        <p className="hint">{t('partnersHint')}</p>
        <ul className={styles['rows']}>
          {partners.map((id) => (
            <li key={id}>
              <input type="hidden" name="partners" value={id} />
              <span>{nameOf(id)}</span>
              <button name="intent" value={`partner-remove:${id}`} className="button button-quiet button-small">
                {t('removePartner')}
                <span className="visually-hidden">: {nameOf(id)}</span>
              </button>
            </li>
          ))}
        </ul>
        <SelectField
          name="newPartner"
          label={t('partner')}
          options={others.map(({ id, name }) => ({ value: id, label: name[language] }))}
          optional
        />
        <p>
          <button name="intent" value="partner-add" className="button button-quiet button-small">
            {t('addPartner')}
          </button>
        </p>
      </fieldset>
      <ChoiceField
        name="introductions"
        label={labelOf('introductions')}
        value={textOf(draft.fields, 'introductions')}
        options={[{ value: 'yes', label: t('introductions'), hint: t('introductionsHint') }]}
        several
      />
      <TextField
        name="radar.reason"
        label={labelOf('radar.reason')}
        hint={t('radarReasonHint')}
        value={textOf(draft.fields, 'radar.reason')}
        lines={2}
        maxLength={1000}
        optional
      />
    </>
  );
}

/** A confidential visit is for its own organisations; what was chosen before is kept for when it is no more. */
function MaskedVisibility({ draft, code }: Pick<EditorData, 'draft' | 'code'>) {
  const t = useTranslations('visits');
  const language = useLanguage();
  return (
    <div className="notice">
      <p>
        <strong>{t('isMasked')}.</strong> {t('isMaskedText')}
      </p>
      <p>
        <a href={paths.editEvent(language, code, draft.id, 'visit')}>{t('toVisitSection')}</a>
      </p>
      <input type="hidden" name="audience" defaultValue={textOf(draft.fields, 'audience')} />
    </div>
  );
}
