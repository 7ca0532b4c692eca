import { useTranslations } from 'use-intl';
import type { Label } from '../../../server/contracts/shapes.ts';
import { usualWeeks } from '../../../server/contracts/radar.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { RadarPlan } from './radar-address.ts';
import styles from './radar.module.css';

export interface RadarChoicesLists {
  countries: { code: string; name: Label }[];
  domains: { id: string; name: Label; sectors: { id: string; name: Label }[] }[];
}

/** The plan to look around for. The address is all there is: it can be kept and shared. */
export function RadarForm({ plan, weeks, lists }: { plan: RadarPlan; weeks: number; lists: RadarChoicesLists }) {
  const t = useTranslations('radar');
  const form = useTranslations('form');
  const language = useLanguage();
  const countries = lists.countries.map(({ code, name }) => (
    <option key={code} value={code}>
      {name[language]}
    </option>
  ));
  const sectors = lists.domains.map((domain) => (
    <optgroup key={domain.id} label={domain.name[language]}>
      {domain.sectors.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
    </optgroup>
  ));
  const several = (name: 'country' | 'sector', chosen: readonly string[], label: string, another: string) =>
    [...chosen, ''].map((value, index) => (
      <div className="field" key={value + String(index)}>
        <label htmlFor={`${name}-${index}`}>{index === 0 ? label : another}</label>
        <select id={`${name}-${index}`} name={name} className="input" defaultValue={value}>
          <option value="">{form('choose')}</option>
          {name === 'country' ? countries : sectors}
        </select>
      </div>
    ));
  return (
    <form method="get" className={styles['form']} aria-label={t('form')}>
      <div className={styles['fields']}>
        {several('country', plan.countries, t('country'), t('anotherCountry'))}
        {several('sector', plan.sectors, t('sector'), t('anotherSector'))}
      </div>
      <div className={styles['fields']}>
        <p id="period-hint" className={`hint ${styles['wide']}`}>
          {t('periodHint')}
        </p>
        {(['from', 'to'] as const).map((name) => (
          <div className="field" key={name}>
            <label htmlFor={name}>{t(name)}</label>
            <input
              id={name}
              name={name}
              type="date"
              className="input"
              defaultValue={plan[name]}
              aria-describedby="period-hint"
            />
          </div>
        ))}
      </div>
      {weeks !== usualWeeks && <input type="hidden" name="weeks" value={weeks} />}
      <p>
        <button className="button">{t('look')}</button>
      </p>
    </form>
  );
}
