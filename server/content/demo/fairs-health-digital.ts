import type { FairSpec } from './demo-spec.ts';

/** Fairs on health, technology for everyone, games and creation: 124 to 147. */
export const fairsHealthDigital: readonly FairSpec[] = [
  {
    ids: { previous: 124, next: 125 },
    type: 'fair-group-stand',
    by: ['medtech-flanders', 'flanders-healthtech', 'fit'],
    sectors: ['life-sciences-health.medtech', 'life-sciences-health.digital-health'],
    editions: [{ name: 'MEDICA', city: 'Düsseldorf', venue: 'Messe Düsseldorf', on: '11-16', from: 1 }],
    nl: [
      'Vlaamse medtech op {fair} {year}',
      'Zestien fabrikanten op een open stand, met elke dag een ontmoeting met verdelers uit een andere regio.',
    ],
    en: [
      'Flemish medtech at {fair} {year}',
      'Sixteen manufacturers on an open stand, with distributors from another region every day.',
    ],
    capacity: 16,
  },
  {
    ids: { earlier: 126, next: 127 },
    type: 'fair-group-stand',
    by: ['fit'],
    sectors: ['life-sciences-health.medtech', 'life-sciences-health.care'],
    editions: [{ name: 'Arab Health', city: 'Dubai', venue: 'Dubai World Trade Centre', on: '01-27', from: 1 }],
    nl: [
      'Groepsstand op {fair} {year} in Dubai',
      'Hulpmiddelen, laboratoria en zorgbouw voor ziekenhuizen in de Golf en in Afrika.',
    ],
    en: [
      'Group stand at {fair} {year} in Dubai',
      'Devices, laboratories and care buildings for hospitals in the Gulf and in Africa.',
    ],
  },
  {
    ids: { previous: 128, later: 129 },
    type: 'fair-group-stand',
    by: ['flanders-bio', 'vib', 'fit'],
    sectors: ['life-sciences-health.biotech', 'life-sciences-health.pharma'],
    editions: [
      {
        name: 'BIO International Convention',
        city: 'San Diego',
        venue: 'San Diego Convention Center',
        on: '06-22',
        from: 1,
      },
      {
        name: 'BIO International Convention',
        city: 'Philadelphia',
        venue: 'Pennsylvania Convention Center',
        on: '06-14',
        from: 1,
      },
    ],
    nl: [
      'Flanders pavilion op de {fair} {year}',
      'Vijfentwintig biotechbedrijven en onderzoeksgroepen boeken vooraf hun partneringgesprekken in {city}.',
    ],
    en: [
      'Flanders pavilion at the {fair} {year}',
      'Twenty-five biotech companies and research groups book their partnering talks in {city} in advance.',
    ],
    capacity: 25,
  },
  {
    ids: { next: 130 },
    type: 'fair-group-stand',
    by: ['essenscia-vlaanderen'],
    sectors: ['life-sciences-health.pharma', 'materials-resources-chemistry.chemistry'],
    editions: [
      { name: 'CPHI Worldwide', city: 'Milaan', venue: 'Fiera Milano Rho', on: '10-07', from: 2, days: 3 },
      { name: 'CPHI Worldwide', city: 'Frankfurt', venue: 'Messe Frankfurt', on: '10-28', from: 2, days: 3 },
    ],
    nl: [
      'Farmaceutische grondstoffen op {fair} {year}',
      'Producenten van werkzame stoffen en verpakkingen delen een plein in {city}.',
    ],
    en: [
      'Pharmaceutical ingredients at {fair} {year}',
      'Producers of active ingredients and packaging share a square in {city}.',
    ],
  },
  {
    ids: { later: 131 },
    type: 'fair-group-stand',
    by: ['vib'],
    sectors: ['life-sciences-health.biotech'],
    editions: [{ name: 'BioJapan', city: 'Yokohama', venue: 'Pacifico Yokohama', on: '10-08', from: 3, days: 3 }],
    nl: [
      'Vlaamse biotech op {fair} {year}',
      'Drie dagen partnering in Yokohama, voorafgegaan door een training over zakendoen met Japanse farma.',
    ],
    en: [
      'Flemish biotech at {fair} {year}',
      'Three days of partnering in Yokohama, preceded by a training on business with Japanese companies.',
    ],
  },
  {
    ids: { previous: 132 },
    type: 'fair-group-stand',
    by: ['medtech-flanders'],
    sectors: ['life-sciences-health.medtech'],
    editions: [{ name: 'Hospitalar', city: 'São Paulo', venue: 'São Paulo Expo', on: '05-20' }],
    nl: [
      'Ziekenhuistechniek op {fair} {year}',
      'Fabrikanten van apparatuur en verbruiksgoederen zoeken in São Paulo een Braziliaanse verdeler.',
    ],
    en: [
      'Hospital technology at {fair} {year}',
      'Manufacturers of equipment and consumables look for a Brazilian distributor in São Paulo.',
    ],
  },
  {
    ids: { next: 135 },
    type: 'startup-pavilion',
    by: ['fit'],
    sectors: ['multi-sector.startups', 'digital.ai-iot'],
    editions: [{ name: 'CES', city: 'Las Vegas', venue: 'Venetian Expo, Eureka Park', on: '01-06' }],
    nl: [
      'Vlaams starterspaviljoen op {fair} {year}',
      'Twaalf jonge technologiebedrijven tonen hun product in Eureka Park, het startersdeel van de beurs.',
    ],
    en: [
      'Flanders start-up pavilion at {fair} {year}',
      'Twelve young technology companies show their product in Eureka Park, the start-up part of the fair.',
    ],
    capacity: 12,
  },
  {
    ids: { previous: 136 },
    type: 'startup-pavilion',
    by: ['agoria'],
    sectors: ['digital.ai-iot', 'digital.cybersecurity'],
    editions: [{ name: '4YFN (MWC Barcelona)', city: 'Barcelona', venue: 'Fira Gran Via', on: '03-02', from: 1 }],
    nl: [
      'Start-ups op {fair} {year}',
      'Tien groeibedrijven in connectiviteit en veiligheid pitchen voor operatoren en investeerders.',
    ],
    en: [
      'Start-ups at {fair} {year}',
      'Ten growing companies in connectivity and security pitch to operators and investors.',
    ],
    capacity: 10,
  },
  {
    ids: { previous: 137, next: 138 },
    type: 'startup-pavilion',
    by: ['flanders-dc', 'fit'],
    sectors: ['creative.media', 'digital.ai-iot', 'multi-sector.startups'],
    editions: [{ name: 'SXSW', city: 'Austin', venue: 'Downtown Austin', on: '03-13', from: 5, days: 6 }],
    nl: [
      'Flanders House op {fair} {year}',
      'Muziek, technologie en film delen een huis in Austin, met pitches overdag en concerten ’s avonds.',
    ],
    en: [
      'Flanders House at {fair} {year}',
      'Music, technology and film share a house in Austin, with pitches by day and concerts at night.',
    ],
  },
  {
    ids: { later: 141 },
    type: 'startup-pavilion',
    by: ['scaleup-vlaanderen', 'imec-istart', 'fit'],
    sectors: ['multi-sector.startups', 'digital.software'],
    editions: [{ name: 'Slush', city: 'Helsinki', venue: 'Messukeskus', on: '11-19', from: 3, days: 2 }],
    nl: [
      'Scale-ups naar {fair} {year}',
      'Twee dagen in het donker van Helsinki, met vooraf geboekte gesprekken met honderden investeerders.',
    ],
    en: [
      'Scale-ups to {fair} {year}',
      'Two days in the dark of Helsinki, with talks booked in advance with hundreds of investors.',
    ],
  },
  {
    ids: { previous: 143, next: 144 },
    type: 'fair-group-stand',
    by: ['flega', 'flanders-dc', 'fit'],
    sectors: ['digital.games'],
    editions: [{ name: 'gamescom', city: 'Keulen', venue: 'Koelnmesse', on: '08-26', from: 3, days: 5 }],
    nl: [
      'Vlaamse gamestudio’s op {fair} {year}',
      'Twintig studio’s ontmoeten uitgevers in het vakgedeelte, met een happy hour op donderdag.',
    ],
    en: [
      'Flemish game studios at {fair} {year}',
      'Twenty studios meet publishers in the business area, with a happy hour on Thursday.',
    ],
    capacity: 20,
    fee: 950,
  },
  {
    ids: { next: 146 },
    type: 'startup-pavilion',
    by: ['bicci'],
    sectors: ['digital.software', 'engineering-technology.electronics'],
    editions: [
      { name: 'Bengaluru Tech Summit', city: 'Bengaluru', venue: 'Bangalore Palace', on: '11-18', from: 2, days: 3 },
    ],
    nl: [
      'Vlaams paviljoen op de {fair} {year}',
      'Chipontwerp, gezondheid en landbouw: jonge bedrijven zoeken een ontwikkelpartner in Karnataka.',
    ],
    en: [
      'Flanders pavilion at the {fair} {year}',
      'Chip design, health and agriculture: young companies look for a development partner in Karnataka.',
    ],
  },
];
