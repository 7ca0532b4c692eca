import { z } from './zod.ts';
import { endpoint } from './endpoint.ts';
import { CountryCode, Label, LocalDate, noParams, noQuery } from './shapes.ts';
import { EventKind } from './words.ts';

/** Lists that everything else points at. They change rarely and are given whole. */

const Slug = Label.meta({ description: 'Last part of the page addresses' });

export const Country = z
  .object({
    code: CountryCode,
    name: Label,
    slug: Slug,
    regions: z.array(z.string()).meta({ description: 'Regions it lies in, the widest first' }),
    timeZones: z.array(z.string()).meta({ description: 'IANA names, the main one first' }),
  })
  .meta({ id: 'Country' });
export type Country = z.infer<typeof Country>;

export const Region = z
  .object({
    id: z.string(),
    parent: z.string().optional(),
    name: Label,
    slug: Slug,
    countries: z.array(CountryCode),
  })
  .meta({ id: 'Region' });
export type Region = z.infer<typeof Region>;

export const Domain = z
  .object({
    id: z.string(),
    name: Label,
    slug: Slug,
    strategic: z.boolean().meta({ description: 'Whether the strategy of Flanders puts it first' }),
    sectors: z.array(z.object({ id: z.string(), name: Label, slug: Slug })),
  })
  .meta({ id: 'Domain' });
export type Domain = z.infer<typeof Domain>;

export const Kind = z
  .object({
    id: EventKind,
    name: Label,
    plural: Label,
    types: z.array(z.object({ id: z.string(), name: Label })).meta({ description: 'Refinements of this kind' }),
  })
  .meta({ id: 'Kind' });
export type Kind = z.infer<typeof Kind>;

export const Service = z
  .object({ id: z.string(), name: Label })
  .meta({ id: 'Service', description: 'What organisers can ask offices abroad for' });
export type Service = z.infer<typeof Service>;

const wholeList = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), total: z.int() });
const reference = {
  method: 'GET',
  tag: 'Reference data',
  callers: 'everyone',
  params: noParams,
  query: noQuery,
  problems: ['badRequest'],
  sharedCacheSeconds: 3600,
} as const;

export const listCountries = endpoint({
  ...reference,
  id: 'listCountries',
  path: '/api/v1/countries',
  summary: 'All countries, ISO 3166-1',
  answer: wholeList(Country).meta({ id: 'Countries' }),
});

export const listRegions = endpoint({
  ...reference,
  id: 'listRegions',
  path: '/api/v1/regions',
  summary: 'Groups of countries, in two levels',
  answer: wholeList(Region).meta({ id: 'Regions' }),
});

export const listSectors = endpoint({
  ...reference,
  id: 'listSectors',
  path: '/api/v1/sectors',
  summary: 'Domains with their sectors',
  answer: wholeList(Domain).meta({ id: 'Domains' }),
});

export const listKinds = endpoint({
  ...reference,
  id: 'listKinds',
  path: '/api/v1/kinds',
  summary: 'Kinds of events with their types',
  answer: wholeList(Kind).meta({ id: 'Kinds' }),
});

export const listServices = endpoint({
  ...reference,
  id: 'listServices',
  path: '/api/v1/services',
  summary: 'Services that organisers can ask offices abroad for',
  answer: wholeList(Service).meta({ id: 'Services' }),
});

export const Holiday = z
  .object({
    from: LocalDate,
    to: LocalDate.meta({ description: 'Last day, inclusive' }),
    name: Label,
  })
  .meta({ id: 'Holiday', description: 'Days off by law or custom in a whole country' });
export type Holiday = z.infer<typeof Holiday>;

export const listHolidays = endpoint({
  ...reference,
  id: 'listHolidays',
  path: '/api/v1/countries/{code}/holidays',
  summary: 'Public holidays of a country in the year to come',
  description:
    'Reckoned, not proclaimed: feasts by the moon may be a day off. `known` is false for a country of which no holidays ' +
    'are known, which is not the same as having none.',
  params: z.strictObject({ code: CountryCode }),
  answer: z.object({ known: z.boolean(), items: z.array(Holiday), total: z.int() }).meta({ id: 'Holidays' }),
  problems: ['badRequest', 'notFound'],
});
