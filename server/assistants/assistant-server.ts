import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import * as z from 'zod';
import type { Call } from '../contracts/endpoint.ts';
import { getEvent, searchEvents } from '../contracts/events.ts';
import { listOffices } from '../contracts/offices.ts';
import { searchPlans } from '../contracts/plans.ts';
import { listCountries, listSectors } from '../contracts/reference-data.ts';
import { pageOfEvent } from '../events/event-page.ts';
import { BriefEvent, toBrief } from './brief.ts';
import { CountryQuestion, EventQuestion, ListQuestion, SearchQuestion, toSearch } from './questions.ts';

export interface AssistantOptions {
  /** Calls the endpoints of the API, as whoever asks: what they may not see there, they do not see here. */
  call: Call;
  /** Address of the site, without a slash at the end. */
  publicUrl: string;
  /** Whether whoever asks may see plans that are not public. */
  plans: boolean;
}

const FoundEvents = z.object({
  total: z.int().describe('Events in the whole selection'),
  page: z.int(),
  more: z.boolean().describe('Whether there is a next page'),
  events: z.array(BriefEvent),
});

const Count = z.object({ name: z.string(), code: z.string(), events: z.int() });
const Overview = z.object({
  country: z.string(),
  events: z.int().describe('Events that run now or are to come'),
  next: z.array(BriefEvent).describe('The first five of them'),
  months: z.array(z.object({ month: z.string(), events: z.int() })),
  sectors: z.array(Count),
  organisers: z.array(Count),
  offices: z.array(z.string()).describe('Offices of Flanders Investment & Trade that work for this country'),
});

const Domains = z.object({
  domains: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      sectors: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  ),
});

/** What assistants may read here, by the Model Context Protocol. Nothing can be changed through it. */
export function assistantServer({ call, publicUrl, plans }: AssistantOptions): McpServer {
  const server = new McpServer({ name: 'verover-de-wereld', version: '1.0.0' }, { instructions });
  const search = (target: typeof searchEvents | typeof searchPlans) => async (question: SearchQuestion) =>
    answered(async () => {
      const answer = await call(target, { search: toSearch(question) });
      return {
        total: answer.total,
        page: answer.page,
        more: answer.next !== undefined,
        events: answer.items.map((event) => toBrief(event, question.lang ?? 'en', publicUrl)),
      };
    });
  server.registerTool(
    'search_events',
    {
      title: 'Search events',
      description:
        'Finds international business events of Flanders (missions, fairs, seminars, visits, webinars) by words, country, ' +
        'region, sector, kind, organiser and dates. Values of one parameter widen the search, parameters narrow it.',
      inputSchema: SearchQuestion,
      outputSchema: FoundEvents.shape,
      annotations: reading,
    },
    search(searchEvents),
  );
  if (plans)
    server.registerTool(
      'search_plans',
      {
        title: 'Search plans',
        description:
          'Finds plans that are not public, as far as the organisation of this key may see them. They are confidential.',
        inputSchema: SearchQuestion,
        outputSchema: FoundEvents.shape,
        annotations: reading,
      },
      search(searchPlans),
    );
  server.registerTool(
    'get_event',
    {
      title: 'One event',
      description:
        'Everything about one event: legs with dates and places, description, registration, organisers, status.',
      inputSchema: EventQuestion,
      annotations: reading,
    },
    async ({ id }) =>
      answered(async () => {
        const { descriptionHtml: _html, ...event } = await call(getEvent, { params: { id } });
        return {
          ...event,
          pages: { nl: publicUrl + pageOfEvent(event, 'nl'), en: publicUrl + pageOfEvent(event, 'en') },
        };
      }),
  );
  server.registerTool(
    'country_overview',
    {
      title: 'One country',
      description:
        'What runs or is to come in one country: the next events, months, sectors, who is active, which office helps.',
      inputSchema: CountryQuestion,
      outputSchema: Overview.shape,
      annotations: reading,
    },
    async ({ country: code, lang: language = 'en' }) =>
      answered(async () => {
        const [countries, answer, offices] = await Promise.all([
          call(listCountries),
          call(searchEvents, { search: `country=${code}&pageSize=5` }),
          call(listOffices),
        ]);
        const counts = (values: typeof answer.facets.sector) =>
          values.slice(0, 10).map(({ value, label, count }) => ({ name: label[language], code: value, events: count }));
        return {
          country: countries.items.find((one) => one.code === code)?.name[language] ?? code,
          events: answer.total,
          next: answer.items.map((event) => toBrief(event, language, publicUrl)),
          months: answer.facets.month.map(({ value, count }) => ({ month: value, events: count })),
          sectors: counts(answer.facets.sector),
          organisers: counts(answer.facets.organiser),
          offices: offices.items
            .filter(({ jurisdiction }) => jurisdiction.includes(code))
            .map(({ city }) => city[language]),
        };
      }),
  );
  server.registerTool(
    'list_sectors',
    {
      title: 'Sectors',
      description: 'The codes of domains and of the sectors in them, with their names, to search with.',
      inputSchema: ListQuestion,
      outputSchema: Domains.shape,
      annotations: reading,
    },
    async ({ lang: language = 'en' }) =>
      answered(async () => {
        const { items } = await call(listSectors);
        const named = ({ id, name }: { id: string; name: { nl: string; en: string } }) => ({
          code: id,
          name: name[language],
        });
        return { domains: items.map((domain) => ({ ...named(domain), sectors: domain.sectors.map(named) })) };
      }),
  );
  return server;
}

const reading = { readOnlyHint: true, openWorldHint: false } as const;

const instructions =
  'The agenda of all international business events from Flanders. Search first, then read one event by its id. Give people ' +
  'the address of the page of an event. Dates are local to the place, and only as exact as they are known. Say it when an ' +
  'event is cancelled or postponed, and when it is invented (an example).';

/** The answer as data, and as text for assistants that read no data; what went wrong in a sentence that helps to ask better. */
async function answered(work: () => Promise<object>): Promise<CallToolResult> {
  try {
    const answer = (await work()) as Record<string, unknown>;
    return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer };
  } catch (error) {
    const { status } = error as { status?: unknown };
    const told = typeof status === 'number' && status < 500;
    const text = told ? (error as Error).message : 'Something went wrong here. Try again later.';
    return { isError: true, content: [{ type: 'text', text }] };
  }
}
