import type { FairSpec } from './demo-spec.ts';

/** Industry, building and textiles: 150 to 168. */
export const fairsIndustry: readonly FairSpec[] = [
  {
    ids: { previous: 150, next: 151 },
    type: 'fair-group-stand',
    by: ['agoria', 'flanders-make', 'fit'],
    sectors: ['engineering-technology.industry40', 'engineering-technology.machinery'],
    editions: [
      { name: 'Hannover Messe', city: 'Hannover', venue: 'Messegelände Hannover', on: '04-20', from: 1, days: 5 },
    ],
    nl: [
      'Vlaamse technologie op de {fair} {year}',
      'Robotica, sensoren en energie op één plein, met rondleidingen voor ontwikkelaars en inkopers.',
    ],
    en: [
      'Flemish technology at {fair} {year}',
      'Robotics, sensors and energy on one square, with guided tours for developers and buyers.',
    ],
  },
  {
    ids: { next: 152 },
    type: 'fair-group-stand',
    by: ['vcb'],
    sectors: ['engineering-technology.machinery', 'construction.civil-engineering'],
    editions: [
      { name: 'bauma', city: 'München', venue: 'Messe München', on: '04-07', from: 1, days: 7 },
      { name: 'SaMoTer', city: 'Verona', venue: 'Veronafiere', on: '05-06', from: 3 },
      { name: 'Intermat', city: 'Parijs', venue: 'Paris Nord Villepinte', on: '04-23', from: 3 },
    ],
    nl: [
      'Bouwmachines en werfuitrusting op {fair} {year}',
      'De grote bouwmachinebeurs wisselt van land; dit jaar trekken we samen naar {city}.',
    ],
    en: [
      'Construction machinery and site equipment at {fair} {year}',
      'The large construction machinery fair changes country; this year we go to {city} together.',
    ],
  },
  {
    ids: { next: 153 },
    type: 'fair-group-stand',
    by: ['vcb'],
    sectors: ['construction.building', 'textile-wood-furniture.wood'],
    editions: [
      { name: 'Batimat', city: 'Parijs', venue: 'Porte de Versailles', on: '09-29', from: 1 },
      { name: 'SAIE', city: 'Bari', venue: 'Nuova Fiera del Levante', on: '10-22', from: 4, days: 3 },
    ],
    nl: [
      'Bouwmaterialen uit Vlaanderen op {fair} {year}',
      'Isolatie, ramen, gevelsteen en houtbouw voor architecten en aannemers in {city}.',
    ],
    en: [
      'Building materials from Flanders at {fair} {year}',
      'Insulation, windows, bricks and timber construction for architects and contractors in {city}.',
    ],
  },
  {
    ids: { previous: 154, later: 155 },
    type: 'fair-group-stand',
    by: ['sim'],
    sectors: ['engineering-technology.industry40', 'engineering-technology.metal'],
    editions: [{ name: 'Formnext', city: 'Frankfurt', venue: 'Messe Frankfurt', on: '11-18' }],
    nl: [
      '3D-printing uit Vlaanderen op {fair} {year}',
      'Van software tot nabewerking: de hele keten van Flam3D staat samen in Frankfurt.',
    ],
    en: [
      '3D printing from Flanders at {fair} {year}',
      'From software to finishing: the whole Flam3D chain is together in Frankfurt.',
    ],
  },
  {
    ids: { later: 156 },
    type: 'fair-group-stand',
    by: ['agoria'],
    sectors: ['engineering-technology.automotive'],
    editions: [
      { name: 'Automechanika', city: 'Frankfurt', venue: 'Messe Frankfurt', on: '09-09', from: 2, days: 5 },
      { name: 'IAA Mobility', city: 'München', venue: 'Messe München', on: '09-09', from: 2, days: 6 },
    ],
    nl: [
      'Toeleveranciers van voertuigen op {fair} {year}',
      'Onderdelen, laadtechniek en werkplaatsuitrusting op een gezamenlijke stand in {city}.',
    ],
    en: [
      'Vehicle suppliers at {fair} {year}',
      'Parts, charging technology and workshop equipment on a joint stand in {city}.',
    ],
  },
  {
    ids: { next: 157 },
    type: 'fair-group-stand',
    by: ['fedustria'],
    sectors: ['textile-wood-furniture.furniture-interior', 'textile-wood-furniture.wood'],
    editions: [
      { name: 'interzum bogotá', city: 'Bogotá', venue: 'Corferias', on: '05-13' },
      { name: 'interzum', city: 'Keulen', venue: 'Koelnmesse', on: '05-20' },
    ],
    nl: [
      'Toeleveranciers van de meubelindustrie op {fair} {year}',
      'Matrastextiel, panelen en beslag voor meubelmakers, dit jaar in {city}.',
    ],
    en: [
      'Suppliers of the furniture industry at {fair} {year}',
      'Mattress fabrics, panels and fittings for furniture makers, this year in {city}.',
    ],
  },
  {
    ids: { previous: 158, next: 159 },
    type: 'fair-group-stand',
    by: ['fedustria'],
    sectors: ['textile-wood-furniture.textile'],
    editions: [{ name: 'Heimtextil', city: 'Frankfurt', venue: 'Messe Frankfurt', on: '01-13' }],
    nl: [
      'Interieurtextiel op {fair} {year}',
      'Wevers van gordijnen, meubelstof en tapijt tonen hun collecties in een gezamenlijke zone.',
    ],
    en: [
      'Interior textiles at {fair} {year}',
      'Weavers of curtains, upholstery and carpets show their collections in a joint area.',
    ],
  },
  {
    ids: { earlier: 160 },
    type: 'fair-group-stand',
    by: ['fedustria'],
    sectors: ['textile-wood-furniture.clothing-fashion', 'textile-wood-furniture.textile'],
    editions: [{ name: 'Texworld Paris', city: 'Parijs', venue: 'Porte de Versailles', on: '02-09', from: 1, days: 3 }],
    nl: [
      'Kleine reeksen, korte ketens: Vlaamse stoffen op {fair} {year}',
      'Vijf weverijen toonden kledingstoffen van gerecycleerd garen aan Europese modehuizen.',
    ],
    en: [
      'Small series, short chains: Flemish fabrics at {fair} {year}',
      'Five mills showed clothing fabrics of recycled yarn to European fashion houses.',
    ],
  },
  {
    ids: { later: 161 },
    type: 'fair-group-stand',
    by: ['agoria'],
    sectors: ['engineering-technology.machinery', 'textile-wood-furniture.textile'],
    editions: [
      { name: 'ITMA ASIA + CITME', city: 'Shanghai', venue: 'NECC', on: '10-14', from: 1, days: 5 },
      { name: 'ITMA ASIA + CITME', city: 'Singapore', venue: 'Singapore Expo', on: '10-28', from: 2 },
      { name: 'ITMA ASIA + CITME', city: 'Shanghai', venue: 'NECC', on: '11-20', from: 5, days: 5 },
      { name: 'ITMA', city: 'Hannover', venue: 'Messegelände Hannover', on: '09-16', from: 4, days: 7 },
    ],
    nl: [
      'Weefmachines en textieltechniek op {fair} {year}',
      'De Vlaamse machinebouwers voor textiel horen bij de wereldtop en tonen dat in {city}.',
    ],
    en: [
      'Weaving machines and textile technology at {fair} {year}',
      'Flemish builders of textile machines belong to the world’s best and show it in {city}.',
    ],
  },
  {
    ids: { next: 167 },
    type: 'fair-group-stand',
    by: ['essenscia-vlaanderen'],
    sectors: ['materials-resources-chemistry.plastics-rubber', 'materials-resources-chemistry.circular-economy'],
    editions: [
      { name: 'K', city: 'Düsseldorf', venue: 'Messe Düsseldorf', on: '10-14', from: 3, days: 8 },
      { name: 'Fakuma', city: 'Friedrichshafen', venue: 'Messe Friedrichshafen', on: '10-13', from: 1, days: 5 },
      { name: 'Fakuma', city: 'Friedrichshafen', venue: 'Messe Friedrichshafen', on: '10-13', from: 1, days: 5 },
    ],
    nl: [
      'Kunststof en recyclage op de vakbeurs {fair} {year}',
      'Grondstoffen, spuitgiettechniek en gerecycleerde korrels op een gezamenlijke stand in {city}.',
    ],
    en: [
      'Plastics and recycling at the {fair} {year} fair',
      'Raw materials, moulding technology and recycled pellets on a joint stand in {city}.',
    ],
  },
  {
    ids: { previous: 168 },
    type: 'fair-group-stand',
    by: ['dsp-valley'],
    sectors: ['engineering-technology.electronics'],
    editions: [
      { name: 'SEMICON Taiwan', city: 'Taipei', venue: 'Nangang Exhibition Center', on: '09-09', from: 3, days: 3 },
    ],
    nl: [
      'Halfgeleiders op {fair} {year}',
      'Testapparatuur, fotonica en ontwerp uit Leuven en omgeving, tussen de grote chipfabrikanten.',
    ],
    en: [
      'Semiconductors at {fair} {year}',
      'Test equipment, photonics and design from the Leuven area, among the large chip makers.',
    ],
  },
  {
    ids: { previous: 178 },
    type: 'fair-group-stand',
    by: ['agoria'],
    sectors: ['engineering-technology.machinery', 'engineering-technology.metal'],
    editions: [{ name: 'MSV', city: 'Brno', venue: 'Výstaviště Brno', on: '10-07' }],
    nl: [
      'Machines en metaal op {fair} Brno {year}',
      'Acht machinebouwers stonden op de belangrijkste industriebeurs van Centraal-Europa.',
    ],
    en: [
      'Machines and metal at {fair} Brno {year}',
      'Eight machine builders exhibited at the main industrial fair of Central Europe.',
    ],
    capacity: 8,
  },
  {
    ids: { next: 185 },
    type: 'fair-group-stand',
    by: ['flanders-dc'],
    sectors: ['creative.design', 'textile-wood-furniture.furniture-interior'],
    editions: [{ name: 'Salone del Mobile', city: 'Milaan', venue: 'Fiera Milano Rho', on: '04-21', from: 2, days: 6 }],
    nl: [
      'Belgisch design op {fair} {year}',
      'Meubelmerken op de beurs en ontwerpers in de stad, met één gezamenlijke kaart en één persontvangst.',
    ],
    en: [
      'Belgian design at {fair} {year}',
      'Furniture brands at the fair and designers in town, with one joint map and one press reception.',
    ],
  },
  {
    ids: { next: 177 },
    type: 'fair-group-stand',
    by: ['agoria'],
    sectors: ['engineering-technology.defence-security', 'engineering-technology.drones'],
    editions: [{ name: 'MSPO', city: 'Kielce', venue: 'Targi Kielce', on: '09-08' }],
    nl: [
      'Veiligheid en defensie op {fair} {year}',
      'Bedrijven in bescherming, drones en optiek stellen zich voor aan Poolse hoofdaannemers.',
    ],
    en: [
      'Security and defence at {fair} {year}',
      'Companies in protection, drones and optics present themselves to Polish prime contractors.',
    ],
  },
];
