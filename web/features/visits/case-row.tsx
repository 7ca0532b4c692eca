import { useTranslations } from 'use-intl';
import type { CompanyCase, MyCase } from '../../../server/contracts/visits.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';

/** One's own case in a list: of which company, with which visit where that is not clear already, and since when. */
export function CaseRow({ one, visit }: { one: CompanyCase; visit?: MyCase['visit'] | 'hidden' }) {
  const t = useTranslations('visits');
  const language = useLanguage();
  const title = visit && visit !== 'hidden' ? (visit.title[language] ?? visit.title.nl) : '';
  return (
    <li>
      <p>
        <a href={paths.myCases(language, one.id)}>
          <strong>{one.company}</strong>
        </a>
        {visit !== undefined && <> {visit === 'hidden' ? t('withHidden') : t('withVisit', { title })}</>}
        <br />
        <span className="hint">
          {t('attachedOn', { date: formatMoment(one.attachedAt, language) })}
          {one.changedAt !== one.attachedAt && `, ${t('changedOn', { date: formatMoment(one.changedAt, language) })}`}
        </span>
      </p>
    </li>
  );
}
