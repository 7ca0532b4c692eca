import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { eventKinds, languages } from '../../server/contracts/words.ts';
import * as labels from '../../server/contracts/labels.ts';
import kinds from '../../server/reference-data/data/event-kinds.json' with { type: 'json' };
import { builder as builderEn } from '../../web/wording/builder-en.ts';
import { builder as builderNl } from '../../web/wording/builder-nl.ts';
import { en } from '../../web/wording/en.ts';
import { nl } from '../../web/wording/nl.ts';
import { places as placesEn } from '../../web/wording/places-en.ts';
import { places as placesNl } from '../../web/wording/places-nl.ts';

type Messages = { [key: string]: string | Messages };

/** `search.count` → its message, for every message of a catalogue. */
function messagesOf(messages: Messages, prefix = ''): [key: string, message: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : messagesOf(value, `${prefix}${key}.`),
  );
}

/** The names a message asks for. */
function argumentsOf(message: string): string[] {
  const names: string[] = [];
  const collect = (
    parts: readonly { type: number; value?: unknown; options?: Record<string, { value: unknown }> }[],
  ) => {
    for (const part of parts) {
      if (part.type !== 0 && part.type !== 7) names.push(String(part.value));
      for (const option of Object.values(part.options ?? {})) collect(option.value as typeof parts);
    }
  };
  collect(new IntlMessageFormat(message, 'nl').getAst());
  return [...new Set(names)].toSorted();
}

function incomplete(dutch: Messages, english: Messages): string[] {
  const other = new Map(messagesOf(english));
  return messagesOf(dutch).flatMap(([key, message]) => {
    const translation = other.get(key);
    if (!translation?.trim() || !message.trim()) return [`${key} is empty or missing`];
    return argumentsOf(message).join() === argumentsOf(translation).join() ? [] : [`${key} asks for other arguments`];
  });
}

test('both languages have every message, with the same arguments', () => {
  expect(messagesOf(nl).length).toBeGreaterThan(100);
  expect(incomplete(nl, en)).toEqual([]);
  expect(incomplete(en, nl)).toEqual([]);
  expect(incomplete(placesNl, placesEn)).toEqual([]);
  expect(incomplete(placesEn, placesNl)).toEqual([]);
  expect(incomplete(builderNl, builderEn)).toEqual([]);
  expect(incomplete(builderEn, builderNl)).toEqual([]);
});

test('the guard of the languages bites', () => {
  expect(incomplete({ a: 'Ja', b: '{n} keer' }, { a: '', b: '{count} times' })).toHaveLength(2);
  expect(incomplete({ a: { b: 'Ja' } }, { a: {} })).toHaveLength(1);
});

test('every word of the closed lists has a name in both languages', () => {
  for (const list of Object.values(labels))
    for (const label of Object.values(list)) for (const language of languages) expect(label[language]).toBeTruthy();
  expect(kinds.map((kind) => kind.id).toSorted()).toEqual([...eventKinds].toSorted());
  for (const kind of kinds)
    for (const name of [kind.nl, kind.en, kind.nlPlural, kind.enPlural]) expect(name).toBeTruthy();
});
