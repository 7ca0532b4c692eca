import { describe, expect, test } from 'vitest';
import type { Office } from '../../server/contracts/offices.ts';
import type { Country, Domain, Region } from '../../server/contracts/reference-data.ts';
import { languages } from '../../server/contracts/words.ts';
import { paths } from '../../web/app/paths.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const look = (path: string) => app.get(path, { accept: 'text/html' });
/** Without the marks between pieces of a text. */
const textOf = (body: string) => body.replaceAll('<!-- -->', '');
const list = async <T>(name: string) => (await app.getJson<{ items: T[] }>(`/api/v1/${name}`)).items;

const domains = await list<Domain>('sectors');
const regions = await list<Region>('regions');
const offices = await list<Office>('offices');
const countries = await list<Country>('countries');

describe('Names in addresses', () => {
  test('are of one thing each; only a sector that is called as its domain shares its page', () => {
    for (const language of languages) {
      const sectors = domains.flatMap((domain) => [
        domain.slug[language],
        ...domain.sectors.map(({ slug }) => slug[language]).filter((slug) => slug !== domain.slug[language]),
      ]);
      for (const slugs of [
        sectors,
        ...[regions, offices, countries].map((all) => all.map(({ slug }) => slug[language])),
      ]) {
        expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
        for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }
    }
  });

  test('lead to a page with its own title, the way to it and its address in the other language', async () => {
    const domain = domains.find(({ id }) => id === 'food')!;
    const sector = domain.sectors.find(({ id }) => id === 'food.drinks')!;
    const region = regions.find(({ id }) => id === 'east-asia')!;
    const office = offices.find(({ id }) => id === 'tokyo')!;
    for (const [nl, en, title] of [
      [paths.sector('nl', domain.slug), paths.sector('en', domain.slug), 'Evenementen: Food (agrovoeding)'],
      [paths.sector('nl', sector.slug), paths.sector('en', sector.slug), 'Evenementen: Dranken en bier'],
      [paths.region('nl', region.slug), paths.region('en', region.slug), 'Evenementen in Oost-Azië'],
      [paths.office('nl', office.slug), paths.office('en', office.slug), 'FIT-kantoor Tokio'],
      [paths.organiser('nl', 'fca'), paths.organiser('en', 'fca'), 'Cleantech Flanders'],
    ] as const) {
      const { body, statusCode } = await look(nl);
      expect(statusCode, nl).toBe(200);
      expect(body).toContain(`<title>${title} – Verover de wereld</title>`);
      expect(body).toContain(`href="${en}"`);
      expect(body).toMatch(new RegExp(`<link rel="canonical" href="[^"]*${nl}"`));
      const crumbs =
        /<script type="application\/ld\+json">(\{[^<]*BreadcrumbList[^<]*)<\/script>/.exec(body)?.[1] ?? '';
      const { itemListElement } = JSON.parse(crumbs) as { itemListElement: { position: number; item: string }[] };
      expect(itemListElement.at(-1)?.item.endsWith(nl)).toBe(true);
      expect((await look(en)).statusCode, en).toBe(200);
    }
  });

  test('are found by the id of the thing too, which leads on to its name', async () => {
    for (const [from, to] of [
      ['/nl/sectoren/food.drinks?x=1', '/nl/sectoren/dranken-en-bier?x=1'],
      ['/en/sectors/food', '/en/sectors/food-agrifood'],
      ['/nl/sectoren/multi-sector.multi', '/nl/sectoren/multisectoraal'],
      ['/nl/regios/east-asia', '/nl/regios/oost-azie'],
      ['/nl/kantoren/tokyo', '/nl/kantoren/tokio'],
      ['/nl/regios', '/nl/landen'],
    ] as const) {
      const { statusCode, headers } = await look(from);
      expect([statusCode, new URL(headers.location!, 'http://site').href.replace(/^https?:\/\/[^/]+/, '')]).toEqual([
        301,
        to,
      ]);
    }
    for (const path of ['sectoren/niets', 'regios/niets', 'kantoren/niets', 'organisatoren/niets'])
      expect((await look(`/nl/${path}`)).statusCode).toBe(404);
  });
});

describe('The page of an organiser', () => {
  test('is found for ever by its id, whatever words stood before it', async () => {
    for (const old of ['cleantech-flanders-fca', 'iets-anders-fca'])
      expect((await look(`/nl/organisatoren/${old}`)).headers.location).toMatch(/\/nl\/organisatoren\/fca$/);
    // The longest id counts: not an organiser by the name of its end.
    expect((await look('/nl/organisatoren/kamer-voka-limburg')).headers.location).toMatch(/\/voka-limburg$/);
    expect((await look(`/nl/organisatoren/${'a-'.repeat(400)}fca`)).statusCode).toBe(404);
    await app.db.updateTable('organisers').set({ name_nl: 'Groene technologie' }).where('id', '=', 'fca').execute();
    const renamed = await look('/nl/organisatoren/fca');
    expect([renamed.statusCode, renamed.body.includes('Groene technologie')]).toEqual([200, true]);
  });

  test('is not there for one that nobody may know of yet', async () => {
    await app.db.updateTable('organisers').set({ state: 'submitted' }).where('id', '=', 'imec').execute();
    expect((await look('/nl/organisatoren/imec')).statusCode).toBe(404);
    expect((await look('/nl/organisatoren/x-imec')).statusCode).toBe(404);
    expect((await look('/nl/organisatoren?q=imec')).body).not.toContain('/organisatoren/imec"');
  });

  test('says what it is, and its agreement with FIT with its period, as long as that holds', async () => {
    const { body } = await look('/nl/organisatoren/fevia-vlaanderen');
    expect(body).toContain('Sectorfederatie');
    expect(textOf(body)).toContain('Structurele partner van FIT, 2022–2026');
    expect(body).toContain('"@type":"Organization"');
    expect(body).toContain('/nl/meldingen?organiser=fevia-vlaanderen');
    expect(body).toContain('/nl/abonneren?organiser=fevia-vlaanderen');
    // It was one until 2021.
    expect(textOf((await look('/nl/organisatoren/euka')).body)).not.toContain('van FIT, 20');
  });
});

describe('The list of organisers', () => {
  test('stays short with hundreds of them: some of each kind, then pages with letters', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => {
      const name = `${String.fromCodePoint(65 + (index % 26))}lub ${index}`;
      return { id: `club-${index}`, kind: 'company' as const, name_nl: name, name_en: name };
    });
    const usual = { domains: [], partnerships: '[]', aliases: [], active: true, province: null, note_nl: null };
    const none = { note_en: null, website: null, contact_email: null, description_nl: null, description_en: null };
    await app.db
      .insertInto('organisers')
      .values(
        rows.map((row) => ({
          ...row,
          ...usual,
          ...none,
          enterprise_number: null,
          submitted_by: null,
          submitted_at: null,
        })),
      )
      .execute();
    const linked = (body: string) => new Set(body.match(/\/nl\/organisatoren\/[a-z0-9.-]+(?=")/g)).size;

    const all = (await look('/nl/organisatoren')).body;
    expect(linked(all)).toBeLessThan(150);
    expect(all).toMatch(/Alle 3\d\d: Ondernemingen/);

    const seen = new Set<string>();
    const pages: string[] = [];
    for (let page = 1; page <= 6; page++) {
      const { body } = await look(`/nl/organisatoren?kind=company&page=${page}`);
      expect(linked(body)).toBeLessThanOrEqual(60);
      for (const [address] of body.matchAll(/\/nl\/organisatoren\/club-\d+/g)) seen.add(address);
      pages.push(body);
    }
    expect(pages[0]).toMatch(/page=5#letter-z"/);
    expect(seen.size).toBe(300);
    expect((await look('/nl/organisatoren?kind=company&page=99')).body).toContain('Pagina 6 van 6');
  });

  test('finds by the beginning of a word, of a kind or of all', async () => {
    expect((await look('/nl/organisatoren?q=fev')).body).toContain('/nl/organisatoren/fevia-vlaanderen"');
    expect((await look('/nl/organisatoren?q=fev&kind=city')).body).toContain('Geen organisatoren gevonden.');
    expect((await look('/nl/organisatoren?q=%3Cscript%3E&kind=nothing&page=-1')).statusCode).toBe(200);
  });
});
