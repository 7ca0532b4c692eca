import { useLoaderData, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import {
  type DraftFields,
  type DraftSection,
  asksForVisit,
  draftSections,
} from '../../../server/contracts/draft-fields.ts';
import { type Draft, getDraft, saveDraft } from '../../../server/contracts/drafts.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { data } from 'react-router';
import { field } from '../../app/form.ts';
import { Head } from '../../app/head.tsx';
import { pageAction, pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { isoWeekOf } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { baseOf, changesBetween, fieldsOfForm } from './draft-form-data.ts';
import { type EditorData, editorData, sectionOfAddress } from './editor-data.ts';
import { LeftConflicts } from './left-conflicts.tsx';
import { Progress } from './progress.tsx';
import { type DraftRadar, RadarAside, radarOf } from './radar-aside.tsx';
import { afterDeed, placeAfter } from './section-deeds.ts';
import { extrasOf } from './section-extras.ts';
import { SectionForm } from './section-form.tsx';
import { sections } from './sections/sections.ts';
import { mondayAsked, shiftedFields } from './shift-legs.ts';
import { withUploads } from './uploads.ts';
import partsStyles from './parts.module.css';

interface SectionData extends EditorData {
  section: DraftSection;
  radar?: DraftRadar;
}

export const sectionLoader = (language: Language) =>
  pageLoader(language, async (input): Promise<SectionData | Response> => {
    const section = sectionOfAddress(language, input.params['section']);
    if (!section) throw data(null, { status: 404 });
    const found = await editorData(input);
    if (found instanceof Response) return found;
    const extras = await extrasOf(section, found, input);
    if (!sections[section].withRadar) return { ...found, ...extras, section };
    return { ...found, ...extras, section, radar: await radarOf(input.call, input.url, found) };
  });

/** Saves what the form says, does what its button says, and goes on to where that leads. */
export const sectionAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', event = '' } = params;
    const section = sectionOfAddress(language, params['section']);
    if (!section) throw data(null, { status: 404 });
    const intent = field(form, 'intent');
    const typed = fieldsOfForm(form);
    const { fields, refused } = await withUploads(call, team, form, typed);
    const now = afterDeed(intent, fields, form);
    const about = { params: { team, draft: event } };
    const { conflicts } = await call(saveDraft, { ...about, body: { changes: changesBetween(baseOf(form), now) } });
    const here = paths.editEvent(language, team, event, section);
    if (conflicts.length > 0) {
      const mine = Object.fromEntries(conflicts.map((one) => [one.field, now[one.field] ?? '']));
      return data({ conflicts, mine }, { status: 409 });
    }
    if (refused) return data(refused, { status: 400 });
    const next = draftSections[draftSections.indexOf(section) + 1];
    if (intent === 'list') return paths.editEvent(language, team, event);
    if (intent !== 'next') return `${here}?${new URLSearchParams(questionAfter(intent, typed, now))}`;
    return await nextAfter(next, about);

    async function nextAfter(candidate: DraftSection | undefined, which: typeof about): Promise<string> {
      if (candidate === 'visit') {
        const { draft } = await call(getDraft, which);
        if (!isNeeded('visit', draft)) return paths.editEvent(language, team, event, 'visibility');
      }
      return paths.editEvent(language, team, event, candidate ?? 'check');
    }
  });

/** What the page is asked after a deed: where the keyboard goes on, and what else it is to show. */
function questionAfter(intent: string, before: DraftFields, after: DraftFields): Record<string, string> {
  const focus = placeAfter(intent, before, after);
  if (intent.startsWith('preview')) return { preview: '1', focus };
  // An image says what is to be seen on it; that is asked for when it is added.
  return intent === 'image-add' && after['image.file'] ? { focus, check: '1' } : { focus };
}

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
  const { Fields, lists, withFiles } = sections[section];
  const [search] = useSearchParams();
  const monday = section === 'legs' && mayEdit ? mondayAsked(search) : undefined;
  const shifted = monday === undefined ? draft : { ...draft, fields: shiftedFields(draft, monday) };
  return (
    <div className="stack">
      <Head title={`${t(`sections.${section}`)}: ${title}`} noIndex />
      <p>
        <a href={paths.editEvent(language, code, draft.id)}>{t('backToList', { title })}</a>
      </p>
      <h1>{t(`sections.${section}`)}</h1>
      <p className={partsStyles['narrow']}>{t(`leads.${section}`)}</p>
      <DoneNotice />
      <LeftConflicts />
      {mayEdit ? (
        <SectionForm
          key={draft.version}
          team={code}
          draft={draft}
          section={section}
          lists={lists}
          withFiles={withFiles}
          aside={(autosave) => (
            <>
              {page.radar && <RadarAside {...page} radar={page.radar} outline={autosave.outline ?? draft.outline} />}
              <Progress draft={draft} score={autosave.score} team={code} />
            </>
          )}
        >
          {monday !== undefined && (
            <p className="notice" role="status">
              {t('shifted', { week: isoWeekOf(monday).week })}
            </p>
          )}
          <Fields {...page} draft={shifted} />
        </SectionForm>
      ) : (
        <p>{t('readOnly')}</p>
      )}
    </div>
  );
}
