import { useTranslations } from 'use-intl';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import { paths } from '../../app/paths.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { EndForm } from './deed-forms.tsx';
import { FormFacts } from './form-facts.tsx';
import { HistoryTable } from './history-table.tsx';
import { Readers } from './readers.tsx';
import partsStyles from './parts.module.css';
import styles from './request.module.css';

/** Beside a request: the event, what was filled in, who reads it, what became of it, and taking it back. */
export function RequestAside({ code, request }: { code: string; request: SupportRequest }) {
  const t = useTranslations('support');
  const language = useLanguage();
  const { event, may, form } = request;
  return (
    <aside className={partsStyles['side']}>
      <section className="section stack" aria-labelledby="about">
        <h2 id="about">{t('about')}</h2>
        <ul className={styles['links']}>
          <li>
            <a href={paths.teamEvent(language, code, event.id)}>{t('toEvent')}</a>
          </li>
          <li>
            <a href={supportPaths.ask(language, code, event.id)}>{t('toDossier')}</a>
          </li>
          {request.proposals.some(({ state }) => state === 'accepted') && (
            <li>
              <a href={supportPaths.request(language, code, request.id, 'agreement')}>{t('now.toAgreement')}</a>
            </li>
          )}
        </ul>
        <details className={styles['more']}>
          <summary>{t('asFilledIn')}</summary>
          <FormFacts form={form} />
        </details>
      </section>
      <section className="section stack" aria-labelledby="readers">
        <h2 id="readers">{t('readers.title')}</h2>
        <Readers request={request} />
      </section>
      <section className="section stack" aria-labelledby="history">
        <h2 id="history">{t('history.title')}</h2>
        <details className={styles['more']}>
          <summary>{t('history.show', { count: request.steps.length })}</summary>
          <HistoryTable request={request} />
        </details>
      </section>
      {(may.includes('withdraw') || may.includes('cancel')) && (
        <section className="section stack" aria-labelledby="end">
          <h2 id="end">{t('noLonger')}</h2>
          <EndForm request={request} deed={may.includes('withdraw') ? 'withdraw' : 'cancel'} typed={undefined} />
        </section>
      )}
    </aside>
  );
}
