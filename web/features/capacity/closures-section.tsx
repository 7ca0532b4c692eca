import { useTranslations } from 'use-intl';
import type { CapacitySheet } from '../../../server/contracts/capacity.ts';
import { formatRange } from '../../ui/dates.ts';
import { TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './capacity.module.css';

/** Days on which an office is closed beside public holidays. */
export function ClosuresSection({ sheet }: { sheet: CapacitySheet }) {
  const t = useTranslations('capacity');
  const language = useLanguage();
  const { closures, office, may } = sheet;
  const labels = { first: t('firstDay'), last: t('lastDay'), name: t('closureName') };
  return (
    <section className="section stack" aria-labelledby="closures">
      <h2 id="closures">{t('closures')}</h2>
      <p className={office.holidaysKnown ? styles['text'] : 'notice notice-mark'}>
        {t(office.holidaysKnown ? 'closuresText' : 'holidaysUnknown')}
      </p>
      {closures.length === 0 ? (
        <p>{t('noClosures')}</p>
      ) : (
        <ul className={styles['rows']}>
          {closures.map(({ id, first, last, name }) => (
            <li key={id}>
              <div className={styles['who']}>
                <strong>{name}</strong>
                <br />
                <span className="hint">{formatRange(first, last, language)}</span>
              </div>
              {may.manage && (
                <Form intent={`open-${id}`} labels={{}}>
                  <button className="button button-quiet button-small">
                    {t('open')}
                    <span className="visually-hidden">: {name}</span>
                  </button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {may.manage ? (
        <Form key={closures.length} intent="closure" labels={labels} className={styles['form'] ?? ''}>
          <TextField name="first" label={labels.first} type="date" />
          <TextField name="last" label={labels.last} type="date" />
          <TextField name="name" label={labels.name} hint={t('closureHint')} maxLength={100} />
          <p>
            <button className="button">{t('addClosure')}</button>
          </p>
        </Form>
      ) : (
        <p className="hint">{t('onlyHead')}</p>
      )}
    </section>
  );
}
