import { type ReactNode, createContext, useContext } from 'react';
import type { Call } from '../../server/contracts/endpoint.ts';
import type { EventItem, EventLeg } from '../../server/contracts/events.ts';
import {
  type Country,
  type Domain,
  type Kind,
  type Region,
  listCountries,
  listKinds,
  listRegions,
  listSectors,
} from '../../server/contracts/reference-data.ts';
import type { Language } from '../../server/contracts/words.ts';

/** The lists that pages name things by. */
export interface Lists {
  countries: Country[];
  regions: Region[];
  domains: Domain[];
  kinds: Kind[];
}

let listsInBrowser: Promise<Lists> | undefined;

/** All lists; a browser fetches them once. */
export function loadLists(call: Call): Promise<Lists> {
  if (typeof document === 'undefined') return readLists(call);
  listsInBrowser ??= readLists(call).catch((error: unknown) => {
    listsInBrowser = undefined;
    throw error;
  });
  return listsInBrowser;
}

async function readLists(call: Call): Promise<Lists> {
  const [countries, regions, domains, kinds] = await Promise.all([
    call(listCountries),
    call(listRegions),
    call(listSectors),
    call(listKinds),
  ]);
  return { countries: countries.items, regions: regions.items, domains: domains.items, kinds: kinds.items };
}

/** Names of just the codes that a page shows: the lists themselves would weigh more than the page. */
export interface Names {
  countries: Record<string, string>;
  kinds: Record<string, string>;
  sectors: Record<string, string>;
}

/** What of an event has a code with a name. */
type NamedEvent = Pick<EventItem, 'kind' | 'sectors'> & { legs: readonly Pick<EventLeg, 'country'>[] };

export function namesOf(events: readonly NamedEvent[], lists: Lists, language: Language): Names {
  const codes = new Set(
    events.flatMap((event) => [event.kind, ...event.sectors, ...event.legs.flatMap((leg) => leg.country ?? [])]),
  );
  const pick = <T,>(items: readonly T[], idOf: (item: T) => string, nameOf: (item: T) => { nl: string; en: string }) =>
    Object.fromEntries(
      items.filter((item) => codes.has(idOf(item))).map((item) => [idOf(item), nameOf(item)[language]]),
    );
  return {
    countries: pick(
      lists.countries,
      (country) => country.code,
      (country) => country.name,
    ),
    kinds: pick(
      lists.kinds,
      (kind) => kind.id,
      (kind) => kind.name,
    ),
    sectors: pick(
      lists.domains.flatMap((domain) => domain.sectors),
      (sector) => sector.id,
      (sector) => sector.name,
    ),
  };
}

const NamesContext = createContext<Names>({ countries: {}, kinds: {}, sectors: {} });

export function NamesProvider({ names, children }: { names: Names; children: ReactNode }) {
  return <NamesContext value={names}>{children}</NamesContext>;
}

export function useNames() {
  const names = useContext(NamesContext);
  return {
    country: (code: string) => names.countries[code] ?? code,
    kind: (id: string) => names.kinds[id] ?? id,
    sector: (id: string) => names.sectors[id] ?? id,
  };
}
