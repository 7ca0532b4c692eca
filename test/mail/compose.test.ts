import { describe, expect, test } from 'vitest';
import { languages } from '../../server/contracts/words.ts';
import { composeMail } from '../../server/mail/compose.ts';
import type { Mail } from '../../server/mail/mail.ts';
import { everyMail, publicUrl, sample } from './every-mail.ts';

const rule = '-'.repeat(40);
const other = { nl: 'en', en: 'nl' } as const;
const small = { nl: /\b(u|uw|de|het|een)\b/gi, en: /\b(you|your|the|a|is)\b/gi };

const cases = everyMail.flatMap((mail) => languages.map((language) => ({ mail, language, kind: mail.kind })));
const nameless = (html: string) => html.replaceAll(/<[^>]*>/g, ' ');
const linksOf = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));

describe.each(cases)('A mail of the kind $kind to somebody who reads $language', ({ mail, language }) => {
  const { subject, text, html } = composeMail(mail, language, publicUrl);

  test('has a subject, a text and a page without holes', () => {
    expect(subject).not.toBe('');
    for (const part of [subject, text, html]) expect(part).not.toMatch(/undefined|null|NaN|\[object|[{}$]/);
  });

  test('speaks the language of the person first, then the other, and each half only its own', () => {
    const halves = text.split(`\n\n${rule}\n\n`);
    expect(halves).toHaveLength(2);
    for (const [half, spoken] of [
      [halves[0], language],
      [halves[1], other[language]],
    ] as const) {
      // Names, reasons and the words of a person are not ours.
      const ours = (half ?? '')
        .replaceAll(/“[^”]*”|^> .*$|https:\S+/gm, '')
        .split('\n\n')
        .slice(half === halves[0] ? 1 : 0)
        .join(' ');
      const count = (which: 'nl' | 'en') => ours.match(small[which])?.length ?? 0;
      expect(count(spoken), half).toBeGreaterThan(3 * count(other[spoken]));
    }
    expect(html.indexOf(`<section lang="${language}">`)).toBeGreaterThan(0);
    expect(html.indexOf(`<section lang="${other[language]}">`)).toBeGreaterThan(
      html.indexOf(`<section lang="${language}">`),
    );
    expect(html).toContain(`<html lang="${language}"`);
  });

  test('says who sends it and why, at the end of both halves', () => {
    const [first = '', second = ''] = text.trim().split(`\n\n${rule}\n\n`);
    for (const half of [first, second])
      expect(half.split('\n\n').at(-1)).toMatch(
        /^(U krijgt deze mail|You get this email) .*\(agenda\.example\.org\).*\.$/,
      );
  });

  test('tells in its text all that its page tells, and every link of it', () => {
    for (const link of linksOf(html)) expect(text.split('\n')).toContain(link);
    expect(linksOf(html)).toHaveLength(2 * linksIn(mail));
    for (const [, words = ''] of html.matchAll(/>([^<>]+)</g))
      expect(text.replaceAll('\n> ', ' ')).toContain(plain(words.trim()));
  });

  test('has a page that fetches nothing and has headings in order', () => {
    expect(html).not.toMatch(/<(img|script|link|iframe|table|form|style)\b|url\(|@import|\bsrc=/i);
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.slice(0, 2)).toEqual([1, 2]);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect('sections' in mail ? [1, 2] : levels).toEqual([1, 2]);
  });
});

/** So many links one half of a mail has. */
function linksIn(mail: Mail): number {
  if (!('stop' in mail)) return 'link' in mail ? 1 : 0;
  const things =
    'sections' in mail
      ? mail.sections.flatMap(({ events, more }) => [...events, ...(more > 0 ? ['more'] : [])])
      : mail.events;
  return 2 + things.filter((thing) => typeof thing === 'string' || thing.link !== undefined).length;
}

function plain(words: string): string {
  return words
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('The subject', () => {
  test('is in both languages as long as a mail program shows it whole, the language of the person first', () => {
    const mail = sample('password_changed');
    expect(composeMail(mail, 'nl', publicUrl).subject).toBe('Uw wachtwoord is gewijzigd / Your password was changed');
    expect(composeMail(mail, 'en', publicUrl).subject).toBe('Your password was changed / Uw wachtwoord is gewijzigd');
  });

  test('is in the language of the person alone when both would be too long', () => {
    const subjects = cases.map(({ mail, language }) => composeMail(mail, language, publicUrl).subject);
    const inBoth = subjects.filter((subject) => subject.includes(' / '));
    expect(inBoth.length).toBeGreaterThan(10);
    expect(Math.max(...inBoth.map((subject) => subject.length))).toBeLessThanOrEqual(78);
    const { subject } = composeMail(sample('account_closing'), 'nl', publicUrl);
    expect(subject).toBe('Uw account wordt gewist op maandag 21 december 2026');
  });
});

describe('Words of people', () => {
  const hostile = '<script>alert("x")</script> & \'Co\'';

  test('are shown as they are and never become markup', () => {
    const mail = { ...sample('key_created'), name: hostile, by: hostile, organisation: { nl: hostile, en: hostile } };
    const { html, text } = composeMail(mail, 'nl', publicUrl);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;Co&#39;');
    expect(text).toContain(hostile);
  });

  test('of a decision never become markup either, and keep their lines', () => {
    const mail = { ...sample('event_decided'), text: `Regel 1\r\n${hostile}\r\n\r\n\r\n\r\nRegel 3` };
    const { html, text } = composeMail(mail, 'nl', publicUrl);
    expect(html).not.toContain('<script');
    expect(html).toMatch(/Regel 1<br>&lt;script.*<br><br>Regel 3<\/blockquote>/);
    expect(text).toContain(`> Regel 1\n> ${hostile}\n> \n> Regel 3`);
  });

  test.each([
    ['a line break', 'Jan\r\nBcc: iedereen@example.org', 'Jan Bcc: iedereen@example.org'],
    ['other line breaks', 'Jan\u2028Piet\u0085Joris\u2029\v', 'Jan Piet Joris'],
    ['signs that turn the writing around', 'Jan\u202egro.elpmaxe\u202c\u2066', 'Jangro.elpmaxe'],
    ['signs without a shape', 'Jan\u0000\u0007\u001b Piet', 'Jan Piet'],
  ])('lose %s in a name', (_what, inviter, shown) => {
    const { subject, text, html } = composeMail({ ...sample('invitation'), inviter }, 'nl', publicUrl);
    for (const part of [text, html]) expect(part).toContain(`${shown} nodigt u uit`);
    const team = { nl: inviter, en: inviter };
    expect(composeMail({ ...sample('invitation'), team }, 'nl', publicUrl).subject).toContain(`team van ${shown}`);
    expect(`${subject}${text}${nameless(html)}`).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/u);
  });

  test('in any script come through', () => {
    const name = '東京 Élodie Çelik 🚢 مرحبا';
    const mail = { ...sample('invitation'), team: { nl: name, en: name }, inviter: name };
    const { subject, text, html } = composeMail(mail, 'en', publicUrl);
    for (const part of [subject, text, html]) expect(part).toContain(name);
  });
});

describe('A link', () => {
  test('may be a path of our site', () => {
    const { text, html } = composeMail({ kind: 'password_changed', link: '/nl/account' }, 'nl', publicUrl);
    expect(text).toContain(`:\n${publicUrl}/nl/account\n`);
    expect(html).toContain(`href="${publicUrl}/nl/account"`);
  });

  test.each(['https://agenda.example.com/nl', '//evil.test/nl', 'javascript:alert(1)', 'http://agenda.example.org/nl'])(
    'to %s is never sent',
    (link) => {
      expect(() => composeMail({ kind: 'password_changed', link }, 'nl', publicUrl)).toThrow('A mail may not lead to');
    },
  );

  test('cannot break out of its attribute', () => {
    const { html } = composeMail({ kind: 'password_changed', link: `/nl/a"onclick='x'` }, 'nl', publicUrl);
    expect(linksOf(html)[0]).toMatch(/^https:\/\/agenda\.example\.org\/nl\/a%22onclick=/);
    expect(html).not.toMatch(/onclick='x'/);
  });
});
