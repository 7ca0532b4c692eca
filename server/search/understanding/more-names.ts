/**
 * Names beside those of the lists: what political groups are called, and names that several places share. Of these the
 * lists give one place; whoever types them is offered all.
 */

/** By the id of the group in `contracts/place-groups.ts`, beside its own names. */
export const groupNames: Readonly<Record<string, readonly string[]>> = {
  benelux: ['Benelux-landen', 'Benelux countries', 'Lage Landen', 'Low Countries'],
  eu: [
    'EU',
    'E.U.',
    'EU-landen',
    'EU countries',
    'EU member states',
    'EU-lidstaten',
    'Union européenne',
    'Europäische Union',
  ],
  efta: ['EVA', 'EFTA', 'AELE', 'EFTA-landen'],
  dach: ['DACH', 'D-A-CH', 'DACH-regio', 'DACH region', 'DACH-Region'],
  nordics: ['Nordics', 'Nordic', 'Nordic region', 'Scandinavische landen', 'pays nordiques', 'nordische Länder'],
  scandinavia: ['Scandinavisch', 'Scandinavische', 'Scandinavian', 'Scandinavie', 'Skandinavien', 'skandinavisch'],
  baltics: [
    'Baltics',
    'Baltisch',
    'Baltische',
    'Baltic',
    'Baltische landen',
    'pays baltes',
    'Baltikum',
    'Baltic countries',
  ],
  visegrad: ['Visegrad', 'V4', 'Visegradgroep', 'Visegrad Group'],
  iberia: ['Iberië', 'Iberia', 'Iberische', 'Iberian', 'péninsule ibérique'],
  gcc: [
    'GCC',
    'GCC-landen',
    'GCC countries',
    'Golflanden',
    'Gulf states',
    'Gulf countries',
    'Gulf region',
    'Golfregio',
    'Gulf Cooperation Council',
    'pays du Golfe',
    'CCG',
    'Golfstaaten',
  ],
  maghreb: ['Maghreblanden', 'Maghreb countries'],
  asean: ['ASEAN', 'ANASE', 'ASEAN region', 'ASEAN-Staaten'],
  mercosur: ['Mercosul', 'Mercosur-landen', 'Mercosur countries'],
  usmca: ['USMCA', 'NAFTA', 'CUSMA', 'T-MEC'],
  'latin-america': [
    'Latam',
    'Latijns-Amerikaans',
    'Latijns-Amerikaanse',
    'Latin American',
    'Amérique latine',
    'Lateinamerika',
  ],
  'sub-saharan-africa': [
    'Sub-Sahara Afrika',
    'Subsaharaans Afrika',
    'Sub-Saharaans Afrika',
    'Afrique subsaharienne',
    'Subsahara-Afrika',
    'SSA',
  ],
  mena: ['MENA', 'MENA-regio', 'MENA region'],
  'far-east': ['Extrême-Orient', 'Ferner Osten', 'Fernost'],
  'asia-pacific': ['APAC', 'Azië-Pacific', 'Asia Pacific', 'Asie-Pacifique', 'Asien-Pazifik'],
};

/** Countries that share a name with others, by their codes. */
export const sharedNames: readonly (readonly [names: string, codes: string])[] = [
  ['Dominica|Dominicaans|Dominicaanse|Dominican|Dominique', 'DM DO'],
  ['Congo|Kongo', 'CD CG'],
  ['Guinea|Guinee|Guinée', 'GN GQ GW'],
  ['Samoa', 'AS WS'],
  ['Sint-Maarten|Saint Martin|Saint-Martin|St. Martin', 'MF SX'],
  ['Maagdeneilanden|Virgin Islands|Îles Vierges|Jungferninseln', 'VG VI'],
  ['Guyana|Guyane|Guayana', 'GF GY'],
  ['Sudan|Soedan|Soudan', 'SD SS'],
  ['Timor', 'TL'],
  ['Bosnisch|Bosnische|Bosnian|bosniaque|Bosnie|Bosnien', 'BA'],
];

/** Names of regions that are also more, or less, than what the lists call by them. */
export const regionNames: readonly (readonly [names: string, region: string])[] = [
  ['Amerika|America|Amérique', 'americas'],
  ['Balkan|Balkans|Balkanlanden|Balkan countries', 'western-balkans'],
];

/** How one says that an event is held in a language. The name of a language alone is an adjective of its country. */
export const languageNames: Readonly<Record<string, readonly string[]>> = {
  nl: ['in het Nederlands', 'Nederlandstalig', 'Nederlandstalige', 'in Dutch', 'en néerlandais', 'auf Niederländisch'],
  en: ['in het Engels', 'Engelstalig', 'Engelstalige', 'in English', 'en anglais', 'auf Englisch'],
  fr: ['in het Frans', 'Franstalig', 'Franstalige', 'in French', 'en français', 'auf Französisch'],
  de: ['in het Duits', 'Duitstalig', 'Duitstalige', 'in German', 'en allemand', 'auf Deutsch'],
  es: ['in het Spaans', 'Spaanstalig', 'Spaanstalige', 'in Spanish', 'en espagnol', 'auf Spanisch'],
};

/** Kinds of events by names that texts seldom use, or other languages do. */
export const kindNames: Readonly<Record<string, readonly string[]>> = {
  outward_mission: [
    'mission',
    'zending',
    'handelszending',
    'economische zending',
    'delegatiereis',
    'mission commerciale',
  ],
  trade_fair: ['fair', 'salon', 'standendeelname', 'collective stand'],
  conference: ['congrès', 'conférence', 'forum'],
  networking: ['netwerkavond', 'netwerklunch', 'netwerkontbijt', 'networking event'],
  matchmaking: ['contactdag', 'matchmakingevent', 'speeddating'],
};

/** How one takes part, by the mode. */
export const modeNames: Readonly<Record<string, readonly string[]>> = {
  online: ['online', 'on-line', 'virtueel', 'virtual', 'en ligne', 'digital event'],
  hybrid: ['hybride', 'hybrid', 'hybride event', 'hybrid event'],
};

/** Last parts of Dutch and German compounds, and the kind of event they say; those of no kind say nothing by themselves. */
export const compoundTails: readonly (readonly [words: string, kind: string | undefined])[] = [
  ['missie missies reis reizen handelsmissie handelsmissies zakenreis reise mission', 'outward_mission'],
  ['beurs beurzen vakbeurs vakbeurzen messe expo', 'trade_fair'],
  ['congres congressen conferentie conferenties kongress konferenz', 'conference'],
  ['seminarie seminaries seminar seminars infosessie infosessies studiedag studiedagen', 'seminar'],
  ['webinar webinars', 'webinar'],
  ['opleiding opleidingen cursus', 'training'],
  ['matchmaking', 'matchmaking'],
  [
    'sector sectoren industrie markt bedrijf bedrijven branche nijverheid industry industries companies market markets event events evenement evenementen',
    undefined,
  ],
];
