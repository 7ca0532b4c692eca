import { type ReactNode, createContext, useContext } from 'react';
import type { Call } from '../../../server/contracts/endpoint.ts';
import { listServices } from '../../../server/contracts/reference-data.ts';
import type { SupportEvent } from '../../../server/contracts/support.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { type Names, NamesProvider, loadLists } from '../../app/names.tsx';

/** Names of the codes on a page about support, those of all services among them, in their order. */
export interface SupportNames extends Names {
  services: Record<string, string>;
}

export async function loadSupportNames(
  call: Call,
  events: readonly Pick<SupportEvent, 'legs' | 'sectors'>[],
  language: Language,
): Promise<SupportNames> {
  const [lists, services] = await Promise.all([loadLists(call), call(listServices)]);
  const codes = new Set(
    events.flatMap(({ legs, sectors }) => [...sectors, ...legs.flatMap((leg) => leg.country ?? [])]),
  );
  const countries = lists.countries.filter(({ code }) => codes.has(code));
  const sectors = lists.domains.flatMap((domain) => domain.sectors).filter(({ id }) => codes.has(id));
  return {
    countries: Object.fromEntries(countries.map(({ code, name }) => [code, name[language]])),
    sectors: Object.fromEntries(sectors.map(({ id, name }) => [id, name[language]])),
    services: Object.fromEntries(services.items.map(({ id, name }) => [id, name[language]])),
    kinds: {},
  };
}

const ServicesContext = createContext<Record<string, string>>({});

export function SupportNamesProvider({ names, children }: { names: SupportNames; children: ReactNode }) {
  return (
    <NamesProvider names={names}>
      <ServicesContext value={names.services}>{children}</ServicesContext>
    </NamesProvider>
  );
}

/** What a service is called. */
export function useServiceName(): (id: string) => string {
  const services = useContext(ServicesContext);
  return (id) => services[id] ?? id;
}

/** The services there are, in their order. */
export function useServices(): { id: string; name: string }[] {
  return Object.entries(useContext(ServicesContext)).map(([id, name]) => ({ id, name }));
}
