import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { previewDraft } from '../../../server/contracts/drafts.ts';
import { listOffices } from '../../../server/contracts/offices.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { Head } from '../../app/head.tsx';
import { NamesProvider, namesOf } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { homeCountry } from '../../ui/leg-times.ts';
import type { EventPageData } from '../event/event-loader.ts';
import { noneRelated } from '../event/event-loader.ts';
import { EventArticle } from '../event/event-page.tsx';
import { type EditorData, editorData } from './editor-data.ts';
import partsStyles from './parts.module.css';

interface PreviewData {
  code: string;
  draft: EditorData['draft'];
  shown: EventPageData | undefined;
}

export const previewLoader = (language: Language) =>
  pageLoader(language, async (input): Promise<PreviewData | Response> => {
    const found = await editorData(input);
    if (found instanceof Response) return found;
    const { call, params, today, publicUrl } = input;
    const { code, draft, lists } = found;
    const about = { team: params['team'] ?? '', draft: draft.id };
    // What is not right yet cannot be shown; the page says what is missing instead.
    const event = await call(previewDraft, { params: about }).catch((error: unknown) => {
      if (statusOf(error) !== 400) throw error;
    });
    if (!event) return { code, draft, shown: undefined };
    const codes = [...new Set(event.legs.flatMap((leg) => leg.country ?? []))];
    const offices = await call(listOffices);
    const shown = {
      event,
      countries: lists.countries.filter((country) => codes.includes(country.code)),
      offices: offices.items.filter((office) =>
        office.jurisdiction.some((one) => codes.includes(one) && one !== homeCountry),
      ),
      related: noneRelated,
      joining: [],
      names: namesOf([event], lists, language),
      today,
      publicUrl,
    };
    return { code, draft, shown };
  });

/** The page of the event as others will see it, before they do. */
export function PreviewPage() {
  const { code, draft, shown } = useLoaderData<PreviewData>();
  const t = useTranslations('editor.preview');
  const language = useLanguage();
  const back = paths.editEvent(language, code, draft.id);
  return (
    <div className="stack">
      <Head title={t('title')} noIndex />
      <div className={`notice ${partsStyles['row']}`}>
        <p>{t('this')}</p>
        <p>
          <a href={back}>{t('back')}</a> · <a href={paths.editEvent(language, code, draft.id, 'check')}>{t('check')}</a>
        </p>
      </div>
      {shown ? (
        <NamesProvider names={shown.names}>
          <EventArticle {...shown} />
        </NamesProvider>
      ) : (
        <>
          <h1>{t('title')}</h1>
          <p>{t('notYet')}</p>
        </>
      )}
    </div>
  );
}
