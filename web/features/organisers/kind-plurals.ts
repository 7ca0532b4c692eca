import type { Label } from '../../../server/contracts/shapes.ts';
import type { OrganiserKind } from '../../../server/contracts/words.ts';

/** Kinds of organisers, several at once. */
export const kindPlurals: Readonly<Record<OrganiserKind, Label>> = {
  agency: { nl: 'Agentschappen', en: 'Agencies' },
  federation: { nl: 'Sectorfederaties', en: 'Sector federations' },
  chamber: { nl: 'Kamers van koophandel', en: 'Chambers of commerce' },
  employers: { nl: 'Ondernemersorganisaties', en: "Entrepreneurs' organisations" },
  cluster: { nl: 'Clusters', en: 'Clusters' },
  research_centre: { nl: 'Strategische onderzoekscentra', en: 'Strategic research centres' },
  knowledge_institution: { nl: 'Kennisinstellingen', en: 'Knowledge institutions' },
  incubator: { nl: 'Start-uporganisaties', en: 'Start-up organisations' },
  province: { nl: 'Provincies', en: 'Provinces' },
  city: { nl: 'Steden', en: 'Cities' },
  minister: { nl: 'Ministers', en: 'Ministers' },
  government: { nl: 'Overheidsdiensten', en: 'Government departments' },
  port: { nl: 'Havens', en: 'Ports' },
  company: { nl: 'Ondernemingen', en: 'Companies' },
  foreign: { nl: 'Buitenlandse partners', en: 'Foreign partners' },
};
