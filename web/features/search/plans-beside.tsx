import { useTranslations } from 'use-intl';
import { selectionOf } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { paths } from '../../app/paths.ts';
import { EventRow } from '../../ui/event-row/event-row.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { PlansBeside as Plans } from './search-loader.ts';
import styles from './plans-beside.module.css';

/** What others plan in the same selection and is not public yet: the first of them, and the way to all. */
export function PlansBeside({ plans, query, today }: { plans: Plans; query: SearchQuery; today: string }) {
  const t = useTranslations('plan');
  const language = useLanguage();
  const { items, total } = plans;
  return (
    <section className={styles['plans']} aria-labelledby="plans">
      <h2 id="plans">{t('title', { count: total })}</h2>
      {total === 0 ? <p className="hint">{t('none')}</p> : null}
      {items.map((event) => (
        <EventRow key={event.id} event={event} today={today} />
      ))}
      <p className={styles['allPlans']}>
        <a href={paths.plans(language, total === 0 ? {} : selectionOf(query))}>
          {total > items.length ? t('all', { count: total }) : t('others')}
        </a>
      </p>
    </section>
  );
}
