import { expect, test } from 'vitest';
import { EventEntry } from '../../../server/contracts/event-entry.ts';
import { publish, seminar, tokyo } from '../../support/cast.ts';
import { signedIn } from '../../support/people.ts';
import { startTestApp } from '../../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';

test('what somebody wrote is shown as it was written, and never run', async () => {
  const text = { nl: hostile, en: hostile };
  const leg = tokyo({ venue: hostile, city: hostile });
  const contact = { name: hostile, email: 'info@voka.example' };
  const id = await publish(app, seminar({ title: text, summary: text, description: text, legs: [leg], contact }));
  const { headers } = await signedIn(app, {}, { name: hostile });
  const pages = ['/nl/evenementen', `/nl/evenementen/x-${id}`, `/en/events/x-${id}`, '/nl/landen/japan', '/nl/account'];
  for (const path of [...pages, `/nl/evenementen?q=${encodeURIComponent(hostile)}`, '/nl/afmelden']) {
    let answer = await app.get(path, { accept: 'text/html', ...headers });
    if (answer.statusCode === 301)
      answer = await app.get(String(answer.headers.location), { accept: 'text/html', ...headers });
    expect(`${path} ${answer.statusCode}`).toBe(`${path} 200`);
    expect(answer.body).toContain('alert(1)');
    expect(answer.body).not.toMatch(/<script>alert|<img src=x/);
  }
  for (const path of ['/api/v1/events', `/api/v1/events/${id}`]) {
    const answer = await app.get(path);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  }
});

test.each(['javascript:alert(1)', 'data:text/html,hello', 'vbscript:x', 'file:///etc/passwd', '//evil.example'])(
  'a link is to the web: %s is none',
  (url) => {
    const places = [
      seminar({ registration: { url } }),
      seminar({ contact: { url } }),
      seminar({ provenance: { source: 'Voka', url } }),
      seminar({ mode: 'online', legs: [tokyo({ onlineUrl: url })] }),
    ];
    for (const entry of places) expect(EventEntry.safeParse(entry).success).toBe(false);
  },
);
