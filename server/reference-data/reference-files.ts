import type { EventKind } from '../contracts/words.ts';
import countries from './data/countries.json' with { type: 'json' };
import kinds from './data/event-kinds.json' with { type: 'json' };
import types from './data/event-types.json' with { type: 'json' };
import regions from './data/regions.json' with { type: 'json' };
import sectors from './data/sectors.json' with { type: 'json' };
import services from './data/services.json' with { type: 'json' };

/** The lists as they are kept in this repository. */

interface Named {
  id: string;
  nl: string;
  en: string;
}

export interface ReferenceFiles {
  regions: (Named & { parent: string | null; aliases: string[] })[];
  countries: { code: string; nl: string; en: string; region: string; timeZones: string[]; aliases: string[] }[];
  sectors: (Named & {
    strategic: boolean;
    aliases: string[];
    sectors: (Named & { aliases: string[]; nace?: string[] })[];
  })[];
  kinds: { id: EventKind; nl: string; en: string; nlPlural: string; enPlural: string; aliases: string[] }[];
  types: (Named & { kind: EventKind })[];
  services: Named[];
}

export const referenceFiles = {
  regions,
  countries,
  sectors,
  kinds,
  types,
  services: services.services,
} as ReferenceFiles;
