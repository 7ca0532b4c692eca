import { Search } from 'lucide-react';
import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Country, Domain } from '../../../server/contracts/reference-data.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { SearchField } from '../../ui/search-field/search-field.tsx';
import { periodValue, quickPeriods } from '../search/periods.ts';
import styles from './home.module.css';

interface SearchFormProps {
  countries: readonly Pick<Country, 'code' | 'name'>[];
  domains: readonly Pick<Domain, 'id' | 'name'>[];
  today: string;
}

/** Where and about what, in plain fields; or a ready-made period at once. */
export function SearchForm({ countries, domains, today }: SearchFormProps) {
  const t = useTranslations('home');
  const ruler = useTranslations('ruler');
  const language = useLanguage();
  return (
    <Form role="search" action={paths.events(language)} className={styles['form']}>
      <div className={styles['fields']}>
        <div className="field">
          <label htmlFor="country">{t('country')}</label>
          <select id="country" name="country" className="input">
            <option value="">{t('anyCountry')}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name[language]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="domain">{t('domain')}</label>
          <select id="domain" name="domain" className="input">
            <option value="">{t('anyDomain')}</option>
            {domains.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </div>
        <div className={`field ${styles['q']}`}>
          <label htmlFor="q">{t('words')}</label>
          <SearchField describedBy="q-hint" />
          <p id="q-hint" className="hint">
            {t('wordsHint')}
          </p>
        </div>
        <button className={`button ${styles['go']}`}>
          <Search size={20} strokeWidth={1.75} aria-hidden="true" />
          {t('search')}
        </button>
      </div>
      <fieldset className={styles['periods']}>
        <legend className="label">{t('when')}</legend>
        {quickPeriods(today).map((period) => (
          <button
            key={period.name + period.year}
            name="period"
            value={periodValue(period)}
            className="button button-quiet button-small"
          >
            {ruler(period.name, { year: period.year })}
          </button>
        ))}
      </fieldset>
    </Form>
  );
}
