/**
 * What crawlers may fetch: every page that the map of the site names, and lists by up to two choices. Combinations of more are
 * without end and say themselves that they are not to be indexed; so are calendars and exports of selections. The images of
 * events are open: who shows a shared address fetches them by these rules.
 * Source: RFC 9309.
 */
export function robotsFile(publicUrl: string): string {
  const lists = ['/nl/evenementen', '/en/events'];
  const refused = [
    ...lists.map((list) => `${list}?*&*&`),
    ...lists.flatMap((list) => [`${list}?q=`, `${list}?*&q=`, `${list}?sort=`, `${list}?*&sort=`]),
    '/nl/abonneren?',
    '/en/subscribe?',
    '/nl/open-data?',
    '/en/open-data?',
    '/feed.atom?',
    '/calendar.ics?',
    '/events/*/calendar.ics',
    '/api/v1/',
    '/mcp',
  ];
  return [
    'User-agent: *',
    ...refused.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');
}
