/** The year ruler, and the ways to look at a selection: as a list, a month or a map. */
export const ruler = {
  title: 'Evenementen per maand',
  events: '{count, plural, =0 {geen evenementen} one {# evenement} other {# evenementen}}',
  earlier: 'Eerder',
  later: 'Later',
  clear: 'Alle maanden',
  periods: 'Snelle keuze',
  extend: 'Shift en klik kiest meer maanden na elkaar.',
  thisMonth: 'Deze maand',
  threeMonths: 'Komende 3 maanden',
  spring: 'Voorjaar {year}',
  summer: 'Zomer {year}',
  autumn: 'Najaar {year}',
  winter: 'Winter {year}',
};

export const views = {
  label: 'Weergave',
  list: 'Lijst',
  month: 'Maand',
  map: 'Kaart',
  regions: 'Per regio',
};

export const month = {
  title: '{month}: {count, plural, =0 {geen evenementen} one {# evenement} other {# evenementen}}',
  months: 'Andere maanden',
  previous: 'Vorige maand: {month}',
  next: 'Volgende maand: {month}',
  print: 'Druk deze maand af',
  table: 'Kalender van {month}',
  week: 'Week',
  today: 'vandaag',
  more: 'nog {count}',
  moreOn: 'nog {count} op {date}',
  running: '{count, plural, one {# loopt} other {# lopen}} door',
  empty: 'Geen evenementen in {month}.',
  nextIs: 'Eerstvolgende: {date}',
  nothingAfter: 'Daarna staat er nog niets gepland.',
  withoutPast: 'Wat voorbij is, staat hier niet bij.',
  withPast: 'Toon ook voorbije evenementen',
  imprecise: 'Zonder exacte datum in deze maand',
  holidays: 'Feestdagen elders',
};

export const map = {
  title: 'Evenementen per land',
  zoom: 'Deel van de wereld',
  world: 'De hele wereld',
  note: 'Het getal is het aantal evenementen. Waar getallen elkaar zouden raken, staat een punt: de lijst noemt ze allemaal.',
  borders: 'Grenzen zijn indicatief.',
  chosen: 'gekozen',
  none: 'Geen van deze evenementen vindt in een land plaats.',
};
