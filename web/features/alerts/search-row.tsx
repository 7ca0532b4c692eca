import { useTranslations } from 'use-intl';
import { type SavedSearch, alertFrequencies } from '../../../server/contracts/alerts.ts';
import { parseSearchAddress } from '../../../server/contracts/search-address.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { ChoiceField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './alerts.module.css';
import { RowButton } from './row-button.tsx';

/** A saved search: what it is, what is new in it, and what can be done with it. One that was removed can come back. */
export function SearchRow({ search }: { search: SavedSearch }) {
  const t = useTranslations('alerts');
  const language = useLanguage();
  const { id, words, frequency, count, fresh, paused, removed, nextAt } = search;
  const name = search.name || words[language];
  if (removed)
    return (
      <tr id={id}>
        <td colSpan={4} className={styles['removed']}>
          <span>{t('removed', { name })}</span>
          <RowButton intent={`restore.${id}`} label={t('undo')} about={name} />
        </td>
      </tr>
    );
  const list = paths.events(language, parseSearchAddress(new URLSearchParams(search.selection)).query);
  return (
    <tr id={id}>
      <th scope="row">
        <a href={list}>{name}</a>
        {search.name !== '' && <p className="hint">{words[language]}</p>}
      </th>
      <td data-label={t('columns.new')}>
        <strong>{t('fresh', { count: fresh })}</strong> <span className="hint">{t('ofAll', { count })}</span>
      </td>
      <td data-label={t('columns.frequency')}>
        {paused ? <span className="tag">{t('paused')}</span> : t(`frequencies.${frequency}`)}
        {nextAt !== undefined && frequency !== 'at_once' && (
          <p className="hint">{t('next', { date: formatMoment(nextAt, language) })}</p>
        )}
      </td>
      <td>
        <div className={styles['actions']}>
          {frequency !== 'none' && (
            <RowButton
              intent={`${paused ? 'resume' : 'pause'}.${id}`}
              label={t(paused ? 'resume' : 'pause')}
              about={name}
            />
          )}
          <RowButton intent={`remove.${id}`} label={t('remove')} about={name} />
        </div>
        <details className={styles['edit']}>
          <summary>
            {t('edit')}
            <span className="visually-hidden">: {name}</span>
          </summary>
          <Form intent={`change.${id}`} labels={{ name: t('name'), frequency: t('frequency') }}>
            <TextField
              name="name"
              label={t('name')}
              hint={t('nameHint')}
              value={search.name}
              maxLength={120}
              optional
            />
            <ChoiceField
              name="frequency"
              label={t('frequency')}
              value={frequency}
              options={alertFrequencies.map((value) => ({ value, label: t(`frequencies.${value}`) }))}
            />
            <p>
              <button className="button button-small">{t('keep')}</button>
            </p>
          </Form>
        </details>
      </td>
    </tr>
  );
}
