import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/universal';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Attention } from '../../server/contracts/support-overview.ts';
import type { Efforts, Fairness, FairnessRow, Transfer } from '../../server/contracts/support-outcomes.ts';
import { supportTables } from '../../server/contracts/support-tables.ts';
import type { SupportRequest, SupportSummary } from '../../server/contracts/support.ts';
import { percentileOf } from '../../server/support/percentile.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { agree, askOne, fullNetwork, step } from './full-network.ts';

/** What head office reads of requests: what needs attention, transfers, shares, efforts; and all of it as files. */

const app = await startTestApp({ template: 'lists_template' });
let network: Awaited<ReturnType<typeof fullNetwork>>;
let planner: Visitor;
const overview = '/api/v1/support';

async function read<T>(what: string, who: Visitor = planner): Promise<T> {
  const answer = await app.get(`${overview}/${what}`, who.headers);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<T>();
}

/** Delivers a request in so many minutes. */
async function deliver(one: { read: () => Promise<SupportRequest> }, minutes: number): Promise<void> {
  const { id, office } = await one.read();
  await step(network.cast, one, 'start');
  const { headers } = network.cast.officers[office.id]!;
  const own = await app.get(`/api/v1/teams/office.${office.id}/requests/${id}`, headers);
  const [assignee] = own.json<SupportRequest>().assignees;
  await step(network.cast, one, 'delivery', { report: 'Gedaan.', minutes: [{ assignee: assignee!.id, minutes }] });
}

beforeAll(async () => {
  network = await fullNetwork(app);
  ({ planner } = network.cast);
});

const ids = (requests: readonly SupportSummary[]) => requests.map(({ id }) => id).toSorted();

test('attention: what nobody took up, what nobody reads, what does not fit and what is to be confirmed again', async () => {
  const { tooMuch, half, unknown } = network;
  const waits = await Promise.all([tooMuch, half, unknown].map((one) => one.read()));
  const attention = await read<Attention>('attention');
  expect(ids(attention.unanswered)).toEqual(ids(waits));
  expect(attention.overdue).toEqual([]);
  expect(attention.unread).toEqual([]);
  const [full, nobodyKnows] = [waits[0]!, waits[2]!];
  expect(attention.noRoom.map(({ request }) => request.id).toSorted()).toEqual([full.id, nobodyKnows.id].toSorted());
  const weeksOf = ({ id }: SupportRequest) =>
    attention.noRoom.filter(({ request }) => request.id === id).flatMap(({ weeks }) => weeks);
  expect(weeksOf(nobodyKnows).map(({ capacity }) => capacity)).toEqual([undefined]);
  const over = weeksOf(full).map(({ promised, minutes, capacity = 0 }) => promised + minutes - capacity);
  expect(over.filter((minutes) => minutes <= 0)).toEqual([]);

  // The office says itself that it is late, and nobody of Lima is left.
  await app.db
    .updateTable('support_requests')
    .set({ due_at: '2026-11-20T10:00:00Z', version: (row) => row('version', '+', 1) })
    .where('id', '=', waits[1]!.id)
    .execute();
  await app.db.deleteFrom('memberships').where('office_id', '=', 'lima').execute();
  const later = await read<Attention>('attention');
  expect(ids(later.overdue)).toEqual([waits[1]!.id]);
  expect(ids(later.unanswered)).toEqual(ids([full, nobodyKnows]));
  expect(ids(later.unread)).toEqual([nobodyKnows.id]);
});

test('head office hands a request to an office that answers for none of its countries, and all of it is told', async () => {
  const { unknown, cast } = network;
  const request = await unknown.read();
  const body = { version: request.version, office: 'singapore', text: '=Lima is niet bemand.' };
  const of = `/api/v1/teams/office.lima/requests/${request.id}/transfer`;
  const handed = await app.send('POST', of, body, planner.headers);
  expect(handed.statusCode, handed.body).toBe(200);
  const { items } = await read<{ items: Transfer[] }>('transfers');
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    from: { id: request.id, office: { id: 'lima' }, state: 'transferred' },
    to: { office: { id: 'singapore' }, state: 'submitted' },
    reason: 'head_office_agreed',
    text: '=Lima is niet bemand.',
    by: 'Piet Planner',
    side: 'head_office',
  });
  expect(await read('transfers?from=2026-01-01&to=2026-11-20')).toMatchObject({ items: [] });
  const refused = await app.send(
    'POST',
    of,
    { ...body, version: request.version + 2 },
    cast.officers['tokyo']!.headers,
  );
  expect(refused.statusCode).toBe(404);
});

test('shares: what was asked of whom and what became of it adds up, and each count is that of its list', async () => {
  const fairness = await read<Fairness>('fairness');
  const voka = fairness.organisers.find(({ id }) => id === 'voka')!;
  expect(voka).toMatchObject({ asked: 7, served: 2, declined: 1, waiting: 4, lapsed: 0, ended: 0, transferred: 0 });
  expect(voka.servedShare).toBeCloseTo(2 / 7);
  const byId = Object.fromEntries(fairness.offices.map((row) => [row.id, row]));
  expect(byId['tokyo']).toMatchObject({ asked: 3, served: 1, waiting: 2, declined: 0 });
  expect(byId['hanoi']).toMatchObject({ asked: 3, served: 1, waiting: 1, declined: 1 });
  expect(byId['lima']).toMatchObject({ asked: 1, transferred: 1, waiting: 0 });
  expect(byId['singapore']).toMatchObject({ asked: 1, waiting: 1 });
  const counts = ['served', 'declined', 'waiting', 'lapsed', 'ended', 'transferred'] as const;
  const rows: [FairnessRow | Fairness['ofOffices'], string][] = [
    ...fairness.organisers.map((row): [FairnessRow, string] => [row, `organiser=${row.id}&once=true`]),
    ...fairness.offices.map((row): [FairnessRow, string] => [row, `office=${row.id}`]),
    [fairness.ofOffices, ''],
    [fairness.ofOrganisers, 'once=true'],
  ];
  for (const [row, choice] of rows) {
    expect(counts.reduce((sum, one) => sum + row[one], 0)).toBe(row.asked);
    expect((await read<{ items: unknown[] }>(`requests?${choice}`)).items).toHaveLength(row.asked);
    for (const outcome of counts)
      expect((await read<{ items: unknown[] }>(`requests?${choice}&outcome=${outcome}`)).items).toHaveLength(
        row[outcome],
      );
  }
  expect(await read('fairness?from=2025-01-01&to=2025-12-31')).toMatchObject({ offices: [], organisers: [] });
  expect((await app.get(`${overview}/fairness?from=2027-01-01&to=2026-01-01`, planner.headers)).statusCode).toBe(400);
});

test('efforts: nothing is told of fewer than three; of three the sums, the median and P80', async () => {
  const { cast } = network;
  const minutes = [400, 500, 900];
  for (const [index, actual] of minutes.entries()) {
    const efforts = await read<Efforts>('efforts');
    expect(efforts.total).toEqual({ count: index });
    const day = `2027-01-${String(4 + 7 * index).padStart(2, '0')}`;
    const one = await askOne(cast, 'tokyo', day, day, 1);
    await agree(cast, one);
    await deliver(one, actual);
  }
  const efforts = await read<Efforts>('efforts');
  const [office] = efforts.offices;
  expect(office).toMatchObject({ office: { id: 'tokyo' }, count: 3, actual: 1800 });
  const estimated = (office!.estimated ?? 0) / 3;
  expect(office!.median).toBeCloseTo(500 / estimated);
  expect(office!.p80).toBeCloseTo(percentileOf(minutes, 0.8) / estimated);
  expect(efforts.mixes).toMatchObject([{ services: [{ id: 'interpreters' }], count: 3, actual: 1800 }]);
  const list = await read<{ items: SupportSummary[] }>('requests?delivered=true&services=interpreters&office=tokyo');
  expect(list.items).toHaveLength(3);
  expect(await read('requests?delivered=true&services=stand')).toMatchObject({ items: [] });
  expect(percentileOf([10], 0.8)).toBe(10);
  expect(percentileOf([10, 20], 0.5)).toBe(15);
});

describe('files', () => {
  const file = (name: string, search = '') => app.get(`${overview}/tables/${name}${search}`, planner.headers);

  test.each(supportTables)('%s says the same as CSV and as XLSX, in both languages', async (table) => {
    const choices = table === 'commitments' ? '?weeks=26' : '?';
    for (const lang of ['nl', 'en']) {
      const csv = await file(`${table}.csv`, `${choices}&lang=${lang}`);
      expect(csv.statusCode, csv.body).toBe(200);
      expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(csv.headers['content-disposition']).toMatch(/^attachment; filename="?[\w-]+\.csv/);
      expect(csv.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const rows = parse(csv.rawPayload, { bom: true, delimiter: ';' });
      const xlsx = await file(`${table}.xlsx`, `${choices}&lang=${lang}`);
      expect(xlsx.statusCode).toBe(200);
      const [sheet] = await readWorkbook(new Blob([Uint8Array.from(xlsx.rawPayload)]));
      expect(sheet!.data.map((row) => row.map((cell) => asText(cell, lang)))).toEqual(rows);
      expect(rows.length, 'there is something in it').toBeGreaterThan(1);
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });

  test('nothing runs as a formula, and time is in days', async () => {
    const rows = parse((await file('transfers.csv')).rawPayload, { bom: true, delimiter: ';', columns: true });
    expect(rows).toMatchObject([{ 'Van kantoor': 'Lima', Toelichting: "'=Lima is niet bemand." }]);
    const map = parse((await file('heat-map.csv', '?weeks=10')).rawPayload, {
      bom: true,
      delimiter: ';',
      columns: true,
    });
    const week = (map as Record<string, string>[]).find(
      (row) => row['Kantoor'] === 'Tokio' && row['Week'] === '2026-W50',
    );
    expect(week).toMatchObject({ Land: 'JP', Maandag: '2026-12-07', Capaciteit: '6,8', Bezetting: 'Te vol' });
    const unknown = (map as Record<string, string>[]).filter((row) => row['Bezetting'] === 'Niet gekend');
    expect(new Set(unknown.map((row) => row['Capaciteit']))).toEqual(new Set(['']));
  });
});

function asText(cell: unknown, lang: string): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return lang === 'nl' ? String(cell).replace('.', ',') : String(cell);
  return typeof cell === 'string' ? cell : '';
}

test('offices compare their weeks and see no more; for organisers and strangers none of it exists', async () => {
  const officer = network.cast.officers['tokyo']!;
  expect((await app.get(`${overview}/heat-map`, officer.headers)).statusCode).toBe(200);
  const others = ['commitments', 'attention', 'transfers', 'fairness', 'efforts', 'requests', 'tables/heat-map.csv'];
  for (const what of others) expect((await app.get(`${overview}/${what}`, officer.headers)).statusCode, what).toBe(404);
  const stranger = await signedIn(app);
  for (const what of ['heat-map', ...others])
    for (const who of [network.cast.editor, stranger])
      expect((await app.get(`${overview}/${what}`, who.headers)).statusCode, what).toBe(404);
  expect((await app.get(`${overview}/heat-map`)).statusCode).toBe(401);
});
