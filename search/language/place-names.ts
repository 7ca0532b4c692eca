/**
 * Names that a point of the compass makes others: "Zuid-Amerikaanse" is not "Amerikaanse", and who looks for "Ierland" does
 * not mean "Noord-Ierland". Such a name is one word with a hyphen, however it is written: "Zuid-Korea", "south korea",
 * "Corée du Sud".
 */
const points = new Set(
  (
    'noord zuid oost west noordoost noordwest zuidoost zuidwest midden centraal latijns ' +
    'north south east west northern southern eastern western northeast northwest southeast southwest middle central latin'
  ).split(' '),
);

/** In French they follow, after the words that link them. */
const frenchPoints = new Set('nord sud est ouest centrale orientale occidentale latine australe'.split(' '));
const linking = new Set(['du', 'de', 'l', 'la']);

/** What is no name: "the north and the south", "the east coast". */
const ordinary = new Set('and und van het the for with coast'.split(' '));
const shortestName = 3;

/** A word, and the words it is joined of when it is a name of several. */
export interface Written {
  word: string;
  of?: readonly string[];
}

/** Words in their order, with names of several words joined. */
export function joined(words: readonly string[]): Written[] {
  const result: Written[] = [];
  for (let at = 0; at < words.length;) {
    const name = nameAt(words, at) ?? { word: words[at]! };
    result.push(name);
    at += name.of?.length ?? 1;
  }
  return result;
}

function nameAt(words: readonly string[], at: number): Written | undefined {
  return points.has(words[at]!) ? afterPoints(words, at) : beforePoints(words, at);
}

/** "South East Asia" is "Southeast Asia". */
function afterPoints(words: readonly string[], at: number): Written | undefined {
  let last = at + 1;
  while (points.has(words[last] ?? '')) last++;
  const name = words[last];
  if (name === undefined || name.length < shortestName || ordinary.has(name)) return undefined;
  return { word: `${words.slice(at, last).join('')}-${name}`, of: words.slice(at, last + 1) };
}

function beforePoints(words: readonly string[], at: number): Written | undefined {
  let first = at + 1;
  while (linking.has(words[first] ?? '')) first++;
  let last = first;
  while (frenchPoints.has(words[last] ?? '')) last++;
  const name = words[at]!;
  if (last === first || name.length < shortestName || ordinary.has(name)) return undefined;
  return { word: `${name}-${words.slice(first, last).join('')}`, of: words.slice(at, last) };
}
