import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { supportStates } from '../../server/contracts/support-words.ts';
import type { SupportRequest } from '../../server/contracts/support.ts';
import { moves } from '../../server/support/request-lifecycle.ts';
import { startTestApp } from '../support/test-app.ts';
import { grantAll, staff, supportCast } from './offices.ts';

/** What the database holds of requests by itself, whatever the code does. */

const app = await startTestApp({ template: 'lists_template' });
const cast = await supportCast(app);
await staff(app, 'tokyo', 38, 38);

async function tokyo(): Promise<SupportRequest> {
  const event = await cast.ask();
  return cast.requestOf(event.id, 'tokyo');
}

test('knows the same transitions as the code', async () => {
  const rows = await app.db.selectFrom('support_allowed_transitions').selectAll().execute();
  const inCode = Object.values(moves).flatMap(({ from, to }) => from.map((one) => `${one} > ${to}`));
  expect(rows.map(({ from_state, to_state }) => `${from_state} > ${to_state}`).toSorted()).toEqual(
    [...new Set(inCode)].toSorted(),
  );
});

describe('Without the code that knows better', () => {
  const refuses = async (work: Promise<unknown>, words: RegExp) => expect(work).rejects.toThrow(words);

  test('no request jumps over a state', async () => {
    const { id } = await tokyo();
    for (const state of supportStates.filter((one) => !['submitted', 'in_review', 'withdrawn'].includes(one)))
      await refuses(
        sql`update support_requests set state = ${state}, version = version + 1 where id = ${id}`.execute(app.db),
        /does not go from submitted/,
      );
  });

  test('no request moves without a step that tells of it, and none without a new version', async () => {
    const { id } = await tokyo();
    await refuses(
      sql`update support_requests set state = 'in_review', version = version + 1 where id = ${id}`.execute(app.db),
      /nothing tells of it/,
    );
    await refuses(
      sql`update support_requests set wanted_to = '2027-09-09' where id = ${id}`.execute(app.db),
      /raises its version by one/,
    );
  });

  test('steps are only ever added', async () => {
    const { id } = await tokyo();
    await refuses(sql`delete from support_transitions where request_id = ${id}`.execute(app.db), /only ever added/);
    await refuses(
      sql`update support_transitions set text = 'Anders.' where request_id = ${id}`.execute(app.db),
      /only ever added/,
    );
  });

  test('nothing is declined or cancelled without a reason, nor declined in fewer than twenty signs', async () => {
    const { id } = await tokyo();
    const step = (reason: string | null, text: string) =>
      sql`
      insert into support_transitions (id, request_id, version, from_state, to_state, at, side, reason, text)
      values (gen_random_uuid(), ${id}, 99, 'in_review', 'declined', now(), 'office', ${reason}, ${text})`.execute(
        app.db,
      );
    await refuses(step(null, 'Dat gaat jammer genoeg niet dit jaar.'), /check constraint/);
    await refuses(step('other', 'Nee.'), /check constraint/);
  });

  test('a request has one open proposal, and a dossier one living request an office', async () => {
    const request = await tokyo();
    expect((await cast.office(request, 'proposal', grantAll(request, { estimateMinutes: 30 }))).statusCode).toBe(200);
    await refuses(
      sql`insert into support_proposals (id, request_id, number, state, window_from, window_to, estimate_minutes,
          valid_until, conditions_version, proposed_at)
        values (gen_random_uuid(), ${request.id}, 7, 'open', '2027-03-15', '2027-03-16', 60, now(), '1', now())`.execute(
        app.db,
      ),
      /one_open_proposal/,
    );
    await refuses(
      sql`insert into support_requests (id, dossier_id, office_id, state, wanted_from, wanted_to, basis,
          estimate_minutes, created_at, changed_at)
        values (gen_random_uuid(), ${request.dossier}, 'tokyo', 'draft', '2027-03-15', '2027-03-16', '{}', 60, now(),
          now())`.execute(app.db),
      /one_request_per_office/,
    );
  });

  test('whoever is erased leaves what they did, without their name', async () => {
    const request = await tokyo();
    await cast.office(request, 'review');
    const linh = cast.officers['tokyo']!;
    await app.db.deleteFrom('people').where('id', '=', linh.id).execute();
    const read = await app.get(`/api/v1/teams/office.tokyo/requests/${request.id}`, cast.head.headers);
    const { steps, lead } = read.json<SupportRequest>();
    expect(steps.map(({ to, by }) => [to, by])).toEqual([
      ['submitted', 'Els Editor'],
      ['in_review', undefined],
    ]);
    expect(lead).toBeUndefined();
  });
});
