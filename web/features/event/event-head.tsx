import { Head } from '../../app/head.tsx';
import { useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { EventPageData } from './event-loader.ts';
import { jsonLd } from './json-ld.ts';

/** What search engines are told of an event. A plan that is not public is told to none. */
export function EventHead({ event, publicUrl }: Pick<EventPageData, 'event' | 'publicUrl'>) {
  const language = useLanguage();
  const names = useNames();
  const isPlan = event.audience !== undefined;
  return (
    <>
      <Head
        title={event.title[language] ?? event.title.nl}
        description={event.summary?.[language] ?? event.summary?.nl}
        noIndex={isPlan}
        canonical={paths.event(language, event)}
        publicUrl={publicUrl}
      />
      {!isPlan && (
        <script
          type="application/ld+json"
          // Data, not a program; "<" is escaped so that no text can end the element.
          dangerouslySetInnerHTML={{
            __html: JSON.stringify(jsonLd(event, names, language, publicUrl)).replaceAll('<', '\\u003c'),
          }}
        />
      )}
    </>
  );
}
