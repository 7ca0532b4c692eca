import { useTranslations } from 'use-intl';
import type { Facets } from '../../../server/contracts/events.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { EventKind } from '../../../server/contracts/words.ts';
import { flagOfKind } from '../../../server/contracts/flags.ts';
import { SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import { FacetGroup } from './facet-group.tsx';
import type { SearchPageData } from './search-loader.ts';
import styles from './facet.module.css';

/** No event here is older; and a year of which only some figures are typed is not a date yet. */
const earliest = '1990-01-01';

/** The fields of the search form beside the words: one group a parameter. */
export function Filters({
  query,
  facets,
  domains,
}: {
  query: SearchQuery;
  facets: Facets;
  domains: SearchPageData['lists']['domains'];
}) {
  const t = useTranslations('search');
  const sectorsOf = (domain: string) => {
    const ids = new Set(domains.find((one) => one.id === domain)?.sectors.map((sector) => sector.id));
    const chosen = (query.sector ?? []).filter((sector) => ids.has(sector));
    const open = query.domain?.includes(domain) || chosen.length > 0;
    return open
      ? { name: 'sector', chosen, values: facets.sector.filter((sector) => ids.has(sector.value)) }
      : undefined;
  };
  // A sector chosen by a link stays in the form when its domain has no line of its own to stand under.
  const shownDomains = new Set(facets.domain.map((domain) => domain.value));
  const loose = (query.sector ?? []).filter((sector) => !shownDomains.has(sector.split('.')[0] ?? ''));
  return (
    <>
      <FacetGroup
        name="country"
        legend={t('facetCountry')}
        values={facets.country}
        chosen={query.country ?? []}
        sign={(code) => <span className="code">{code}</span>}
      />
      <FacetGroup
        name="domain"
        legend={t('facetDomain')}
        values={facets.domain}
        chosen={query.domain ?? []}
        under={sectorsOf}
      />
      {loose.map((sector) => (
        <input key={sector} type="hidden" name="sector" value={sector} />
      ))}
      <FacetGroup
        name="kind"
        legend={t('facetKind')}
        values={facets.kind}
        chosen={query.kind ?? []}
        sign={(kind) => <SignalFlag flag={flagOfKind[kind as EventKind]} />}
      />
      <FacetGroup name="mode" legend={t('facetMode')} values={facets.mode} chosen={query.mode ?? []} />
      <fieldset className={styles['facet']}>
        <legend>{t('facetPeriod')}</legend>
        <div className={styles['dates']}>
          <div className="field">
            <label htmlFor="from">{t('from')}</label>
            <input id="from" className="input" type="date" min={earliest} name="from" defaultValue={query.from} />
          </div>
          <div className="field">
            <label htmlFor="to">{t('to')}</label>
            <input id="to" className="input" type="date" min={earliest} name="to" defaultValue={query.to} />
          </div>
        </div>
        <label className={styles['box']}>
          <input type="checkbox" name="past" value="true" defaultChecked={query.past} />
          <span className={styles['boxLabel']}>{t('past')}</span>
        </label>
      </fieldset>
      <FacetGroup name="region" legend={t('facetRegion')} values={facets.region} chosen={query.region ?? []} folded />
      <FacetGroup
        name="organiser"
        legend={t('facetOrganiser')}
        values={facets.organiser}
        chosen={query.organiser ?? []}
        folded
      />
      <FacetGroup
        name="organiserKind"
        legend={t('facetOrganiserKind')}
        values={facets.organiserKind}
        chosen={query.organiserKind ?? []}
        folded
      />
      <FacetGroup
        name="language"
        legend={t('facetLanguage')}
        values={facets.language}
        chosen={query.language ?? []}
        folded
      />
      <FacetGroup
        name="official"
        legend={t('facetOfficial')}
        values={facets.official.filter((value) => value.value === 'true' || query.official === false)}
        chosen={query.official === undefined ? [] : [String(query.official)]}
        folded
      />
      <FacetGroup name="price" legend={t('facetPrice')} values={facets.price} chosen={query.price ?? []} folded />
      <FacetGroup
        name="support"
        legend={t('facetSupport')}
        values={facets.support}
        chosen={query.support ?? []}
        folded
      />
    </>
  );
}
