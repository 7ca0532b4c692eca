import { useTranslations } from 'use-intl';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useSideName } from './step-sentence.ts';
import partsStyles from './parts.module.css';

/** Every step of a request with who took it and when; steps are only ever added. */
export function HistoryTable({ request }: { request: SupportRequest }) {
  const t = useTranslations('support');
  const language = useLanguage();
  const sideName = useSideName(request);
  const heads = { at: t('history.at'), from: t('history.from'), to: t('history.to'), who: t('history.who') };
  return (
    <table className={partsStyles['table']}>
      <caption className="visually-hidden">{t('history.title')}</caption>
      <thead>
        <tr>
          {Object.entries(heads).map(([key, head]) => (
            <th key={key} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {request.steps.map((step) => (
          <tr key={step.version}>
            <td data-label={heads.at}>{formatMoment(step.at, language)}</td>
            <td data-label={heads.from}>{t(`states.${step.from}`)}</td>
            <td data-label={heads.to}>{t(`states.${step.to}`)}</td>
            <td data-label={heads.who}>{[step.by, sideName(step.side)].filter(Boolean).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
