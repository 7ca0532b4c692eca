import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Attention, attentionLists } from '../../../server/contracts/support-overview.ts';
import { paths } from '../../app/paths.ts';
import { SelectField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { mayBeHandedOn } from './attention-table.tsx';
import styles from './overview.module.css';

/** Hands one of the requests that need attention to another office: head office may choose any. */
export function HandOn({ attention, id }: { attention: Attention; id: string }) {
  const t = useTranslations('overview');
  const language = useLanguage();
  const request = attentionLists
    .flatMap((list) => (list === 'noRoom' ? attention.noRoom.map((one) => one.request) : attention[list]))
    .find((one) => one.id === id);
  if (!request || !mayBeHandedOn(request)) return <p className="notice">{t('gone')}</p>;
  const names = new Intl.Collator(language);
  const options = attention.offices
    .filter(({ id: office }) => office !== request.office.id)
    .map((office) => ({ value: office.id, label: office.city[language] }))
    .toSorted((a, b) => names.compare(a.label, b.label));
  return (
    <section className={`section stack ${styles['handOn']}`} aria-labelledby="hand-on">
      <h2 id="hand-on">{t('handOnOf', { reference: request.reference })}</h2>
      <p>
        {t('handOnLead', {
          event: request.event.title[language] ?? request.event.title.nl,
          organiser: request.organiser.name[language],
          office: request.office.city[language],
        })}
      </p>
      <Form labels={{ office: t('toOffice'), text: t('why') }}>
        <input type="hidden" name="from" value={request.office.id} />
        <input type="hidden" name="request" value={request.id} />
        <input type="hidden" name="version" value={request.version} />
        <SelectField name="office" label={t('toOffice')} options={options} />
        <TextField name="text" label={t('why')} hint={t('whyHint')} lines={3} maxLength={2000} />
        <p className={styles['buttons']}>
          <button className="button">{t('handOnSubmit')}</button>
          <Link to={paths.overview(language, 'attention')}>{t('back')}</Link>
        </p>
      </Form>
    </section>
  );
}
