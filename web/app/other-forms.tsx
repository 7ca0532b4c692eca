import type { SearchQuery } from '../../server/contracts/search-query.ts';
import { useLanguage } from '../ui/language.tsx';
import { calendarPath, selectionPath } from './paths.ts';

/** In which other forms a page can be had; React puts it in the head, where feed readers and calendars look for it. */
export function SelectionLinks({ query, publicUrl }: { query: SearchQuery; publicUrl: string }) {
  const language = useLanguage();
  return (
    <>
      <Other type="application/atom+xml" href={publicUrl + selectionPath('/feed.atom', query, { lang: language })} />
      <Other type="text/calendar" href={publicUrl + calendarPath(query, language)} />
      <Other type="application/json" href={publicUrl + selectionPath('/api/v1/events', query)} />
    </>
  );
}

export function EventLinks({ event, publicUrl }: { event: { id: string; href: string }; publicUrl: string }) {
  const language = useLanguage();
  return (
    <>
      <Other type="text/calendar" href={`${publicUrl}/events/${event.id}/calendar.ics?lang=${language}`} />
      <Other type="application/json" href={publicUrl + event.href} />
      <Other type="application/ld+json" href={`${publicUrl}${event.href}/oslo.jsonld`} />
    </>
  );
}

function Other({ type, href }: { type: string; href: string }) {
  return <link rel="alternate" type={type} href={href} />;
}
