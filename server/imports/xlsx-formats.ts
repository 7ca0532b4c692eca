/**
 * How the cells of a workbook show their dates. "maart 2027" that somebody typed is kept by Excel as the first of March,
 * shown as a month: read without its format it would become a day that nobody meant.
 */

export type ShownAs = 'day' | 'month' | 'year' | 'time';

/** By name of the sheet and then by address (`D5`), of the cells that show less than a day. */
export function shownDates(parts: ReadonlyMap<string, string>): Map<string, ReadonlyMap<string, ShownAs>> {
  const styles = stylesOf(parts.get('xl/styles.xml') ?? '');
  const paths = sheetPaths(parts);
  return new Map(
    [...paths].map(([name, path]) => {
      const cells = new Map<string, ShownAs>();
      for (const [, attributes = ''] of (parts.get(path) ?? '').matchAll(/<(?:\w+:)?c\s([^<>]*)>/g)) {
        const shown = styles[Number(attribute(attributes, 's') ?? '0')];
        const address = attribute(attributes, 'r');
        if (shown !== undefined && shown !== 'day' && address !== undefined) cells.set(address, shown);
      }
      return [name, cells];
    }),
  );
}

/** What a format of numbers shows of a date, after its letters; nothing for one that shows no date. */
export function shownBy(format: string): ShownAs | undefined {
  const [positive = ''] = format
    .toLowerCase()
    .replaceAll(/"[^"]*"|\\./g, ' ')
    .split(';');
  const letters = positive.replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/g, '').replaceAll('am/pm', 'h');
  const has = (letter: string) => letters.includes(letter);
  if (/[0#?]/.test(letters.replaceAll(/s[.,]0+/g, 's'))) return undefined;
  if (has('d')) return 'day';
  if (has('y')) return has('h') ? 'day' : has('m') ? 'month' : 'year';
  return has('h') || (has('m') && has('s')) ? 'time' : undefined;
}

/** Formats that come with the program and are not written down (ECMA-376 part 1, 18.8.30). */
const builtIn: Readonly<Record<string, ShownAs>> = {
  '14': 'day',
  '15': 'day',
  '16': 'day',
  '17': 'month',
  '18': 'time',
  '19': 'time',
  '20': 'time',
  '21': 'time',
  '22': 'day',
  '45': 'time',
  '46': 'time',
  '47': 'time',
};

/** By number of style: what it shows of a date. */
function stylesOf(xml: string): (ShownAs | undefined)[] {
  const formats = new Map(
    [...xml.matchAll(/<(?:\w+:)?numFmt\s([^<>]*)>/g)].map(([, attributes = '']) => [
      attribute(attributes, 'numFmtId') ?? '',
      unescape(attribute(attributes, 'formatCode') ?? ''),
    ]),
  );
  const [cells = ''] = /<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml) ?? [];
  return [...cells.matchAll(/<(?:\w+:)?xf\s([^<>]*)>/g)].map(([, attributes = '']) => {
    const id = attribute(attributes, 'numFmtId') ?? '0';
    const format = formats.get(id);
    return format === undefined ? builtIn[id] : shownBy(format);
  });
}

function sheetPaths(parts: ReadonlyMap<string, string>): Map<string, string> {
  const targets = new Map(
    [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g)].map(
      ([, attributes = '']) => {
        const target = attribute(attributes, 'Target') ?? '';
        return [attribute(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
      },
    ),
  );
  const sheets = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\s([^<>]*)>/g)];
  return new Map(
    sheets.map(([, attributes = '']) => [
      unescape(attribute(attributes, 'name') ?? ''),
      targets.get(attribute(attributes, '\\w+:id') ?? '') ?? '',
    ]),
  );
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescape(text: string): string {
  return text.replaceAll(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
