import { cityOf, modeLabels, statusLabels } from '../contracts/labels.ts';
import type { Language } from '../contracts/words.ts';
import { datesInWords } from '../events/dates-in-words.ts';
import type { EventRecord, EventRecordLeg } from '../events/events.queries.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import type { Card } from './card.ts';

/** As many stops as the image has room for. */
const mostStops = 4;

/** What the image of an event says, in one language. What stands in for a confidential visit names nobody. */
export function cardOfEvent(event: EventRecord, reference: ReferenceData, language: Language): Card {
  const kind = reference.kindById.get(event.kind)?.name[language] ?? '';
  const several = event.legs.length > mostStops;
  const shown = event.legs.slice(0, several ? mostStops - 1 : mostStops);
  const left = event.legs.length - shown.length;
  const place = (leg: EventRecordLeg) =>
    event.mode === 'online' ? modeLabels.online[language] : placeOf(leg, reference, language);
  return {
    kind: event.kind,
    label: [event.type?.label[language] ?? kind, event.mode === 'in_person' ? '' : modeLabels[event.mode][language]]
      .filter(Boolean)
      .join(' · '),
    title: event.title[language] ?? event.title.nl,
    ...(event.status === 'scheduled'
      ? {}
      : { status: { status: event.status, label: statusLabels[event.status][language] } }),
    ...(event.demo ? { tag: language === 'nl' ? 'Voorbeeld' : 'Example' } : {}),
    stops: shown.map((leg) => ({ place: place(leg), dates: datesInWords(leg)[language] })),
    ...(left > 0 ? { more: language === 'nl' ? `en nog ${left} etappes` : `and ${left} more legs` } : {}),
    organisers: event.confidential ? '' : event.organisers.map(({ name }) => name[language]).join(' · '),
  };
}

function placeOf(leg: EventRecordLeg, reference: ReferenceData, language: Language): string {
  const country = leg.country && reference.countryByCode.get(leg.country)?.name[language];
  return [cityOf(leg, language), country].filter(Boolean).join(', ') || modeLabels.online[language];
}
