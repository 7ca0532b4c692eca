import { type DraftFields, listOf } from '../../../server/contracts/draft-fields.ts';

/** What the buttons inside a form of the editor do with its lists, beside saving it. */

/** The fields after a deed such as `leg-up:n1`; the form stays as it is for any other. */
export function afterDeed(deed: string, now: DraftFields, form: FormData): DraftFields {
  const [verb = '', key = ''] = deed.split(':');
  const legs = listOf(now, 'legs');
  switch (verb) {
    case 'leg-add':
      return { ...now, legs: [...legs, newKey(legs)] };
    case 'leg-remove':
      return { ...now, legs: legs.filter((one) => one !== key) };
    case 'leg-up':
      return { ...now, legs: moved(legs, key, -1) };
    case 'leg-down':
      return { ...now, legs: moved(legs, key, 1) };
    case 'organiser-add': {
      const id = String(form.get('newOrganiser') ?? '');
      const others = listOf(now, 'organisers').filter((one) => !one.startsWith(`${id}:`));
      return id === '' ? now : { ...now, organisers: [...others, `${id}:${String(form.get('newRole'))}`] };
    }
    case 'organiser-remove':
      return { ...now, organisers: listOf(now, 'organisers').filter((one) => !one.startsWith(`${key}:`)) };
    case 'partner-add': {
      const id = String(form.get('newPartner') ?? '');
      const others = listOf(now, 'partners').filter((one) => one !== id);
      return id === '' ? now : { ...now, partners: [...others, id] };
    }
    case 'partner-remove':
      return { ...now, partners: listOf(now, 'partners').filter((one) => one !== key) };
    case 'image-remove':
      return { ...now, 'image.file': '', 'image.alt.nl': '', 'image.alt.en': '' };
    case 'document-remove':
      return { ...now, documents: listOf(now, 'documents').filter((one) => one !== key) };
    case 'document-up':
      return { ...now, documents: moved(listOf(now, 'documents'), key, -1) };
    case 'document-down':
      return { ...now, documents: moved(listOf(now, 'documents'), key, 1) };
    default:
      return now;
  }
}

/** Where the keyboard goes on after a deed: to the country of a new leg, the leg that takes the place of one removed. */
export function placeAfter(deed: string, before: DraftFields, after: DraftFields): string {
  const [verb = '', key = ''] = deed.split(':');
  const legs = listOf(after, 'legs');
  if (verb === 'leg-add') return `legs.${legs.at(-1)}.country`;
  if (verb === 'leg-up' || verb === 'leg-down') return `leg-${key}`;
  if (verb === 'leg-remove') {
    const next = legs[Math.min(listOf(before, 'legs').indexOf(key), legs.length - 1)];
    return next === undefined ? 'add-leg' : `leg-${next}`;
  }
  if (verb.startsWith('image') || verb.startsWith('document')) return placeInMedia(verb, key, before, after);
  if (verb === 'preview') return `preview-${key}`;
  if (verb.startsWith('organiser')) return 'newOrganiser';
  if (verb.startsWith('partner')) return 'newPartner';
  return '';
}

/** A key no leg has: `n1`, `n2` … */
function newKey(legs: readonly string[]): string {
  for (let number = legs.length + 1; ; number++) if (!legs.includes(`n${number}`)) return `n${number}`;
}

function moved(keys: readonly string[], key: string, step: -1 | 1): string[] {
  const from = keys.indexOf(key);
  const to = from + step;
  if (from < 0 || to < 0 || to >= keys.length) return [...keys];
  return keys.toSpliced(from, 1).toSpliced(to, 0, key);
}

/** To what is to be said of something new, the document that moved or takes the place of one removed, or what adds. */
function placeInMedia(verb: string, key: string, before: DraftFields, after: DraftFields): string {
  const documents = listOf(after, 'documents');
  if (verb === 'image-add') return after['image.file'] ? 'image.alt.nl' : 'upload.image';
  if (verb === 'image-remove') return 'upload.image';
  if (verb === 'document-up' || verb === 'document-down') return `document-${key}`;
  const added = documents.find((one) => !listOf(before, 'documents').includes(one));
  if (verb === 'document-add' && added !== undefined) return `documents.${added}.title.nl`;
  const next = documents[Math.min(listOf(before, 'documents').indexOf(key), documents.length - 1)];
  return verb === 'document-add' || next === undefined ? 'upload.document' : `document-${next}`;
}
