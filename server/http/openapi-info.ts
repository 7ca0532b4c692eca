/** The head of the OpenAPI document; the rest follows from the endpoints. */
export const openApiInfo = {
  openapi: '3.1.0',
  info: {
    title: 'Verover de wereld',
    version: '1.0.0',
    description:
      'International business events of all organisers, by country and sector. Free to use, without a key. ' +
      'Texts are objects by language; English is left out where nobody wrote it. Dates of a leg are local to its place. ' +
      'Unknown parameters and values are refused by a problem document (RFC 9457) that names them. ' +
      'Events with `demo: true` are invented.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: '/' }],
  tags: [
    { name: 'Events', description: 'Search and read events' },
    { name: 'Calendars', description: 'The same selections as iCalendar' },
    { name: 'Reference data', description: 'Countries, regions, sectors, kinds' },
    { name: 'Organisers', description: 'Who announces' },
    { name: 'Offices', description: 'Who helps abroad' },
    { name: 'Health', description: 'For those who keep it running' },
  ],
};
