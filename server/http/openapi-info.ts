/** The head of the OpenAPI document; the rest follows from the endpoints. */
export const openApiInfo = {
  openapi: '3.1.0',
  info: {
    title: 'Verover de wereld',
    version: '1.0.0',
    description:
      'International business events of all organisers, by country and sector. Reading is free, without a key; ' +
      "an organisation's own software writes with a key of the organisation. " +
      'Texts are objects by language; English is left out where nobody wrote it. Dates of a leg are local to its place. ' +
      'Unknown parameters and values are refused by a problem document (RFC 9457) that names them. ' +
      'Events with `demo: true` are invented.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: '/' }],
  components: {
    securitySchemes: {
      session: {
        type: 'apiKey' as const,
        in: 'cookie',
        name: 'agenda.session_token',
        description: 'A person, signed in',
      },
      key: { type: 'http' as const, scheme: 'bearer', description: "A key of an organisation's own software" },
    },
  },
  tags: [
    { name: 'Events', description: 'Search and read events' },
    { name: 'Files', description: 'Images, documents and texts that events show' },
    { name: 'Calendars', description: 'The same selections as iCalendar' },
    { name: 'Alerts', description: 'Saved searches and followed events, by mail, with or without an account' },
    { name: 'Open data', description: 'Selections in other forms, everything at once, and what changed' },
    { name: 'Joining forces', description: 'Organisations that organise an event together' },
    { name: 'Reference data', description: 'Countries, regions, sectors, kinds' },
    { name: 'Organisers', description: 'Who announces' },
    { name: 'Offices', description: 'Who helps abroad' },
    { name: 'Signing in', description: 'By password, by a code in a mail, or by an identity provider' },
    { name: 'My account', description: 'What a person may know and change about itself' },
    { name: 'Teams', description: 'Members of organisations, offices and head office, and invitations' },
    { name: 'Keys', description: "Keys for an organisation's own software" },
    {
      name: 'Planning',
      description: 'See each other ahead of time: plans, the board of a year, the radar, introductions',
    },
    { name: 'Official visits', description: 'Cases that companies attach to a visit' },
    { name: 'Support', description: 'Ask offices abroad for support, and answer' },
    { name: 'Imports', description: 'Events out of a CSV or XLSX file' },
    { name: 'Moderation', description: 'What planners decide' },
    { name: 'Upkeep', description: 'For planners who keep it running' },
    { name: 'Health', description: 'For those who keep it running' },
  ],
};

/**
 * The generator writes every shape twice, as input and as output, and dates with a pattern of 300 characters beside
 * their format. Ours are the same both ways, so one of each is kept. Shapes stand in the order of their names, whichever
 * contract was read first.
 */
export function tidyOpenApi<T>(document: T): T {
  const text = JSON.stringify(document, (key, value: unknown) => {
    if (key !== 'schemas' || value === null || typeof value !== 'object') return withoutDatePattern(value);
    const names = new Set(Object.keys(value));
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !name.endsWith('Input') || !names.has(name.slice(0, -5)))
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
  return JSON.parse(text.replace(/(#\/components\/schemas\/\w+?)Input"/g, '$1"')) as T;
}

function withoutDatePattern(value: unknown): unknown {
  const schema = value as { format?: unknown; pattern?: unknown } | null;
  if (typeof schema !== 'object' || !schema?.pattern || !/^(date|date-time|uuid)$/.test(String(schema.format)))
    return value;
  const { pattern: _pattern, ...rest } = schema;
  return rest;
}
