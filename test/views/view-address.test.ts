import { describe, expect, test } from 'vitest';
import { eventsOfMonth } from '../../server/contracts/month.ts';
import { extended } from '../../web/features/search/periods.ts';
import {
  type Unused,
  inMonth,
  lookedAt,
  monthBeside,
  shownMonth,
  takeView,
  viewNames,
  zooms,
} from '../../web/features/search/view-address.ts';

function read(address: string, hasViews = true) {
  const parameters = new URLSearchParams(address);
  const dropped: Unused[] = [];
  const view = takeView(parameters, dropped, hasViews);
  return { view, dropped, rest: parameters.toString() };
}

describe('the address of a way to look', () => {
  test('is read back as it was written, whatever the selection beside it', () => {
    for (const name of viewNames)
      for (const month of [undefined, '1990-01', '2027-03', '2099-12'])
        for (const zoom of name === 'map' ? [undefined, ...zooms] : [undefined])
          for (const selection of ['', '?country=JP&q=a%26b']) {
            const view = { name, month, ...(name === 'map' ? { zoom } : {}) };
            const address = lookedAt(`/nl/evenementen${selection}`, view);
            const { view: seen, dropped, rest } = read(new URL(address, 'https://a.test').search);
            expect(seen).toEqual(view);
            expect(dropped).toEqual([]);
            expect(rest).toBe(selection.slice(1));
          }
  });

  test('leaves the list out', () => {
    expect(lookedAt('/nl/evenementen', { name: 'list' })).toBe('/nl/evenementen');
    expect(read('view=list')).toEqual({ view: { name: 'list' }, dropped: [], rest: '' });
  });

  test.each([
    ['view=globe', { name: 'view', value: 'globe' }],
    ['view=constructor', { name: 'view', value: 'constructor' }],
    ['view=month&m=2027-13', { name: 'm', value: '2027-13' }],
    ['m=1989-12', { name: 'm', value: '1989-12' }],
    ['view=map&zoom=moon', { name: 'zoom', value: 'moon' }],
    ['view=map&view=month', { name: 'view', value: 'month' }],
  ])('drops what it cannot use and says so: %s', (address, unused) => {
    expect(read(address).dropped).toEqual([unused]);
  });

  test('of plans has no views: they are left for the selection to refuse', () => {
    expect(read('view=month&m=2027-03', false)).toEqual({
      view: { name: 'list', month: '2027-03' },
      dropped: [],
      rest: 'view=month',
    });
  });

  test('has the months that the API has', () => {
    for (const month of ['1989-12', '1990-01', '2027-00', '2027-12', '2099-12', '2100-01', '2027-3'])
      expect(read(`m=${month}`).view.month !== undefined).toBe(eventsOfMonth.params.safeParse({ month }).success);
    expect([monthBeside('1990-01', -1), monthBeside('2099-12', 1)]).toEqual([undefined, undefined]);
    expect([monthBeside('2027-01', -1), monthBeside('2027-12', 1)]).toEqual(['2026-12', '2028-01']);
  });
});

describe('the month that is shown', () => {
  const today = '2026-11-21';
  test.each([
    [{}, undefined, '2026-11'],
    [{}, '2027-03', '2027-03'],
    [{ from: '2027-03-15', to: '2027-05-31' }, undefined, '2027-03'],
    [{ from: '2027-03-15', to: '2027-05-31' }, '2027-04', '2027-04'],
    [{ from: '2027-03-15', to: '2027-05-31' }, '2027-08', '2027-05'],
    [{ to: '2025-06-30' }, undefined, '2025-06'],
    [{ from: '2025-01-01' }, undefined, '2026-11'],
  ])('lies within the chosen period: %j, %s', (query, month, shown) => {
    expect(shownMonth(query, { name: 'month', month }, today)).toBe(shown);
  });

  test('keeps the period that it touches, and drops another one with its page', () => {
    const query = { country: ['JP'], from: '2027-03-15', to: '2027-05-02', page: 3 };
    expect(inMonth(query, '2027-05')).toEqual({ country: ['JP'], from: '2027-03-15', to: '2027-05-02' });
    expect(inMonth(query, '2027-06')).toEqual({ country: ['JP'] });
  });
});

test('a period grows by a month to either side, and never shrinks', () => {
  expect(extended({}, '2027-03')).toEqual({ from: '2027-03-01', to: '2027-03-31' });
  expect(extended({ from: '2027-03-01', to: '2027-03-31' }, '2027-05')).toEqual({
    from: '2027-03-01',
    to: '2027-05-31',
  });
  expect(extended({ from: '2027-03-15', to: '2027-03-31' }, '2027-01')).toEqual({
    from: '2027-01-01',
    to: '2027-03-31',
  });
  expect(extended({ from: '2027-01-01', to: '2027-12-31' }, '2027-05')).toEqual({
    from: '2027-01-01',
    to: '2027-12-31',
  });
  expect(extended({ from: '2027-06-15' }, '2027-08')).toEqual({ from: '2027-06-15', to: '2027-08-31' });
});
