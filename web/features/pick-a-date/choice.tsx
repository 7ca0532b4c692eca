import { createContext, useContext } from 'react';
import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { Form } from '../../ui/form/form.tsx';
import { isoWeekOf } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { dateSearch } from './date-address.ts';
import type { DatePageData } from './date-data.ts';

const ChoiceContext = createContext<DatePageData | undefined>(undefined);
export const ChoiceProvider = ChoiceContext;

/** What the page was asked and answered. */
export function useDatePage(): DatePageData {
  const page = useContext(ChoiceContext);
  if (!page) throw new Error('There is no page around this.');
  return page;
}

/** The address of this page with another day to think of. */
export function useAddressAt(): (day: string) => string {
  const { code, wish } = useDatePage();
  const language = useLanguage();
  return (at) => `${paths.team(language, code, 'pickADate')}?${dateSearch({ ...wish, at })}#week`;
}

/** Goes on with a week: the draft moves to it, or a new event begins in it. For those who may write alone. */
export function ChooseWeek({ monday }: { monday: string }) {
  const { code, wish, strip, lists } = useDatePage();
  const t = useTranslations('pickADate');
  const language = useLanguage();
  const kindOf = (type: string | undefined) => lists.kinds.find(({ types }) => types.some(({ id }) => id === type))?.id;
  if (!strip.may.edit) return null;
  const label = (
    <>
      {t('choose')}
      <span className="visually-hidden">: {t('week', { week: isoWeekOf(monday).week })}</span>
    </>
  );
  if (wish.draft)
    return (
      <a
        className="button button-small"
        href={`${paths.editEvent(language, code, wish.draft, 'legs')}?shift=${monday}`}
      >
        {label}
      </a>
    );
  const regions = wish.regions ?? [];
  // A region is a place to look around in; legs go to the countries that were named.
  const countries = regions.length > 0 ? (wish.countries ?? []) : strip.plan.countries.map((country) => country.code);
  const hidden = [
    ['week', monday],
    ['days', String(strip.plan.days)],
    ['type', strip.plan.type ?? ''],
    ['kind', kindOf(strip.plan.type) ?? ''],
    ...countries.map((country) => ['country', country]),
    ...strip.plan.sectors.map(({ id }) => ['sector', id]),
  ] as [string, string][];
  return (
    <Form intent={`choose-${monday}`} labels={{}}>
      {hidden.map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <button className="button button-small">{label}</button>
    </Form>
  );
}
