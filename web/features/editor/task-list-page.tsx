import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { draftSections, textOf } from '../../../server/contracts/draft-fields.ts';
import { discardDraft, renewDraft } from '../../../server/contracts/drafts.ts';
import type { DraftSection } from '../../../server/contracts/draft-fields.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { type EditorData, editorData } from './editor-data.ts';
import { fieldsOfSection } from './draft-form-data.ts';
import { Progress } from './progress.tsx';
import { type DraftRadar, RadarAside, radarOf } from './radar-aside.tsx';
import { isNeeded } from './section-page.tsx';
import partsStyles from './parts.module.css';
import styles from './tasks.module.css';

interface TaskListData extends EditorData {
  radar: DraftRadar;
}

export const taskListLoader = (language: Language) =>
  pageLoader(language, async (input): Promise<TaskListData | Response> => {
    const found = await editorData(input);
    return found instanceof Response ? found : { ...found, radar: await radarOf(input.call, input.url, found) };
  });

export const taskListAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', event = '' } = params;
    const about = { params: { team, draft: event } };
    if (field(form, 'intent') === 'renew') {
      await call(renewDraft, about);
      return `${paths.editEvent(language, team, event)}?done=draftRenewed`;
    }
    await call(discardDraft, about);
    return `${paths.team(language, team, 'teamEvents')}?done=draftDiscarded`;
  });

/** An event that is being written: its sections in any order, how far each is, and the way on. */
export function TaskListPage() {
  const page = useLoaderData<TaskListData>();
  const { code, team, draft, mayEdit, mayPublish } = page;
  const t = useTranslations('editor');
  const language = useLanguage();
  const title = textOf(draft.fields, 'title.nl') || t('untitled');
  return (
    <div className="stack">
      <Head title={t('title', { title })} noIndex />
      <p>
        <a href={paths.team(language, code, 'teamEvents')}>{t('toEvents', { team: team[language] })}</a>
      </p>
      <h1>{title}</h1>
      <DoneNotice />
      <p className="hint">
        {draft.isNew ? t('isNew') : t('isChange')}{' '}
        {t('changed', { at: formatMoment(draft.changedAt, language), by: draft.changedBy || 'none' })}
      </p>
      {draft.outdated && (
        <div className="notice stack">
          <p>{t('outdated')}</p>
          <Form intent="renew" labels={{}}>
            <button className="button button-quiet button-small">{t('renew')}</button>
          </Form>
        </div>
      )}
      <div className={partsStyles['columns']}>
        <div className="stack">
          <ol className={styles['tasks']}>
            {draftSections
              .filter((section) => isNeeded(section, draft))
              .map((section) => (
                <Task key={section} {...page} section={section} />
              ))}
          </ol>
          {mayEdit && (
            <p className={partsStyles['row']}>
              <a className="button" href={paths.editEvent(language, code, draft.id, 'check')}>
                {t('toCheck')}
              </a>
              <a className="button button-quiet" href={paths.editEvent(language, code, draft.id, 'preview')}>
                {t('toPreview')}
              </a>
            </p>
          )}
        </div>
        <aside className={partsStyles['rail']}>
          <RadarAside {...page} outline={draft.outline} />
          <Progress draft={draft} team={code} />
        </aside>
      </div>
      {mayPublish && (
        <details className={partsStyles['more']}>
          <summary>{draft.isNew ? t('discardNew') : t('discardChanges')}</summary>
          <Form intent="discard" labels={{}}>
            <p className={partsStyles['narrow']}>{draft.isNew ? t('discardNewText') : t('discardChangesText')}</p>
            <button className="button button-quiet">{draft.isNew ? t('discardNew') : t('discardChanges')}</button>
          </Form>
        </details>
      )}
    </div>
  );
}

function Task({ code, draft, section }: EditorData & { section: DraftSection }) {
  const t = useTranslations('editor');
  const language = useLanguage();
  const problems = draft.problems.filter((one) => one.section === section);
  const wrong = problems.filter(({ reason }) => reason !== 'required').length;
  const filled = Object.keys(fieldsOfSection(draft.fields, section)).length > 0;
  const state = wrong > 0 ? 'wrong' : problems.length > 0 ? 'missing' : filled ? 'done' : 'empty';
  return (
    <li data-state={state}>
      <a href={paths.editEvent(language, code, draft.id, section)} aria-describedby={`state-${section}`}>
        {t(`sections.${section}`)}
      </a>
      <span id={`state-${section}`} className={styles['state']}>
        {t(`states.${state}`, { count: state === 'wrong' ? wrong : problems.length })}
      </span>
    </li>
  );
}
