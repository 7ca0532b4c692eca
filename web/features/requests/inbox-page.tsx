import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '../../../server/contracts/endpoint.ts';
import { listRequests } from '../../../server/contracts/support-office.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { SelectField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { InboxTable } from './inbox-table.tsx';
import partsStyles from './parts.module.css';
import styles from './inbox.module.css';

export type Inbox = AnswerOf<typeof listRequests>;

const filters = ['open', 'new', 'mine', 'waiting', 'late', 'promised', 'done'] as const;
type Filter = (typeof filters)[number];

interface InboxData extends Inbox {
  code: string;
  show: Filter;
}

/** Whatever else the address says, open requests are shown. */
function filterOf(show: string | null): Filter {
  return filters.find((one) => one === show) ?? 'open';
}

export const inboxLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, url }): Promise<InboxData> => {
    const code = params['team'] ?? '';
    const show = filterOf(url.searchParams.get('show'));
    const inbox: Inbox = await call(listRequests, { params: { team: code }, search: `show=${show}` });
    return { ...inbox, code, show };
  });

/** What an office is asked, by when it answers. */
export function InboxPage() {
  const data = useLoaderData<InboxData>();
  const { code, name, show, counts, items, people, timeZone } = data;
  const t = useTranslations('requests');
  const language = useLanguage();
  const title = t('title', { team: name[language] });
  const labels = { requests: t('column.choose'), lead: t('bulkWho') };
  return (
    <div className={styles['inbox']}>
      <Head title={title} noIndex />
      <header className="stack">
        <h1>{title}</h1>
        <DoneNotice />
        <p className={styles['lead']}>
          {t('lead')} {t('clocks', { city: data.city[language] })}
        </p>
      </header>
      <nav aria-label={t('filters')} className={styles['filters']}>
        {filters.map((filter) => (
          <a
            key={filter}
            href={`${paths.team(language, code, 'requests')}${filter === 'open' ? '' : `?show=${filter}`}`}
            aria-current={filter === show ? 'page' : undefined}
          >
            {t(`show.${filter}`)} <span className={styles['count']}>{counts[filter] ?? 0}</span>
          </a>
        ))}
      </nav>
      {items.length === 0 ? (
        <p className={styles['empty']}>{t(`empty.${show}`)}</p>
      ) : (
        <>
          <InboxTable {...{ code, items, people, timeZone }} today={data.today} />
          <section className="section stack" aria-labelledby="bulk-title">
            <h2 id="bulk-title">{t('bulk')}</h2>
            <Form intent="assign" id="bulk" labels={labels} className={partsStyles['bulk'] ?? ''}>
              <SelectField
                name="lead"
                label={labels.lead}
                hint={t('bulkHint')}
                options={people.map(({ id, name: label }) => ({ value: id, label }))}
              />
              <button className="button button-quiet">{t('assign')}</button>
            </Form>
          </section>
        </>
      )}
      <p>
        <a href={paths.capacity(language, code)}>{t('toCapacity')}</a>
      </p>
    </div>
  );
}
