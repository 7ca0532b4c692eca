import { type FormEvent, useEffect, useState } from 'react';
import { Form, useSubmit } from 'react-router';
import { useTranslations } from 'use-intl';
import { type CalendarOptions, formatCalendarSearch } from '../../../server/contracts/calendar-address.ts';
import { formatSearchAddress } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { OptionFields } from './option-fields.tsx';
import styles from './subscribe.module.css';

/** A plain form that asks for the same page with other options; with scripts, as soon as one is chosen. */
export function Options({ query, options }: { query: SearchQuery; options: CalendarOptions }) {
  const t = useTranslations('subscribe');
  const language = useLanguage();
  const submit = useSubmit();
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const onChange = (event: FormEvent<HTMLFormElement>) =>
    void submit(event.currentTarget, { replace: true, preventScrollReset: true });
  // As it is when the page comes; whoever puts everything back as usual is not shut out by that.
  const [open] = useState(formatCalendarSearch({}, options) !== '');
  return (
    <details className={styles['options']} open={open}>
      <summary>{t('options')}</summary>
      <Form action={paths.subscribe(language)} className="stack" onChange={onChange} preventScrollReset replace>
        <p>{t('optionsText')}</p>
        {[...new URLSearchParams(formatSearchAddress(query))].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <OptionFields options={options} />
        <p hidden={scripted}>
          <button className="button button-quiet">{t('apply')}</button>
        </p>
      </Form>
    </details>
  );
}
