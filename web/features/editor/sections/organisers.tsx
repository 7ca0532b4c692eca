import { useTranslations } from 'use-intl';
import { listOf } from '../../../../server/contracts/draft-fields.ts';
import { roleLabels } from '../../../../server/contracts/labels.ts';
import type { OrganiserRole } from '../../../../server/contracts/words.ts';
import { SelectField } from '../../../ui/form/fields.tsx';
import { useLanguage } from '../../../ui/language.tsx';
import { paths } from '../../../app/paths.ts';
import type { EditorData } from '../editor-data.ts';
import { useFieldLabel } from '../field-labels.ts';
import styles from '../form.module.css';

/** Who does it together, each in a role. Others are asked first; their names show once they agreed. */
export function OrganisersFields({ draft, code, organisers }: EditorData) {
  const t = useTranslations('editor.organisers');
  const labelOf = useFieldLabel();
  const language = useLanguage();
  const own = code.replace(/^organiser\./, '');
  const nameOf = (id: string) => organisers.find((one) => one.id === id)?.name[language] ?? id;
  const named = listOf(draft.fields, 'organisers').map((one) => {
    const [id = '', role = 'co_organiser'] = one.split(':');
    return { id, role: role as OrganiserRole };
  });
  const lead = named.find((one) => one.role === 'lead')?.id ?? own;
  const taken = new Set([lead, ...named.map(({ id }) => id)]);
  const others = organisers
    .filter(({ id }) => !taken.has(id))
    .toSorted((a, b) => a.name[language].localeCompare(b.name[language], language));
  return (
    <>
      <ul className={styles['rows']} aria-label={labelOf('organisers')}>
        <li>
          <strong>{nameOf(lead)}</strong> <span className="tag">{roleLabels.lead[language]}</span>
          {named
            .filter(({ role }) => role === 'lead')
            .map((one) => (
              <input key={one.id} type="hidden" name="organisers" value={`${one.id}:lead`} />
            ))}
        </li>
        {named
          .filter(({ id }) => id !== lead)
          .map(({ id, role }) => (
            <li key={id}>
              <input type="hidden" name="organisers" value={`${id}:${role}`} />
              <span>
                {nameOf(id)} <span className="tag">{roleLabels[role][language]}</span>
              </span>
              <button name="intent" value={`organiser-remove:${id}`} className="button button-quiet button-small">
                {t('remove')}
                <span className="visually-hidden">: {nameOf(id)}</span>
              </button>
            </li>
          ))}
      </ul>
      {!draft.isNew && (
        <p>
          <a href={paths.together(language, code, draft.id)}>{t('toTogether')}</a>
        </p>
      )}
      <fieldset className={styles['adding']}>
        <legend className="label">{t('addTitle')}</legend>
        <p className="hint">{t('addHint')}</p>
        <div className={styles['pair']}>
          <SelectField
            name="newOrganiser"
            label={t('organisation')}
            options={others.map(({ id, name }) => ({ value: id, label: name[language] }))}
            optional
          />
          <SelectField
            name="newRole"
            label={t('role')}
            value="co_organiser"
            options={(['co_organiser', 'partner'] as const).map((role) => ({
              value: role,
              label: roleLabels[role][language],
            }))}
          />
        </div>
        <p>
          <button name="intent" value="organiser-add" className="button button-quiet button-small">
            {t('add')}
          </button>
        </p>
      </fieldset>
    </>
  );
}
