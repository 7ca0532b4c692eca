import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import {
  type Deletion,
  type MyData,
  askDeletion,
  getDeletion,
  getMyData,
  keepAccount,
} from '../../../server/contracts/privacy.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { ClosingNotice } from './closing-notice.tsx';
import { Erase } from './erase.tsx';
import { KeptSection } from './kept-section.tsx';
import styles from './privacy.module.css';
import { useKeptLines } from './use-kept-lines.ts';

interface MyDataPageData {
  data: MyData;
  deletion: Deletion;
}

export const myDataLoader = (language: Language) =>
  pageLoader(language, async ({ call }): Promise<MyDataPageData> => {
    const [data, deletion] = await Promise.all([call(getMyData), call(getDeletion)]);
    return { data, deletion };
  });

export const myDataAction = (language: Language) =>
  pageAction(language, async ({ call, form }) => {
    const back = (deed: string) => `${paths.myData(language)}?done=${deed}`;
    if (form.get('intent') === 'keep') {
      await call(keepAccount);
      return back('accountKept');
    }
    await call(askDeletion, { body: { confirm: field(form, 'confirm') } });
    return back('deletionAsked');
  });

/** Everything that is kept about somebody, in plain words, and the way out. */
export function MyDataPage() {
  const { data, deletion } = useLoaderData<MyDataPageData>();
  const t = useTranslations('privacy');
  const lines = useKeptLines(data);
  return (
    <div className={styles['page']}>
      <Head title={t('title')} noIndex />
      <header className="stack">
        <h1>{t('title')}</h1>
        <DoneNotice />
        {deletion.closesOn !== undefined && <ClosingNotice on={deletion.closesOn} />}
        <p>{t('lead')}</p>
        <p>
          <a className="button button-quiet" href={getMyData.path} download={`${data.givenAt.slice(0, 10)}.json`}>
            {t('download')}
          </a>
        </p>
      </header>
      {data.kept.map(({ sort, days }) => (
        <KeptSection key={sort} sort={sort} days={days} lines={lines[sort]} />
      ))}
      {deletion.closesOn === undefined && <Erase deletion={deletion} email={data.person.email} />}
    </div>
  );
}
