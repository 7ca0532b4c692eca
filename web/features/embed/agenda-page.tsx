import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { NamesProvider } from '../../app/names.tsx';
import { Head } from '../../app/head.tsx';
import { calendarPath, paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useSelectionSentence } from '../search/use-selection-sentence.ts';
import type { AgendaData } from './agenda-loader.ts';
import { AgendaRow } from './agenda-row.tsx';

export { agendaLoader } from './agenda-loader.ts';

/**
 * A selection of events as it stands on the page of somebody else: alone in a frame, or taken out of it by
 * `<verover-agenda>`. Its class names are those of `web/public/embed.css`, its addresses whole.
 */
export function AgendaPage() {
  const data = useLoaderData<AgendaData>();
  const { choices, items, total, publicUrl, today } = data;
  const language = useLanguage();
  const t = useTranslations('embed');
  const sentence = useSelectionSentence()(choices.selection, data.facets, total);
  const Heading = `h${choices.level}` as const;
  const more = `${publicUrl}${paths.events(language, choices.selection)}`;
  return (
    <NamesProvider names={data.names}>
      <Head title={sentence} noIndex />
      <main>
        <div className="agenda" lang={language} data-theme={choices.theme} data-layout={choices.layout}>
          <Heading className="agenda-title" tabIndex={-1}>
            {sentence}
          </Heading>
          {items.length === 0 ? (
            <p className="agenda-none">{t('none')}</p>
          ) : (
            <ul className="agenda-list">
              {items.map((event) => (
                <AgendaRow
                  key={event.id}
                  event={event}
                  today={today}
                  publicUrl={publicUrl}
                  compact={choices.layout === 'compact'}
                />
              ))}
            </ul>
          )}
          <p className="agenda-foot">
            <a href={more} target="_top">
              {total > items.length ? t('all', { count: total }) : t('on')}
            </a>
            <a href={publicUrl + calendarPath(choices.selection, language)} target="_top">
              {t('calendar')}
            </a>
          </p>
        </div>
      </main>
    </NamesProvider>
  );
}
