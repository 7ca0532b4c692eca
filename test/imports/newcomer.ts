import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { CheckedImport } from '../../server/contracts/import-shapes.ts';
import { signedIn } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';
import { importing } from './imports.ts';
import { csv } from './workbooks.ts';

let count = 0;

/** An organisation of its own for each test, with an editor who hands in files. */
export async function newcomer(app: TestApp) {
  const id = `school-${++count}`;
  await app.db
    .insertInto('organisers')
    .values({
      id,
      kind: 'federation',
      name_nl: `School ${count}`,
      name_en: `School ${count}`,
      domains: [],
      province: null,
      partnerships: '[]',
      aliases: [],
      active: true,
      note_nl: null,
      note_en: null,
      state: 'verified',
      trusted: true,
    })
    .execute();
  const editor = await signedIn(app, { [`organiser.${id}`]: 'editor' }, { name: 'Els Editor' });
  const files = importing(app, editor, `organiser.${id}`);
  const events = `/api/v1/teams/organiser.${id}/events`;
  return {
    ...files,
    id,
    editor,
    events: async () => (await files.told<{ items: EnteredEvent[] }>(`${events}?pageSize=100`)).items,
    submit: (event: EnteredEvent) => app.send('POST', `${events}/${event.id}/submission`, undefined, editor.headers),
    revise: (event: EnteredEvent, change: object) =>
      app.send('PUT', `${events}/${event.id}`, { version: event.version, ...event.entry, ...change }, editor.headers),
    checkOf: (about: { id: string }) => files.get<CheckedImport>(about.id, '/check'),
    faultsOf: async (about: { id: string }) =>
      (await files.get<CheckedImport>(about.id, '/check')).faults.flatMap(({ field, reason, rows }) =>
        rows.map(({ row }) => `${row} ${field} ${reason}`),
      ),
  };
}

/** A file with names of ours for its columns: read at once. */
export const ours = (...rows: string[]) =>
  csv(['Nummer;Titel;Soort;Vorm;Land;Stad;Begin;Einde;Sectoren', ...rows].join('\n'));
/** A row of it. */
export const row = (
  number: string,
  title: string,
  more: Partial<Record<'country' | 'city' | 'start' | 'end', string>> = {},
) =>
  [
    number,
    title,
    'Seminarie',
    'Ter plaatse',
    more.country ?? 'Japan',
    more.city ?? 'Tokio',
    more.start ?? '2027-03-15',
    more.end ?? '',
    'Voedingsindustrie',
  ].join(';');
