import { test } from 'vitest';
import { publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
const app = await startTestApp({ template: 'lists_template' });
await publish(app, seminar({ legs: [tokyo()] , title: {nl: 'Zaken in China en Spanje'}}));
test('x', async () => {
  for (const q of ['jaapn','jpaan','jappan','japn','japna','japam','cihna','hcina','chnia','chian','chiba','spamje','sapnje','soanje','zakne','azken','zakem','tokoy','tookio']) {
    const a = await app.getJson<any>('/api/v1/events?q=' + q);
    console.log(q, a.total, JSON.stringify(a.corrections));
  }
});
test('long word', async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  let w = ''; let x = 7; for (let i = 0; i < 6000; i++) { x = (x * 1103515245 + 12345) % 2147483648; w += letters[x % 26]; }
  const id = await publish(app, seminar({ description: { nl: w } }));
  console.log((await app.db.selectFrom('outbox').selectAll().execute()), await app.db.selectFrom('calendar_entries').select('leg_id').where('event_id','=',id).execute());
});
