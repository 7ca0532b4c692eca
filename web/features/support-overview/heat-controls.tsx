import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { type HeatMap, heatSorts } from '../../../server/contracts/support-overview.ts';
import { paths } from '../../app/paths.ts';
import { addDays, mondayOf } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { type HeatChoice, groups, heatSearch, layers, spans } from './addresses.ts';
import styles from './heat-map.module.css';

/** Which weeks, how many, in what order, and what the numbers tell: all of it links. */
export function HeatControls({ map, choice }: { map: HeatMap; choice: HeatChoice }) {
  const t = useTranslations('overview');
  const language = useLanguage();
  const first = map.weeks[0]!.startsOn;
  const { weeks } = choice;
  const to = (change: Partial<HeatChoice>) => paths.overview(language, undefined, heatSearch({ ...choice, ...change }));
  const shifted = (by: number) => to({ from: addDays(mondayOf(first), 7 * by) });
  return (
    <div className={styles['controls']}>
      <nav aria-label={t('period')} className={styles['lines']}>
        <Link to={shifted(-weeks)} rel="prev" preventScrollReset>
          ‹ {t('earlier', { weeks })}
        </Link>
        {choice.from !== undefined && (
          <Link to={to({ from: undefined })} preventScrollReset>
            {t('now')}
          </Link>
        )}
        <Link to={shifted(weeks)} rel="next" preventScrollReset>
          {t('later', { weeks })} ›
        </Link>
      </nav>
      <Choices name={t('span')}>
        {spans.map((span) => (
          <Choice key={span} to={to({ weeks: span })} chosen={span === weeks}>
            {t('spanWeeks', { weeks: span })}
          </Choice>
        ))}
      </Choices>
      <Choices name={t('layer')}>
        {layers.map((layer) => (
          <Choice key={layer} to={to({ layer })} chosen={layer === choice.layer}>
            {t(`layers.${layer}`)}
          </Choice>
        ))}
      </Choices>
      <Choices name={t('sort')} wide>
        {heatSorts.map((sort) => (
          <Choice key={sort} to={to({ sort })} chosen={sort === choice.sort}>
            {t(`sortBy.${sort}`)}
          </Choice>
        ))}
      </Choices>
      <Choices name={t('group')} wide>
        {groups.map((group) => (
          <Choice key={group} to={to({ group })} chosen={group === choice.group}>
            {t(`groupBy.${group}`)}
          </Choice>
        ))}
      </Choices>
    </div>
  );
}

function Choices({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <nav aria-label={name} className={styles['lines']} data-wide={wide}>
      <span className="label" aria-hidden="true">
        {name}
      </span>
      {children}
    </nav>
  );
}

function Choice({ to, chosen, children }: { to: string; chosen: boolean; children: ReactNode }) {
  return (
    <Link to={to} aria-current={chosen ? 'true' : undefined} preventScrollReset>
      {children}
    </Link>
  );
}
