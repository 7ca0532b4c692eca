import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { HeatCell, HeatMap } from '../../server/contracts/support-overview.ts';
import type { Visitor } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';

/** Whether the heat map adds up: with what is stored of each request and week, and within itself. */

type Kinds = Record<'soft' | 'tentative' | 'firm', number>;
const kinds = ['soft', 'tentative', 'firm'] as const;
const none = (): Kinds => ({ soft: 0, tentative: 0, firm: 0 });
const only = ({ soft, tentative, firm }: Kinds): Kinds => ({ soft, tentative, firm });
const plus = (a: Kinds, b: Kinds): Kinds => ({
  soft: a.soft + b.soft,
  tentative: a.tentative + b.tentative,
  firm: a.firm + b.firm,
});
const together = (all: readonly Kinds[]) => all.reduce(plus, none());
/** What is only asked for counts half. */
const taken = ({ soft, tentative, firm }: Kinds) => soft / 2 + tentative + firm;

/** Everything that is stored, by office and Monday. */
async function stored(app: TestApp): Promise<Map<string, Kinds>> {
  const rows = await app.db.selectFrom('office_loads').select(['office_id', 'week', 'kind', 'minutes']).execute();
  const sums = new Map<string, Kinds>();
  for (const { office_id: office, week, kind, minutes } of rows) {
    const sum = sums.get(`${office} ${week}`) ?? none();
    sum[kind] += minutes;
    sums.set(`${office} ${week}`, sum);
  }
  return sums;
}

/** Asks the API, compares every cell, row and column with what is stored, and answers the map. */
export async function expectMapAddsUp(app: TestApp, who: Visitor, search: string): Promise<HeatMap> {
  const answer = await app.get(`/api/v1/support/heat-map?${search}`, who.headers);
  expect(answer.statusCode, answer.body).toBe(200);
  const map = answer.json<HeatMap>();
  const sums = await stored(app);
  for (const { office, cells, total } of map.rows) {
    const keys = map.weeks.map(({ startsOn }) => `${office.id} ${startsOn}`);
    expect(cells.map(only), office.id).toEqual(keys.map((key) => sums.get(key) ?? none()));
    for (const key of keys) sums.delete(key);
    // What is not known has a band of its own.
    const isUnknown = cells.map(({ capacity }) => capacity === undefined);
    expect(cells.map(({ band }) => band === 'unknown')).toEqual(isUnknown);
    expect(only(total), office.id).toEqual(together(cells));
    expect(total.capacity).toBe(cells.reduce((sum, { capacity }) => sum + (capacity ?? 0), 0));
    expect(total.unknown).toBe(isUnknown.filter(Boolean).length);
  }
  expect([...sums.keys()], 'loads that the window leaves out').toEqual([]);
  for (const [index, { total }] of map.weeks.entries())
    expect(only(total)).toEqual(together(map.rows.map(({ cells }) => cells[index]!)));
  expect(only(map.total)).toEqual(together(map.rows.map(({ total }) => total)));
  expect(only(map.total)).toEqual(together(map.weeks.map(({ total }) => total)));
  return map;
}

/** What a cell of the page shows: the minutes that stand in it for programs, and the text for people. */
interface Shown {
  taken: number[];
  capacity: number | undefined;
  text: string;
  texts: string[];
  band: string | undefined;
  isLink: boolean;
}

/** Reads the table of the page as it stands there, row by row, the sums last. */
function readTable(page: Page): Promise<{ name: string; cells: Shown[] }[]> {
  return page
    .locator('table')
    .first()
    .evaluate((table) =>
      [...table.querySelectorAll<HTMLTableRowElement>('tbody tr, tfoot tr')].map((row) => ({
        name: row.querySelector('th')?.textContent?.trim() ?? '',
        cells: [...row.querySelectorAll('td')].map((cell) => {
          const numbers = [...cell.querySelectorAll<HTMLDataElement>('b data')];
          const capacity = [...cell.querySelectorAll<HTMLDataElement>('data')].find((data) => !data.closest('b'));
          return {
            taken: numbers.map(({ value }) => Number(value)),
            texts: numbers.map(({ textContent }) => textContent ?? ''),
            capacity: capacity && Number(capacity.value),
            text: (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
            band: cell.dataset['band'],
            isLink: cell.querySelector('a') !== null,
          };
        }),
      })),
    );
}

/** Looks at the page, and compares each number on it with the map of the API, and with the sums around it. */
export async function expectPageAddsUp(page: Page, map: HeatMap): Promise<void> {
  const rows = await readTable(page);
  const sums = rows.pop()!;
  expect(rows).toHaveLength(map.rows.length);
  const columns = map.weeks.map(() => 0);
  for (const [index, { cells, name }] of rows.entries()) {
    const row = map.rows[index]!;
    expect(name).toContain(row.office.city.nl);
    const shown = cells.slice(0, -1);
    expect(shown.map(factsShown), name).toEqual(row.cells.map(factsKnown));
    expect(sum(cells.at(-1)!), name).toBe(shown.reduce((all, cell) => all + sum(cell), 0));
    for (const [week, cell] of shown.entries()) columns[week]! += sum(cell);
  }
  expect(sums.cells.slice(0, -1).map(sum)).toEqual(columns);
  expect(sum(sums.cells.at(-1)!)).toBe(columns.reduce((all, one) => all + one, 0));
  expect(sum(sums.cells.at(-1)!)).toBe(taken(map.total));
}

const sum = (cell: Shown) => cell.taken.reduce((all, one) => all + one, 0);

/** What a cell says: the number, of how much, whether a list stands behind it, and the sign or word beside it. */
function factsShown(cell: Shown) {
  return {
    taken: sum(cell),
    capacity: cell.capacity,
    band: cell.band,
    isLink: cell.isLink,
    roundedWell: cell.texts.map(asNumber).join() === cell.taken.map(asDays).join(),
    isQuestion: cell.text.includes('?'),
    isDash: cell.text.includes('–'),
    isOver: cell.text.includes('te vol'),
  };
}

function factsKnown(cell: HeatCell): ReturnType<typeof factsShown> {
  const isClosed = cell.workingDays === 0;
  return {
    taken: taken(cell),
    capacity: isClosed ? undefined : cell.capacity,
    band: cell.band,
    isLink: taken(cell) > 0,
    roundedWell: true,
    isQuestion: cell.band === 'unknown' && !isClosed,
    isDash: isClosed,
    isOver: cell.band === 'over',
  };
}

const asNumber = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'));
const asDays = (minutes: number) => Math.round(minutes / 48) / 10;

/** How much of each kind an office has in the whole map. */
export function ofOffice(map: HeatMap, office: string): Partial<Kinds> {
  const row = map.rows.find((one) => one.office.id === office)!;
  return Object.fromEntries(kinds.filter((kind) => row.total[kind] > 0).map((kind) => [kind, row.total[kind]]));
}
