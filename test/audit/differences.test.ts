import { describe, expect, test } from 'vitest';
import { differences } from '../../server/audit/record.ts';

describe('The differences between two states', () => {
  test('are the fields that were changed, added and taken away, by name', () => {
    const before = { title: 'Missie', city: 'Tokio', note: 'oud', seats: 20 };
    const after = { title: 'Missie', city: 'Osaka', seats: 25, contact: 'fevia' };
    expect(differences(before, after)).toEqual([
      { field: 'city', from: 'Tokio', to: 'Osaka' },
      { field: 'contact', to: 'fevia' },
      { field: 'note', from: 'oud' },
      { field: 'seats', from: 20, to: 25 },
    ]);
  });

  test('are none when only the order of keys differs, but are some when that of a list does', () => {
    const state = { legs: [{ city: 'Tokio', day: { from: '2027-03-15', to: '2027-03-16' } }], sectors: ['a', 'b'] };
    const turned = { sectors: ['a', 'b'], legs: [{ day: { to: '2027-03-16', from: '2027-03-15' }, city: 'Tokio' }] };
    expect(differences(state, turned)).toEqual([]);
    expect(differences(state, { ...state, sectors: ['b', 'a'] })).toEqual([
      { field: 'sectors', from: ['a', 'b'], to: ['b', 'a'] },
    ]);
  });

  test('tell a deep value as a whole', () => {
    expect(differences({ title: { nl: 'Missie', en: 'Mission' } }, { title: { nl: 'Reis', en: 'Mission' } })).toEqual([
      { field: 'title', from: { nl: 'Missie', en: 'Mission' }, to: { nl: 'Reis', en: 'Mission' } },
    ]);
  });

  test('take an undefined field for one that is not there, and null for a value', () => {
    expect(differences({ note: undefined }, {})).toEqual([]);
    expect(differences({ note: 'x' }, { note: undefined })).toEqual([{ field: 'note', from: 'x' }]);
    expect(differences({ note: undefined }, { note: null })).toEqual([{ field: 'note', to: null }]);
    expect(differences({ fee: { amount: 1, note: undefined } }, { fee: { amount: 1 } })).toEqual([]);
  });

  test('tell moments as text', () => {
    const at = (hour: number) => Temporal.Instant.from(`2026-11-21T${hour}:00:00Z`);
    expect(differences({ at: at(10) }, { at: at(10) })).toEqual([]);
    expect(differences({ at: at(10) }, { at: at(11) })).toEqual([
      { field: 'at', from: '2026-11-21T10:00:00Z', to: '2026-11-21T11:00:00Z' },
    ]);
  });

  test('never tell what is secret, nor that it changed', () => {
    const before = { name: 'Ann', password: 'hash 1', access: { key: 'k1', scope: 'read' } };
    const after = { name: 'An', password: 'hash 2', access: { key: 'k2', scope: 'read' } };
    expect(differences(before, after, ['password', 'key'])).toEqual([{ field: 'name', from: 'Ann', to: 'An' }]);
    expect(differences(before, { ...after, access: { key: 'k2', scope: 'write' } }, ['password', 'key'])).toEqual([
      { field: 'access', from: { scope: 'read' }, to: { scope: 'write' } },
      { field: 'name', from: 'Ann', to: 'An' },
    ]);
  });
});
