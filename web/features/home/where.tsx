import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { FacetValue } from '../../../server/contracts/events.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { WorldChart } from '../search/map/map-view.tsx';
import { Chart } from './chart.tsx';
import { Counts } from './counts.tsx';
import styles from './where.module.css';

/** Where it happens, as on a chart: the numbers of the regions, and beside them those of every country on a map. */
export function Where({ regions, chart }: { regions: readonly FacetValue[]; chart: WorldChart }) {
  const t = useTranslations('home');
  const map = useTranslations('map');
  const language = useLanguage();
  return (
    <section className={`section ${styles['where']}`} aria-labelledby="where">
      <h2 id="where">{t('where')}</h2>
      <div className={styles['sheet']}>
        <Counts
          label={t('byRegion')}
          values={regions}
          hrefOf={(region) => paths.events(language, { region: [region] })}
        />
        <figure className={styles['map']}>
          <Chart chart={chart} />
          <figcaption className={styles['caption']}>
            {t('mapNote')} {map('borders')} <Link to={paths.map(language, {})}>{t('toMap')}</Link>
          </figcaption>
        </figure>
      </div>
    </section>
  );
}
