import { describe, expect, test } from 'vitest';
import { publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { calendarOf, readers, unfolded } from '../calendars/readers.ts';

const app = await startTestApp({ template: 'lists_template' });

test('no line of a calendar is longer than 75 octets', async () => {
  await publish(app, seminar({ summary: { nl: 'é漢🎉 en gewone woorden '.repeat(16) } }));
  const lines = (await app.get('/calendar.ics')).rawPayload.toString('latin1').split('\r\n');
  expect(lines.filter((line) => line.length > 75)).toEqual([]);
});

test('an online event tells where to take part', async () => {
  const legs = [tokyo({ onlineUrl: 'https://voka.example/meedoen?x=1;y=2,3' })];
  const id = await publish(app, seminar({ mode: 'online', legs }));
  const line = unfolded((await app.get(`/events/${id}/calendar.ics`)).body).find((one) =>
    one.startsWith('CONFERENCE;'),
  );
  expect(line).toMatch(/^CONFERENCE;.*VALUE=URI.*:https:\/\/voka\.example\/meedoen\?x=1;y=2,3$/);
});

/** ts-ics looks for BEGIN and END inside texts as well, so it is not asked here. */
describe('Texts that look like iCalendar', () => {
  const hostile = 'A\r\nEND:VEVENT\r\nEND:VCALENDAR\rBEGIN:VEVENT\u0000\u0007 B';

  test('stay texts in the title of an event', async () => {
    const id = await publish(app, seminar({ title: { nl: hostile.replaceAll('\u0000', '') } }));
    const { body } = await app.get(`/events/${id}/calendar.ics`);
    expect(readers['node-ical']!(body)).toHaveLength(1);
    expect(calendarOf(body).getAllSubcomponents('vevent')).toHaveLength(1);
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[^\P{Cc}\t]/u);
  });

  test('stay texts in the words somebody searches for', async () => {
    await publish(app, seminar({ title: { nl: 'Vcalendar' }, description: { nl: 'a b end vevent begin' } }));
    for (const q of [hostile, 'END:VCALENDAR']) {
      const { body } = await app.get(`/calendar.ics?${new URLSearchParams({ q })}`);
      expect(body.startsWith('BEGIN:VCALENDAR\r\n') && body.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
      expect(readers['node-ical']!(body)).toHaveLength(calendarOf(body).getAllSubcomponents('vevent').length);
      expect(calendarOf(body).getAllSubcomponents('vtimezone').length).toBeGreaterThan(0);
      expect(body.replaceAll('\r\n', '')).not.toMatch(/[^\P{Cc}\t]/u);
    }
  });
});

test('the name of a calendar is written as a text, with its commas escaped', async () => {
  const lines = unfolded((await app.get('/calendar.ics?country=JP&sector=food.drinks&lang=en')).body);
  expect(lines).toContain('NAME:Verover de wereld: Japan\\, Drinks and beer');
  expect(lines).toContain('X-WR-CALNAME:Verover de wereld: Japan\\, Drinks and beer');
});
