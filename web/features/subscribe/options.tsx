import { type FormEvent, useEffect, useState } from 'react';
import { Form, useSubmit } from 'react-router';
import { useTranslations } from 'use-intl';
import type { CalendarOptions } from '../../../server/contracts/calendar-address.ts';
import { formatSearchAddress } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { OptionFields } from './option-fields.tsx';

/** A plain form that asks for the same page with other options; with scripts, as soon as one is chosen. */
export function Options({ query, options }: { query: SearchQuery; options: CalendarOptions }) {
  const t = useTranslations('subscribe');
  const language = useLanguage();
  const submit = useSubmit();
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const onChange = (event: FormEvent<HTMLFormElement>) =>
    void submit(event.currentTarget, { replace: true, preventScrollReset: true });
  return (
    <section className="section stack" aria-labelledby="options">
      <h2 id="options">{t('options')}</h2>
      <p>{t('optionsText')}</p>
      <Form action={paths.subscribe(language)} className="stack" onChange={onChange} preventScrollReset replace>
        {[...new URLSearchParams(formatSearchAddress(query))].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <OptionFields options={options} />
        <p hidden={scripted}>
          <button className="button button-quiet">{t('apply')}</button>
        </p>
      </Form>
    </section>
  );
}
