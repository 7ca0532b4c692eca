import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type DraftSection, asksForVisit, draftSections } from '../../../server/contracts/draft-fields.ts';
import { type Draft, getDraft, saveDraft } from '../../../server/contracts/drafts.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { data } from 'react-router';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { baseOf, changesBetween, fieldsOfForm } from './draft-form-data.ts';
import { type EditorData, editorData, sectionOfAddress } from './editor-data.ts';
import { LeftConflicts } from './left-conflicts.tsx';
import { Progress } from './progress.tsx';
import { afterDeed, placeAfter } from './section-deeds.ts';
import { SectionForm } from './section-form.tsx';
import { sections } from './sections/sections.ts';
import styles from './editor.module.css';

interface SectionData extends EditorData {
  section: DraftSection;
}

export const sectionLoader = (language: Language) =>
  pageLoader(language, async (input): Promise<SectionData | Response> => {
    const section = sectionOfAddress(language, input.params['section']);
    if (!section) throw data(null, { status: 404 });
    const found = await editorData(input);
    return found instanceof Response ? found : { ...found, section };
  });

/** Saves what the form says, does what its button says, and goes on to where that leads. */
export const sectionAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', event = '' } = params;
    const section = sectionOfAddress(language, params['section']);
    if (!section) throw data(null, { status: 404 });
    const intent = field(form, 'intent');
    const typed = fieldsOfForm(form);
    const now = afterDeed(intent, typed, form);
    const about = { params: { team, draft: event } };
    const { conflicts } = await call(saveDraft, { ...about, body: { changes: changesBetween(baseOf(form), now) } });
    const here = paths.editEvent(language, team, event, section);
    if (conflicts.length > 0) {
      const mine = Object.fromEntries(conflicts.map((one) => [one.field, now[one.field] ?? '']));
      return data({ conflicts, mine }, { status: 409 });
    }
    const next = draftSections[draftSections.indexOf(section) + 1];
    if (intent === 'list') return paths.editEvent(language, team, event);
    if (intent !== 'next') return `${here}?${new URLSearchParams({ focus: placeAfter(intent, typed, now) })}`;
    return await nextAfter(next, about);

    async function nextAfter(candidate: DraftSection | undefined, which: typeof about): Promise<string> {
      if (candidate === 'visit') {
        const { draft } = await call(getDraft, which);
        if (!isNeeded('visit', draft)) return paths.editEvent(language, team, event, 'visibility');
      }
      return paths.editEvent(language, team, event, candidate ?? 'check');
    }
  });

/** Whether a section has something to ask for this kind of event. */
export function isNeeded(section: DraftSection, { fields }: Pick<Draft, 'fields'>): boolean {
  return section !== 'visit' || asksForVisit(fields);
}

/** One section of an event that is being written. */
export function SectionPage() {
  const page = useLoaderData<SectionData>();
  const { code, draft, section, mayEdit } = page;
  const t = useTranslations('editor');
  const language = useLanguage();
  const title = String(draft.fields['title.nl'] ?? '') || t('untitled');
  const { Fields, lists, Aside } = sections[section];
  return (
    <div className="stack">
      <Head title={`${t(`sections.${section}`)}: ${title}`} noIndex />
      <p>
        <a href={paths.editEvent(language, code, draft.id)}>{t('backToList', { title })}</a>
      </p>
      <h1>{t(`sections.${section}`)}</h1>
      <p className={styles['narrow']}>{t(`leads.${section}`)}</p>
      <DoneNotice />
      <LeftConflicts />
      {mayEdit ? (
        <SectionForm
          key={draft.version}
          team={code}
          draft={draft}
          section={section}
          lists={lists}
          aside={(autosave) => (
            <>
              <Progress draft={draft} score={autosave.score} team={code} />
              {Aside && <Aside {...page} outline={autosave.outline ?? draft.outline} />}
            </>
          )}
        >
          <Fields {...page} />
        </SectionForm>
      ) : (
        <p>{t('readOnly')}</p>
      )}
    </div>
  );
}
