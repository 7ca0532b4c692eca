import type { ImportField } from '../contracts/import-fields.ts';
import type { FaultReason } from '../contracts/import-shapes.ts';
import type { EventEntry } from '../events/event-entry.ts';
import { homeTimeZone } from '../kernel/clock.ts';
import type { SaidEvent, SaidLeg } from './read-event.ts';
import type { Fault } from './read-leg.ts';

type Draft = Record<string, unknown>;

/**
 * The whole entry of an event: what its rows say, over what stands there already when the event is known. What a file
 * does not say stays as it is, further stops too; a cell that is empty says nothing.
 * @param zonesOf the time zones of a country, the main one first
 */
export function completeEntry(
  said: SaidEvent,
  known: EventEntry | undefined,
  zonesOf: (country: string) => readonly string[],
): { entry: Draft; faults: Fault[] } {
  const faults: Fault[] = [];
  const { texts } = said;
  const [kind, type] = said.kind?.split(':') ?? [];
  const mode = said.mode ?? known?.mode;
  const legs = said.legs.map((leg, index) => {
    const completed = completeLeg(leg, known?.legs[index], { zonesOf, isOnline: mode === 'online' });
    faults.push(...completed.faults);
    return completed.leg;
  });
  const level = said.visitLevel ?? known?.officialVisit?.level;
  return {
    entry: {
      ...known,
      ...(kind === undefined ? {} : { kind, type: type ?? (known?.kind === kind ? known.type : undefined) }),
      mode,
      ...(said.audience === undefined ? {} : { audience: said.audience }),
      title: inLanguages(known?.title, texts.title, texts.titleEn),
      ...some('summary', inLanguages(known?.summary, texts.summary, texts.summaryEn)),
      ...some('description', inLanguages(known?.description, texts.description, texts.descriptionEn)),
      languages: said.languages ?? known?.languages ?? [],
      sectors: said.sectors ?? known?.sectors ?? [],
      legs: [...legs, ...(known?.legs.slice(legs.length) ?? [])],
      ...(level === undefined
        ? {}
        : {
            officialVisit: {
              ...known?.officialVisit,
              level,
              ...some('leader', inLanguages(known?.officialVisit?.leader, texts.visitLeader, undefined)),
            },
          }),
      ...some('registration', {
        ...known?.registration,
        ...some('url', texts.registrationUrl),
        ...some('closesOn', said.closesOn),
        ...some('capacity', said.capacity),
        ...some('fee', said.fee === undefined ? undefined : { amount: said.fee, currency: 'EUR' }),
      }),
      ...some('contact', {
        ...known?.contact,
        ...some('name', texts.contactName),
        ...some('email', texts.contactEmail),
        ...some('phone', texts.contactPhone),
      }),
      provenance: { ...known?.provenance, ...some('externalId', texts.externalId), ...some('url', texts.url) },
    },
    faults,
  };
}

type Leg = EventEntry['legs'][number];

function completeLeg(
  { row, dates, ...said }: SaidLeg,
  known: Leg | undefined,
  { zonesOf, isOnline }: { zonesOf: (country: string) => readonly string[]; isOnline: boolean },
): { leg: Draft; faults: Fault[] } {
  const faults: Fault[] = [];
  const wrong = (field: ImportField, reason: FaultReason) => void faults.push({ row, field, reason });
  const country = said.country ?? known?.country;
  if (country === undefined && !isOnline) wrong('country', 'countryMissing');
  const when = dates ?? whenOf(known);
  if (when === undefined) wrong('startsOn', 'required');
  const zones = country === undefined ? [homeTimeZone] : zonesOf(country);
  const keptZone = known !== undefined && known.country === country ? known.timeZone : undefined;
  // Which of several zones it is, matters only for an hour on the clock.
  if (said.timeZone === undefined && keptZone === undefined && zones.length > 1 && when?.precision === 'time')
    wrong('timeZone', 'timeZoneNeeded');
  const { precision: _p, startsOn: _s, endsOn: _e, startTime: _st, endTime: _et, ...place } = known ?? {};
  return {
    leg: { ...place, ...said, ...when, timeZone: said.timeZone ?? keptZone ?? zones[0] ?? homeTimeZone },
    faults,
  };
}

function whenOf(known: Leg | undefined) {
  if (known === undefined) return undefined;
  const { precision, startsOn, endsOn, startTime, endTime } = known;
  return { precision, startsOn, endsOn, startTime, endTime };
}

function inLanguages(
  known: { nl?: string | undefined; en?: string | undefined } | undefined,
  nl: string | undefined,
  en: string | undefined,
): { nl?: string; en?: string } {
  return { ...known, ...some('nl', nl), ...some('en', en) };
}

/** A field with a value; nothing for what is undefined, and for an object with nothing in it. */
function some(name: string, value: unknown): Draft {
  const isEmpty =
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return isEmpty ? {} : { [name]: value };
}
