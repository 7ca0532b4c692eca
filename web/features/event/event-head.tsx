import { jsonLd } from '../../../server/contracts/event-json-ld.ts';
import { cardSize, imagePathOfEvent } from '../../../server/contracts/share-addresses.ts';
import { Head } from '../../app/head.tsx';
import { useNames } from '../../app/names.tsx';
import { EventLinks } from '../../app/other-forms.tsx';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';
import type { EventPageData } from './event-loader.ts';

/** What search engines are told of an event, and who shows its address. A plan that is not public is told to none. */
export function EventHead({ event, publicUrl }: Pick<EventPageData, 'event' | 'publicUrl'>) {
  const language = useLanguage();
  const names = useNames();
  const isPlan = event.audience !== undefined;
  const page = paths.event(language, event);
  const told = isPlan ? undefined : jsonLd(event, names, language, { publicUrl, page });
  return (
    <>
      <Head
        title={event.title[language] ?? event.title.nl}
        description={event.summary?.[language] ?? event.summary?.nl}
        noIndex={isPlan}
        canonical={page}
        publicUrl={publicUrl}
      />
      <ShareTags event={event} publicUrl={publicUrl} />
      {!isPlan && <EventLinks event={event} publicUrl={publicUrl} />}
      {told && (
        <script
          type="application/ld+json"
          // Data, not a program; "<" is escaped so that no text can end the element.
          dangerouslySetInnerHTML={{ __html: JSON.stringify(told).replaceAll('<', '\\u003c') }}
        />
      )}
    </>
  );
}

/** The image that stands beside the address where somebody shares it; nothing of what not everybody may see. */
export function ShareTags({ event, publicUrl }: Pick<EventPageData, 'event' | 'publicUrl'>) {
  const language = useLanguage();
  const legDates = useLegDates();
  if (event.audience !== undefined) return null;
  const image = publicUrl + imagePathOfEvent(event, language);
  const [leg] = event.legs;
  const alt = [event.title[language] ?? event.title.nl, leg && legDates(leg)].filter(Boolean).join(', ');
  return (
    <>
      <meta property="og:image" content={image} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(cardSize.width)} />
      <meta property="og:image:height" content={String(cardSize.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:image" content={image} />
      <meta name="twitter:image:alt" content={alt} />
    </>
  );
}
