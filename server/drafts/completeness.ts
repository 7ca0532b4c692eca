import { type DraftFields, type DraftSection, listOf, sectionOf, textOf } from '../contracts/draft-fields.ts';
import type { MissingField } from '../contracts/drafts.ts';
import { windowOf } from './leg-window.ts';

interface Part {
  field: string;
  /** Weight in the score. */
  points: number;
  required?: boolean;
  filled: boolean;
}

/**
 * How complete a draft is, from 0 to 100, and what is missing, what it cannot do without first. The weights say what
 * helps a company to decide: where and when, about what, whom to ask.
 */
export function completenessOf(fields: DraftFields): { score: number; missing: MissingField[] } {
  const parts = partsOf(fields);
  const total = parts.reduce((sum, part) => sum + part.points, 0);
  const reached = parts.filter((part) => part.filled).reduce((sum, part) => sum + part.points, 0);
  const missing = parts
    .filter((part) => !part.filled)
    .toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false) || b.points - a.points)
    .map(({ field, points, required = false }) => ({
      field,
      section: sectionOf(field) ?? ('basics' satisfies DraftSection),
      points: Math.max(1, Math.round((points / total) * 100)),
      required,
    }));
  return { score: Math.round((reached / total) * 100), missing };
}

function partsOf(fields: DraftFields): Part[] {
  const has = (name: string) => textOf(fields, name) !== '';
  const one = (field: string, points: number): Part => ({ field, points, filled: has(field) });
  const needed = (field: string, points: number, filled = has(field)): Part => ({
    field,
    points,
    required: true,
    filled,
  });
  const legs = listOf(fields, 'legs');
  const contact = has('contact.email') || has('contact.phone') || has('contact.url');
  return [
    needed('kind', 8),
    needed('title.nl', 10),
    needed('mode', 5),
    needed('legs', 5, legs.length > 0),
    ...legs.flatMap((key) => legParts(fields, `legs.${key}`, has, 20 / legs.length)),
    needed('sectors', 10, listOf(fields, 'sectors').length > 0),
    ...(textOf(fields, 'kind') === 'official_visit' ? [needed('officialVisit.level', 5)] : []),
    one('title.en', 4),
    one('summary.nl', 8),
    one('description.nl', 8),
    one('summary.en', 3),
    one('description.en', 4),
    { field: 'languages', points: 3, filled: listOf(fields, 'languages').length > 0 },
    { field: 'contact.email', points: 6, filled: contact },
    one('registration.url', 6),
    one('registration.closesOn', 5),
    one('image.file', 3),
  ];
}

function legParts(fields: DraftFields, leg: string, has: (name: string) => boolean, share: number): Part[] {
  const online = textOf(fields, 'mode') === 'online';
  const precision = textOf(fields, `${leg}.precision`);
  const { startsOn } = windowOf(fields, leg);
  const place = { field: `${leg}.country`, points: share * 0.4, required: !online, filled: has(`${leg}.country`) };
  return [
    ...(online && !place.filled ? [] : [place]),
    { field: `${leg}.precision`, points: share * 0.4, required: true, filled: startsOn !== undefined },
    { field: `${leg}.startsOn`, points: share * 0.1, filled: precision === 'day' || precision === 'time' },
    ...(online ? [] : [{ field: `${leg}.city`, points: share * 0.1, filled: has(`${leg}.city`) }]),
  ];
}
