import { describe, expect, test } from 'vitest';
import type { Invitation, OpenInvitation } from '../../server/contracts/invitations.ts';
import { movableClock } from '../support/clock.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { accept, invite, invited, lastActions, mailsTo, tokenIn } from './team-talk.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const owner = await signedIn(app, { 'organiser.voka': 'owner' }, { name: 'Els Owner' });
const voka = 'organiser.voka';

const open = async (code = voka) =>
  (await app.get(`/api/v1/teams/${code}/invitations`, owner.headers)).json<{ items: OpenInvitation[] }>().items;
const read = (token: string) => app.get(`/api/v1/invitations/${token}`);

describe('Inviting somebody', () => {
  test('mails them a link that holds for fourteen days, and lists the invitation', async () => {
    const token = await invited(app, owner.headers, voka, 'nieuw@bedrijf.example', 'editor');
    const [mail] = await mailsTo(app, 'nieuw@bedrijf.example');
    expect(mail?.subject).toContain('Uitnodiging voor het team van');
    expect(mail?.text).toContain(`http://agenda.test/nl/uitnodiging/${token}`);
    expect(mail?.text).toContain('Els Owner nodigt u uit');
    const [listed] = await open();
    expect(listed).toMatchObject({
      email: 'nieuw@bedrijf.example',
      role: 'editor',
      invitedBy: 'Els Owner',
      sentAt: '2026-11-21T10:00:00Z',
      expiresAt: '2026-12-05T10:00:00Z',
      expired: false,
    });
    expect(await lastActions(app, voka, 1)).toEqual([
      {
        action: 'member_invited',
        by: owner.id,
        subject: { kind: 'invitation', id: listed?.id },
        changes: [{ field: 'role', to: 'editor' }],
      },
    ]);
  });

  test('keeps no more of the token than what it cannot be found from, and no address in the audit trail', async () => {
    const token = await invited(app, owner.headers, voka, 'geheim@bedrijf.example', 'reader');
    expect(token).toMatch(/^[\w-]{43}$/);
    const kept = await app.db.selectFrom('invitations').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(token);
    const trail = await app.db.selectFrom('audit_trail').selectAll().execute();
    expect(JSON.stringify(trail)).not.toContain('geheim@');
  });

  test('writes in the language of the account there is, or else in that of whoever invites', async () => {
    const english = await signedIn(app, {}, { language: 'en' });
    const token = await invited(app, owner.headers, voka, english.email, 'reader');
    const [mail] = await mailsTo(app, english.email);
    expect(mail?.text).toContain(`http://agenda.test/en/invitation/${token}`);
    const planner = await signedIn(app, { head_office: 'planner' }, { language: 'en' });
    await invited(app, planner.headers, 'office.tokyo', 'kenji@fit.example', 'officer');
    expect((await mailsTo(app, 'kenji@fit.example'))[0]?.text).toContain('/en/invitation/');
  });

  test('again replaces the earlier invitation, whose link stops working', async () => {
    const first = await invited(app, owner.headers, voka, 'opnieuw@bedrijf.example', 'reader');
    const second = await invited(app, owner.headers, voka, 'opnieuw@bedrijf.example', 'owner');
    expect(second).not.toBe(first);
    expect((await read(first)).statusCode).toBe(404);
    expect((await read(second)).json<Invitation>().role).toBe('owner');
    expect((await open()).filter(({ email }) => email === 'opnieuw@bedrijf.example')).toHaveLength(1);
  });

  test('twice at the same moment leaves one invitation', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => invite(app, owner.headers, voka, 'dubbel@bedrijf.example', 'reader')),
    );
    expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201, 201, 201]);
    expect((await open()).filter(({ email }) => email === 'dubbel@bedrijf.example')).toHaveLength(1);
    const tokens = (await mailsTo(app, 'dubbel@bedrijf.example')).map(tokenIn);
    const working = await Promise.all(tokens.map(async (token) => (await read(token)).statusCode));
    expect(working.toSorted()).toEqual([200, 404, 404, 404]);
  });

  test('who is a member already is refused', async () => {
    const answer = await invite(app, owner.headers, voka, owner.email.toUpperCase(), 'reader');
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ reason: 'alreadyMember' });
  });

  test.each([
    [voka, 'planner'],
    [voka, 'head'],
    ['office.tokyo', 'owner'],
    ['head_office', 'officer'],
  ])('to %s as %s is refused by name', async (code, role) => {
    const planner = await signedIn(app, { head_office: 'planner' });
    const answer = await invite(app, planner.headers, code, 'rol@bedrijf.example', role);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ issues: [{ name: 'role', reason: 'notOffered' }] });
    expect(await mailsTo(app, 'rol@bedrijf.example')).toEqual([]);
  });

  test('takes only addresses', async () => {
    const answer = await invite(app, owner.headers, voka, 'geen adres', 'reader');
    expect(answer.json()).toMatchObject({ status: 400, issues: [{ name: 'email', reason: 'email' }] });
  });

  test('stops after fifty in an hour', async () => {
    const keen = await signedIn(app, { 'organiser.unizo': 'owner' });
    const answers = [];
    for (let index = 0; index <= 50; index += 1)
      answers.push(await invite(app, keen.headers, 'organiser.unizo', 'veel@bedrijf.example', 'reader'));
    expect(answers.slice(0, 50).every((answer) => answer.statusCode === 201)).toBe(true);
    expect(answers[50]?.statusCode).toBe(429);
  });
});

describe('An invitation', () => {
  test('says to whoever has its token who invites whom, to what, until when', async () => {
    const token = await invited(app, owner.headers, voka, 'lezer@bedrijf.example', 'reader');
    const answer = await read(token);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json()).toEqual({
      team: { code: voka, name: expect.objectContaining({ nl: expect.stringContaining('Voka') }) },
      role: 'reader',
      invitedBy: 'Els Owner',
      email: 'lezer@bedrijf.example',
      expiresAt: '2026-12-05T10:00:00Z',
      hasAccount: false,
      asksName: true,
    });
  });

  test('that is wrong, used, withdrawn or expired is answered in the same words', async () => {
    const used = await invited(app, owner.headers, voka, 'gebruikt@bedrijf.example', 'reader');
    expect((await accept(app, used, { name: 'Greet' })).statusCode).toBe(200);
    const withdrawn = await invited(app, owner.headers, voka, 'ingetrokken@bedrijf.example', 'reader');
    const listed = (await open()).find(({ email }) => email === 'ingetrokken@bedrijf.example');
    const gone = await app.send('DELETE', `/api/v1/teams/${voka}/invitations/${listed?.id}`, undefined, owner.headers);
    expect(gone.statusCode).toBe(200);
    expect(await lastActions(app, voka, 1)).toMatchObject([{ action: 'invitation_withdrawn', by: owner.id }]);
    const expired = await invited(app, owner.headers, 'organiser.voka', 'verlopen@bedrijf.example', 'reader');

    clock.moveTo('2026-12-05T10:00:00Z');
    const tokens = ['no-such-token', used, withdrawn, expired];
    const reading = await Promise.all(tokens.map(read));
    const accepting = await Promise.all(tokens.map((token) => accept(app, token, { name: 'Wie ook' })));
    const words = [...reading, ...accepting].map((answer) => ({ ...answer.json<object>(), instance: '' }));
    expect(words[0]).toMatchObject({ status: 404 });
    for (const answer of words) expect(answer).toEqual(words[0]);
    expect((await open()).find(({ email }) => email === 'verlopen@bedrijf.example')).toMatchObject({ expired: true });
    clock.moveTo('2026-11-21T10:00:00Z');
    expect((await read(expired)).statusCode).toBe(200);
  });

  test('that was withdrawn or accepted cannot be withdrawn, and not by another team', async () => {
    await invited(app, owner.headers, voka, 'blijft@bedrijf.example', 'reader');
    const listed = (await open()).find(({ email }) => email === 'blijft@bedrijf.example');
    const stranger = await signedIn(app, { 'organiser.unizo': 'owner' });
    const drop = (code: string, { headers }: { headers: { cookie: string } }) =>
      app.send('DELETE', `/api/v1/teams/${code}/invitations/${listed?.id}`, undefined, headers);
    expect((await drop('organiser.unizo', stranger)).statusCode).toBe(404);
    expect((await drop(voka, owner)).statusCode).toBe(200);
    expect((await drop(voka, owner)).statusCode).toBe(404);
  });
});
