import { data, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Import } from '../../../server/contracts/import-shapes.ts';
import { csvTemplate, xlsxTemplate } from '../../../server/contracts/import-files.ts';
import { discardImport, listImports, startImport } from '../../../server/contracts/imports.ts';
import { addressOf } from '../../../server/contracts/endpoint.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { type FormRefused, field, fileIn } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { FileField } from '../../ui/form/file-field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Earlier } from './earlier.tsx';
import styles from './imports.module.css';
import { pathOf } from './steps.ts';

interface StartData {
  code: string;
  team: Label;
  items: Import[];
}

export const startLoader = (language: Language) =>
  pageLoader(language, async ({ call, params }): Promise<StartData> => {
    const about = { params: { team: params['team'] ?? '' } };
    const { items } = await call(listImports, about);
    const { code, name } = await call(getTeam, about);
    return { code, team: name, items };
  });

export const startAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const team = params['team'] ?? '';
    const [, discarded] = /^discard-(.+)$/.exec(field(form, 'intent')) ?? [];
    if (discarded !== undefined) {
      await call(discardImport, { params: { team, import: discarded } });
      return `${paths.imports(language, team)}?done=importDiscarded`;
    }
    const file = fileIn(form, 'file');
    if (file === undefined) {
      const missing = { values: {}, fields: [{ name: 'file', reason: 'required' }], intent: 'upload' };
      return data<FormRefused>(missing, { status: 400 });
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await call(startImport, { params: { team }, body: { file: { name: file.name, bytes } } });
    return pathOf(language, team, answer.import);
  });

/** Where files are handed in: what to begin with, the file itself, and what came in before. */
export function StartPage() {
  const { code, team, items } = useLoaderData<StartData>();
  const t = useTranslations('imports');
  const language = useLanguage();
  const search = `lang=${language}`;
  const about = { params: { team: code }, search };
  return (
    <div className={styles['page']}>
      <Head title={`${t('title')} – ${team[language]}`} noIndex />
      <header className="stack">
        <p>
          <a href={paths.team(language, code, 'teamEvents')}>{t('back', { team: team[language] })}</a>
        </p>
        <h1>{t('title')}</h1>
        <DoneNotice />
        <p className={styles['narrow']}>{t('lead')}</p>
      </header>
      <div className={styles['columns']}>
        <section className="section stack" aria-labelledby="upload">
          <h2 id="upload">{t('upload')}</h2>
          <Form intent="upload" withFiles labels={{ file: t('file') }}>
            <FileField name="file" label={t('file')} hint={t('fileHint')} accept=".csv,.txt,.xlsx,.xls,text/csv" />
            <p>
              <button className="button">{t('submit')}</button>
            </p>
          </Form>
        </section>
        <section className="section stack" aria-labelledby="template">
          <h2 id="template">{t('template')}</h2>
          <p>{t('templateText')}</p>
          <ul className={styles['plain']}>
            <li>
              <a href={addressOf(xlsxTemplate, about)} download>
                {t('templateXlsx')}
              </a>
            </li>
            <li>
              <a href={addressOf(csvTemplate, about)} download>
                {t('templateCsv')}
              </a>
            </li>
          </ul>
          <details className={styles['how']}>
            <summary>{t('how')}</summary>
            <ul>
              <li>{t('howDates')}</li>
              <li>{t('howLegs')}</li>
              <li>{t('howNumber')}</li>
              <li>{t('howLists')}</li>
            </ul>
          </details>
        </section>
      </div>
      <Earlier items={items} team={code} />
    </div>
  );
}
