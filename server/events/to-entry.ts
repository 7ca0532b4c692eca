import type { EventEntry } from './event-entry.ts';
import type { EventRecord } from './events.queries.ts';

/** An event as somebody would have entered it: for everybody, where it asks to be shown to everybody. */
export function toEntry(record: EventRecord): EventEntry {
  const { kind, type, mode, audience, title, summary, description, languages, sectors, organisers } = record;
  const { officialVisit, registration, contact, provenance, demo, own } = record;
  const { introductions, protocol, maskedFor, asksPublic, image, documents } = own;
  const partners = (audience === 'partners' && !asksPublic) || maskedFor === 'partners' ? own.partners : [];
  return {
    kind,
    ...(type && { type: type.id }),
    mode,
    audience: asksPublic ? 'public' : audience,
    title,
    ...(summary && { summary }),
    ...(description && { description }),
    languages,
    sectors,
    organisers: organisers.map(({ id, role }) => ({ id, role })),
    legs: record.legs.map(
      ({ startsAt: _s, endsAt: _e, icalSequence: _i, icalChangedAt: _c, createdAt: _a, was: _w, ...leg }) => leg,
    ),
    ...(partners.length > 0 && { partners }),
    ...(introductions && { introductions }),
    ...(officialVisit && {
      officialVisit: { ...officialVisit, ...(protocol && { protocol }), ...(maskedFor && { maskedFor }) },
    }),
    ...(registration && { registration }),
    ...(contact && { contact }),
    ...(image && { image }),
    ...(documents && { documents }),
    provenance: { ...provenance, ...(demo && { demo }) },
  };
}
