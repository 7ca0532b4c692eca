/** Words for months, quarters and days of the week, in the four languages that organisers write. */

const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'janvier', 'januar', 'jan', 'janv'],
  ['februari', 'february', 'fevrier', 'februar', 'feb', 'febr', 'fev', 'fevr'],
  ['maart', 'march', 'mars', 'marz', 'maerz', 'mrt', 'mar', 'mrz'],
  ['april', 'avril', 'apr', 'avr'],
  ['mei', 'may', 'mai'],
  ['juni', 'june', 'juin', 'jun'],
  ['juli', 'july', 'juillet', 'jul', 'juil'],
  ['augustus', 'august', 'aout', 'aug'],
  ['september', 'septembre', 'sep', 'sept'],
  ['oktober', 'october', 'octobre', 'okt', 'oct'],
  ['november', 'novembre', 'nov'],
  ['december', 'decembre', 'dezember', 'dec', 'dez'],
];

export const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** One of the names of a month, the longest first so that none is cut short. */
export const monthPattern = [...monthNumbers.keys()].toSorted((a, b) => b.length - a.length).join('|');

const weekdays: readonly (readonly string[])[] = [
  ['maandag', 'monday', 'lundi', 'montag', 'ma', 'mon'],
  ['dinsdag', 'tuesday', 'mardi', 'dienstag', 'di', 'tue', 'tues'],
  ['woensdag', 'wednesday', 'mercredi', 'mittwoch', 'wo', 'wed'],
  ['donderdag', 'thursday', 'jeudi', 'donnerstag', 'do', 'thu', 'thur', 'thurs'],
  ['vrijdag', 'friday', 'vendredi', 'freitag', 'vr', 'fri'],
  ['zaterdag', 'saturday', 'samedi', 'samstag', 'za', 'sat'],
  ['zondag', 'sunday', 'dimanche', 'sonntag', 'zo', 'sun'],
];

/** A day of the week before a date. */
const weekday = new RegExp(`\\b(${weekdays.flat().join('|')})\\b\\.?,? ?(?=(?:the )?\\d|(?:${monthPattern})\\b)`, 'g');

/** The days of the week, Monday as 1, that a plain text names before its dates. */
export function weekdaysIn(text: string): number[] {
  return [...text.matchAll(weekday)].map(([, name = '']) => weekdays.findIndex((names) => names.includes(name)) + 1);
}

const ordinals: Readonly<Record<string, string>> = {
  eerste: '1',
  tweede: '2',
  derde: '3',
  vierde: '4',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
};

/** What somebody wrote, in small letters without accents. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\n', ' ');
}

/** What a plain text says of a date, without words that say nothing of the day. */
export function bareDate(text: string): string {
  return text
    .replace(/^(?:op|on|le|am|den) /, '')
    .replaceAll(weekday, '')
    .replaceAll(/\b(\d{1,2})(?:st|nd|rd|th|ste|de|er|e)\b/g, '$1')
    .replaceAll(/\b(?:eerste|tweede|derde|vierde|first|second|third|fourth)\b(?= (?:kwartaal|quarter))/g, (word) =>
      String(ordinals[word]),
    )
    .replaceAll(/ (?:of|van|du|de) (?=\d|\p{L})/gu, ' ')
    .replaceAll(/(?<=\d) ?\/ ?(?=\d)/g, '/')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
