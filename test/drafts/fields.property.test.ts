import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftFields } from '../../server/contracts/draft-fields.ts';
import type { DatePrecision } from '../../server/contracts/words.ts';
import { entryOfFields } from '../../server/drafts/entry-of-fields.ts';
import { mergeFields, moveOnto } from '../../server/drafts/fields.ts';
import { fieldsOfEntry } from '../../server/drafts/fields-of-entry.ts';
import { fieldsOfWindow, windowOf } from '../../server/drafts/leg-window.ts';
import type { ReferenceData } from '../../server/reference-data/reference-data.queries.ts';
import { foodMission, hanoi, osaka, seminar, tokyo } from '../support/cast.ts';

const seed = Date.now() % 2 ** 31;
process.stdout.write(`Fields of drafts, seed ${seed}\n`);
const settings = { seed, numRuns: 500 };

const reference = {
  countryByCode: new Map([
    ['JP', { timeZones: ['Asia/Tokyo'] }],
    ['VN', { timeZones: ['Asia/Ho_Chi_Minh'] }],
    ['BE', { timeZones: ['Europe/Brussels'] }],
  ]),
} as unknown as ReferenceData;

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2190-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const precision = fc.constantFrom<DatePrecision>('year', 'quarter', 'month', 'week', 'day', 'time');

describe('Dates', () => {
  test('whatever days an event falls between, the form gives the same days back', () => {
    fc.assert(
      fc.property(precision, day, day, (exactness, a, b) => {
        const [startsOn, endsOn] = [a, b].toSorted() as [string, string];
        const typed = fieldsOfWindow(exactness, { startsOn, endsOn });
        const fields: DraftFields = Object.fromEntries(
          Object.entries({ precision: exactness, ...typed }).map(([name, value]) => [`legs.a.${name}`, value]),
        );
        expect(windowOf(fields, 'legs.a')).toEqual({ startsOn, endsOn });
      }),
      settings,
    );
  });

  test.each([
    [{ precision: 'year', year: '2027' }, '2027-01-01', '2027-12-31'],
    [{ precision: 'quarter', year: '2027', quarter: 'autumn' }, '2027-09-01', '2027-11-30'],
    [{ precision: 'quarter', year: '2028', quarter: 'q1' }, '2028-01-01', '2028-03-31'],
    [{ precision: 'month', year: '2028', month: '2' }, '2028-02-01', '2028-02-29'],
    [{ precision: 'week', year: '2026', week: '53' }, '2026-12-28', '2027-01-03'],
    [{ precision: 'day', startsOn: '2027-03-15', year: '2020' }, '2027-03-15', '2027-03-15'],
  ])('%j is %s to %s', (typed, startsOn, endsOn) => {
    const fields = Object.fromEntries(Object.entries(typed).map(([name, value]) => [`legs.a.${name}`, value]));
    expect(windowOf(fields, 'legs.a')).toEqual({ startsOn, endsOn });
  });

  test.each([
    { precision: 'week', year: '2027', week: '53' },
    { precision: 'month', year: '2027', month: '13' },
    { precision: 'year', year: 'volgend jaar' },
    { precision: 'quarter', year: '2027' },
    { year: '2027' },
  ])('%j is no date, and none is made of it', (typed) => {
    const fields = Object.fromEntries(Object.entries(typed).map(([name, value]) => [`legs.a.${name}`, value]));
    expect(windowOf(fields as unknown as DraftFields, 'legs.a')).toEqual({});
  });
});

test.each([
  [
    'a mission',
    foodMission({ legs: [tokyo({ precision: 'month', startsOn: '2027-03-01', endsOn: '2027-03-31' }), osaka()] }),
  ],
  ['a seminar', seminar({ registration: { fee: { amount: 1250.5, currency: 'EUR' }, capacity: 20 } })],
  [
    'a visit',
    foodMission({
      kind: 'official_visit',
      type: undefined,
      audience: 'own',
      officialVisit: { level: 'mayor', protocol: { from: '2027-01-01', to: '2027-02-01' }, maskedFor: 'organisers' },
      legs: [hanoi()],
    }),
  ],
])('%s comes out of the form as it went in', (_, entry) => {
  const { provenance: _provenance, type, ...content } = entry;
  const fields = fieldsOfEntry({ ...content, ...(type && { type }) });
  expect(entryOfFields(fields, 'voka', reference)).toEqual({
    ...content,
    ...(type && { type }),
    audience: entry.audience ?? 'public',
  });
});

test.each([
  ['1.250,50', 1250.5],
  ['25,5', 25.5],
  ['1250.50', 1250.5],
  ['€ 75', 75],
  ['0', 0],
  ['vanaf 50', 'vanaf 50'],
])('a price typed as %s is %j', (typed, amount) => {
  const entry = entryOfFields({ 'registration.fee.amount': typed }, 'voka', reference);
  expect(entry['registration']).toEqual({ fee: { amount, currency: 'EUR' } });
});

const name = fc.constantFrom('title.nl', 'title.en', 'summary.nl', 'contact.email', 'kind');
const fields = fc.dictionary(name, fc.string({ minLength: 1, maxLength: 4 }), { noNullPrototype: true });

describe('Saving', () => {
  test('every change is either written or told as a conflict; a field nobody changed stays', () => {
    fc.assert(
      fc.property(fields, fields, fields, (base, mine, theirs) => {
        const changes = [...new Set([...Object.keys(base), ...Object.keys(mine)])].flatMap((field) =>
          base[field] === mine[field]
            ? []
            : [{ field, ...(base[field] && { from: base[field] }), ...(mine[field] && { to: mine[field] }) }],
        );
        const { fields: after, conflicting } = mergeFields(theirs, changes);
        for (const { field, to } of changes)
          expect(after[field]).toBe(conflicting.includes(field) ? theirs[field] : to);
        for (const field of Object.keys(theirs).filter((one) => !changes.some((change) => change.field === one)))
          expect(after[field]).toBe(theirs[field]);
        for (const field of conflicting) expect(theirs[field]).not.toBe(base[field]);
      }),
      settings,
    );
  });

  test('changes put on another state keep every change, and take everything else from it', () => {
    fc.assert(
      fc.property(fields, fields, fields, (draft, base, next) => {
        const { fields: after, changedOnBoth } = moveOnto(draft, base, next);
        for (const field of new Set([...Object.keys(draft), ...Object.keys(base), ...Object.keys(next)])) {
          const changed = draft[field] !== base[field];
          expect(after[field]).toBe(changed ? draft[field] : next[field]);
          const onBoth = changed && base[field] !== next[field];
          expect(onBoth || !changedOnBoth.includes(field)).toBe(true);
        }
      }),
      settings,
    );
  });
});
