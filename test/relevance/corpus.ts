import { readFileSync } from 'node:fs';
import type { SearchDocument } from '../../search/document.ts';
import type { EventKind, EventLanguage, EventMode } from '../../server/contracts/words.ts';
import type { Database } from '../../server/database/connect.ts';
import type { EventRecord, EventRecordLeg } from '../../server/events/events.queries.ts';
import { publicViewer } from '../../server/kernel/audience.ts';
import { allOrganisers, organiserNames } from '../../server/organisers/organisers.queries.ts';
import { readReferenceData } from '../../server/reference-data/reference-data.queries.ts';
import { toIndexDocument } from '../../server/search/to-index-document.ts';

/**
 * The events of the judgement list: 103 real and 262 invented ones as they stood when the list was written. They are kept
 * apart from the content of the platform, which may change without moving a judgement. What search knows of them is made
 * anew by the program, so that a change of the document, of names or of synonyms counts.
 */
export interface FrozenEvent {
  /** The name of the event in the judgements. */
  key: string;
  kind: EventKind;
  type?: string;
  mode: EventMode;
  title: { nl: string; en?: string };
  summary?: { nl?: string; en?: string };
  description?: { nl?: string; en?: string };
  languages: EventLanguage[];
  sectors: string[];
  organisers: string[];
  legs: Omit<EventRecordLeg, 'id' | 'icalSequence' | 'icalChangedAt' | 'createdAt'>[];
  official?: true;
  officialVisit?: NonNullable<EventRecord['officialVisit']>;
  closesOn?: string;
}

/** The moment at which everybody in the list asks. */
export const askedAt = '2026-11-21T10:00:00Z';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), 'utf8')) as FrozenEvent[];

export const frozenEvents: readonly FrozenEvent[] = [...read('real-events'), ...read('invented-events')];

const ids = new Map(frozenEvents.map((event, index) => [event.key, idOf(index)]));

export const keyOf: ReadonlyMap<string, string> = new Map([...ids].map(([key, id]) => [id, key]));

function idOf(index: number): string {
  return `00000000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`;
}

/** The documents of the frozen events, made with the lists of this database. */
export async function frozenDocuments(db: Database): Promise<SearchDocument[]> {
  const reference = await readReferenceData(db);
  const names = await organiserNames(db);
  const organisers = new Map((await allOrganisers(db)).map((organiser) => [organiser.id, organiser]));
  const record = (event: FrozenEvent): EventRecord => ({
    id: ids.get(event.key) ?? '',
    slug: event.key,
    href: '',
    title: event.title,
    ...(event.summary && { summary: event.summary }),
    ...(event.description && { description: event.description }),
    kind: event.kind,
    ...typeOf(event),
    status: 'scheduled',
    mode: event.mode,
    audience: 'public',
    readers: publicViewer.groups,
    own: { partners: [], introductions: false },
    languages: event.languages,
    legs: event.legs.map((leg, index) => ({
      ...leg,
      id: String(index),
      icalSequence: 0,
      icalChangedAt: askedAt,
      createdAt: askedAt,
    })),
    sectors: event.sectors,
    organisers: event.organisers.map((id) => {
      const organiser = organisers.get(id);
      if (!organiser) throw new Error(`The frozen event ${event.key} names an organiser that is gone: ${id}`);
      return { id, name: organiser.name, role: 'co_organiser' };
    }),
    official: event.official ?? false,
    ...(event.officialVisit && { officialVisit: event.officialVisit }),
    ...(event.closesOn && { registration: { closesOn: event.closesOn } }),
    source: 'frozen',
    provenance: { source: 'frozen' },
    demo: false,
    publishedAt: askedAt,
    changedAt: askedAt,
    version: 1,
  });
  const typeOf = ({ type }: FrozenEvent): Pick<EventRecord, 'type'> => {
    const known = reference.typeById.get(type ?? '');
    return known ? { type: { id: known.id, label: known.name } } : {};
  };
  return frozenEvents.map((event) => toIndexDocument(record(event), reference, names));
}
