import type { Province } from './organisations.ts';
import type { Label } from './shapes.ts';
import type {
  EventMode,
  EventPrice,
  EventStatus,
  EventSupport,
  Language,
  OrganiserKind,
  OrganiserRole,
  VisitLevel,
} from './words.ts';

/** Names of the closed lists that are not tables, for the API, the screens and the calendars alike. */

export const modeLabels: Readonly<Record<EventMode, Label>> = {
  in_person: { nl: 'Ter plaatse', en: 'In person' },
  online: { nl: 'Online', en: 'Online' },
  hybrid: { nl: 'Hybride', en: 'Hybrid' },
};

export const statusLabels: Readonly<Record<EventStatus, Label>> = {
  scheduled: { nl: 'Gepland', en: 'Scheduled' },
  postponed: { nl: 'Uitgesteld', en: 'Postponed' },
  rescheduled: { nl: 'Nieuwe datum', en: 'Rescheduled' },
  moved_online: { nl: 'Verplaatst naar online', en: 'Moved online' },
  full: { nl: 'Volzet', en: 'Full' },
  cancelled: { nl: 'Geannuleerd', en: 'Cancelled' },
};

export const roleLabels: Readonly<Record<OrganiserRole, Label>> = {
  lead: { nl: 'Trekker', en: 'Lead' },
  co_organiser: { nl: 'Mede-organisator', en: 'Co-organiser' },
  partner: { nl: 'Partner', en: 'Partner' },
};

export const officialLabels: Readonly<Record<'true' | 'false', Label>> = {
  true: { nl: 'Met officiële aanwezigheid', en: 'With official presence' },
  false: { nl: 'Zonder officiële aanwezigheid', en: 'Without official presence' },
};

export const priceLabels: Readonly<Record<EventPrice, Label>> = {
  free: { nl: 'Gratis', en: 'Free' },
  paid: { nl: 'Betalend', en: 'Paid' },
};

export const supportLabels: Readonly<Record<EventSupport, Label>> = {
  fit: { nl: 'Met steun van FIT-kantoren', en: 'With support of FIT offices' },
};

/** Who leads an official visit. */
export const visitLevelLabels: Readonly<Record<VisitLevel, Label>> = {
  royal: { nl: 'Koninklijk', en: 'Royal' },
  federal: { nl: 'Federale minister', en: 'Federal minister' },
  minister_president: { nl: 'Minister-president van Vlaanderen', en: 'Minister-President of Flanders' },
  parliament: { nl: 'Parlement', en: 'Parliament' },
  flemish_minister: { nl: 'Vlaams minister', en: 'Flemish minister' },
  regional_minister: {
    nl: 'Minister van een ander gewest of een andere gemeenschap',
    en: 'Minister of another region or community',
  },
  governor: { nl: 'Gouverneur', en: 'Governor' },
  secretary_general: { nl: 'Leidend ambtenaar', en: 'Senior official' },
  provincial_deputy: { nl: 'Gedeputeerde', en: 'Provincial deputy' },
  mayor: { nl: 'Burgemeester', en: 'Mayor' },
  alderman: { nl: 'Schepen', en: 'Alderman' },
  rector: { nl: 'Rector', en: 'Rector' },
};

export const organiserKindLabels: Readonly<Record<OrganiserKind, Label>> = {
  agency: { nl: 'Agentschap', en: 'Agency' },
  federation: { nl: 'Sectorfederatie', en: 'Sector federation' },
  chamber: { nl: 'Kamer van koophandel', en: 'Chamber of commerce' },
  employers: { nl: 'Ondernemersorganisatie', en: "Entrepreneurs' organisation" },
  cluster: { nl: 'Cluster', en: 'Cluster' },
  research_centre: { nl: 'Strategisch onderzoekscentrum', en: 'Strategic research centre' },
  knowledge_institution: { nl: 'Kennisinstelling', en: 'Knowledge institution' },
  incubator: { nl: 'Start-uporganisatie', en: 'Start-up organisation' },
  province: { nl: 'Provincie', en: 'Province' },
  city: { nl: 'Stad', en: 'City' },
  minister: { nl: 'Minister', en: 'Minister' },
  government: { nl: 'Overheidsdienst', en: 'Government department' },
  port: { nl: 'Haven', en: 'Port' },
  company: { nl: 'Onderneming', en: 'Company' },
  foreign: { nl: 'Buitenlandse partner', en: 'Foreign partner' },
};

export const provinceLabels: Readonly<Record<Province, Label>> = {
  antwerpen: { nl: 'Antwerpen', en: 'Antwerp' },
  limburg: { nl: 'Limburg', en: 'Limburg' },
  'oost-vlaanderen': { nl: 'Oost-Vlaanderen', en: 'East Flanders' },
  'vlaams-brabant': { nl: 'Vlaams-Brabant', en: 'Flemish Brabant' },
  'west-vlaanderen': { nl: 'West-Vlaanderen', en: 'West Flanders' },
};

/** What a city is called in a language. */
export function cityOf(
  leg: { city?: string | undefined; cityEn?: string | undefined },
  language: Language,
): string | undefined {
  return language === 'en' ? (leg.cityEn ?? leg.city) : leg.city;
}
