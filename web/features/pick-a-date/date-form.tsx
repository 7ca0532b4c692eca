import { useTranslations } from 'use-intl';
import { type DateStrip, mostDays } from '../../../server/contracts/date-strip.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { DateWish } from './date-address.ts';
import type { DateLists } from './date-data.ts';
import styles from './page.module.css';

interface DateFormProps {
  wish: DateWish;
  strip: DateStrip;
  lists: DateLists;
}

/** What a date is picked for. The address is all there is: it can be kept and shared. */
export function DateForm({ wish, strip, lists }: DateFormProps) {
  const t = useTranslations('pickADate');
  const form = useTranslations('form');
  const language = useLanguage();
  const option = ({ id, name }: { id: string; name: { nl: string; en: string } }) => (
    <option key={id} value={id}>
      {name[language]}
    </option>
  );
  const options = {
    country: lists.countries.map(({ code, name }) => option({ id: code, name })),
    region: lists.regions.map(option),
    sector: lists.domains.map((domain) => (
      <optgroup key={domain.id} label={domain.name[language]}>
        {domain.sectors.map(option)}
      </optgroup>
    )),
    type: lists.kinds.map((kind) => (
      <optgroup key={kind.id} label={kind.name[language]}>
        {kind.types.map(option)}
      </optgroup>
    )),
  };
  const select = (name: keyof typeof options, id: string, label: string, value: string) => (
    <div className="field" key={id + value}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} className="input" defaultValue={value}>
        <option value="">{form('choose')}</option>
        {options[name]}
      </select>
    </div>
  );
  const several = (name: 'country' | 'region' | 'sector', chosen: readonly string[], another: string) =>
    [...chosen, ''].map((value, index) => select(name, `${name}-${index}`, index === 0 ? t(name) : another, value));
  const { regions = [] } = wish;
  const countries = regions.length > 0 ? (wish.countries ?? []) : strip.plan.countries.map(({ code }) => code);
  const sectors = strip.plan.sectors.map(({ id }) => id);
  return (
    <form method="get" className={styles['form']} aria-label={t('form')}>
      <div className={styles['fields']}>
        {several('country', countries, t('anotherCountry'))}
        {several('region', regions, t('anotherRegion'))}
      </div>
      <div className={styles['fields']}>
        {several('sector', sectors, t('anotherSector'))}
        {select('type', 'type', t('type'), strip.plan.type ?? '')}
      </div>
      <div className={styles['fields']}>
        <div className="field">
          <label htmlFor="days">{t('days')}</label>
          <input
            id="days"
            name="days"
            type="number"
            min={1}
            max={mostDays}
            className="input"
            defaultValue={strip.plan.days}
          />
        </div>
        <div className="field">
          <label htmlFor="from">{t('from')}</label>
          <input
            id="from"
            name="from"
            type="date"
            className="input"
            defaultValue={wish.from}
            aria-describedby="from-hint"
          />
          <p id="from-hint" className="hint">
            {t('fromHint')}
          </p>
        </div>
        <div className="field">
          <label htmlFor="at">{t('at')}</label>
          <input id="at" name="at" type="date" className="input" defaultValue={wish.at} aria-describedby="at-hint" />
          <p id="at-hint" className="hint">
            {t('atHint')}
          </p>
        </div>
      </div>
      {wish.draft && <input type="hidden" name="draft" value={wish.draft} />}
      <p>
        <button className="button">{t('look')}</button>
      </p>
    </form>
  );
}
