/** Other forms of a name. Some do not exist; nobody types those. */

/** Of adjectives in lower case, as the lists have French and German ones: "deutsch" → "deutscher", "allemand" → "allemands". */
export function inflected(name: string): string[] {
  if (name.includes(' ')) return [];
  if (name.endsWith('sch')) return ['e', 'er', 'en', 'es'].map((ending) => name + ending);
  if (/^\p{Ll}/u.test(name)) return ['s', 'e', 'es'].map((ending) => name + ending);
  return /[^s]s$/.test(name) ? [`${name}e`] : [];
}

/** The plurals a Dutch or English noun may have, by its last letters: "beurs" → "beurzen", "missie" → "missies". */
export function plurals(name: string): string[] {
  if (name.length < 4 || !/\p{L}$/u.test(name) || /(s|en)$/.test(name))
    return name.endsWith('s') ? ofSibilant(name) : [];
  const forms = [`${name}s`];
  if (name.endsWith('y')) forms.push(`${name.slice(0, -1)}ies`);
  if (/[bcdgklmnprt]$/.test(name)) forms.push(`${name}en`);
  if (/(sh|ch|x)$/.test(name)) forms.push(`${name}es`);
  return forms;
}

/** "reis" → "reizen", "congres" → "congressen", "beurs" → "beurzen". */
function ofSibilant(name: string): string[] {
  if (name.length < 4 || name.endsWith('ss')) return [`${name}en`];
  // "pharmaceuticals" → "pharmaceutical"
  const one = name.length < 10 || name.includes(' ') ? [] : [name.slice(0, -1)];
  return [`${name.slice(0, -1)}zen`, `${name}sen`, ...one];
}
