import { remember } from './remember.ts';

/**
 * One form for a word and its plurals and bent forms, in Dutch and English alike, by rule and without a dictionary:
 * "beurzen" and "beurs" meet, "companies" and "company", "Duitse" and "Duits". The form is a key, not always a word, and
 * the form of a form is itself. Rules take away endings only where the rest is long enough to say what it is: "haven" is
 * no plural of "hav".
 */
export const baseForm = remember((word: string): string => {
  if (/\p{N}/u.test(word)) return word;
  for (let form = word; ;) {
    const shorter = irregular.get(form) ?? (form.length < shortest ? form : shortened(form));
    if (shorter === form) return form;
    form = shorter;
  }
});

const shortest = 5;

/** What the rules do not reach, and what they would take for something else. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    steden: 'stad',
    schepen: 'schip',
    scheeps: 'schip',
    leden: 'lid',
    dagen: 'dag',
    wegen: 'weg',
    zonne: 'zon',
    scholen: 'school',
    school: 'school',
    congres: 'congress',
    proces: 'process',
    succes: 'success',
    adres: 'address',
    // Not the plural of another word.
    schepenen: 'schepenen',
    nieuws: 'nieuws',
    langs: 'langs',
    tijdens: 'tijdens',
    wegens: 'wegens',
    vatten: 'vatten',
    eighteen: 'eighteen',
    americas: 'americas',
    ameriques: 'ameriques',
    goods: 'goods',
    customs: 'customs',
  }),
);

interface Rule {
  ending: RegExp;
  instead: string;
  /** Letters that have to stand before the ending. */
  before: number;
}

/** The first that fits is applied, until none does. */
const rules: readonly Rule[] = [
  // beurzen, reizen, grenzen; not "bazen", which is the plural of "baas".
  { ending: /(?<=ei|ij|ie|oe|ui|ou|eu|au|[lnr])zen$/, instead: 's', before: 3 },
  // bedrijven, brieven, werven; not "haven", "leven", "geven".
  { ending: /(?<=ij|ie|oe|ui|eu|[lr])ven$/, instead: 'f', before: 3 },
  // missies, companies; and so that it meets these: company, energy.
  { ending: /ies$/, instead: 'ie', before: 3 },
  { ending: /(?<=[^aeo])y$/, instead: 'ie', before: 4 },
  { ending: /(?<=ss|x|ch|sh)es$/, instead: '', before: 3 },
  // stoffen, then markten; not "wagen", "Polen", "Essen".
  { ending: /([bdfgklmnprt])\1en$/, instead: '$1', before: 2 },
  { ending: /(?<=[^aeiouy])en$/, instead: '', before: 4 },
  // Duitse; groene, machine.
  { ending: /(?<=s)e$/, instead: '', before: 4 },
  { ending: /(?<=[^aeiouy])e$/, instead: '', before: 5 },
  // metaal and metalen, digitaal and digitale.
  { ending: /([aeou])\1([^aeiouy])$/, instead: '$1$2', before: 3 },
  // havens, trends; not "business", "basis", "campus".
  { ending: /(?<=[^siu])s$/, instead: '', before: 4 },
];

function shortened(word: string): string {
  const rule = rules.find(({ ending, before }) => word.search(ending) >= before);
  return rule ? word.replace(rule.ending, rule.instead) : word;
}
