import type { FairSpec } from './demo-spec.ts';

/** Energy, water, ports and building outside Europe, and our own export fair: 163 to 196. */
export const fairsSeaEnergy: readonly FairSpec[] = [
  {
    ids: { next: 163 },
    type: 'fair-group-stand',
    by: ['flux50'],
    sectors: ['energy-cleantech.renewable', 'energy-cleantech.energy-efficiency'],
    editions: [{ name: 'Intersolar Europe', city: 'München', venue: 'Messe München', on: '06-17', from: 3, days: 3 }],
    nl: [
      'Zon en opslag op {fair} {year}',
      'Omvormers, batterijen en laadpleinen uit Vlaanderen op de grootste zonnebeurs van Europa.',
    ],
    en: [
      'Solar and storage at {fair} {year}',
      'Inverters, batteries and charging plazas from Flanders at the largest solar fair of Europe.',
    ],
  },
  {
    ids: { next: 164 },
    type: 'fair-group-stand',
    by: ['blauwe-cluster', 'flux50', 'fit'],
    sectors: ['energy-cleantech.offshore-blue', 'energy-cleantech.renewable'],
    editions: [
      { name: 'WindEurope', city: 'Madrid', venue: 'IFEMA', on: '04-21', from: 2, days: 3 },
      { name: 'WindEurope', city: 'Kopenhagen', venue: 'Bella Center', on: '04-08', from: 2, days: 3 },
    ],
    nl: [
      'Offshore wind uit Vlaanderen op {fair} {year}',
      'Fundering, kabels en onderhoud: twaalf bedrijven tonen in {city} wat ze op de Noordzee leerden.',
    ],
    en: [
      'Offshore wind from Flanders at {fair} {year}',
      'Foundations, cables and maintenance: twelve companies show in {city} what they learnt at sea.',
    ],
    capacity: 12,
  },
  {
    ids: { later: 166 },
    type: 'fair-group-stand',
    by: ['vito'],
    sectors: [
      'energy-cleantech.environment',
      'energy-cleantech.water',
      'materials-resources-chemistry.circular-economy',
    ],
    editions: [
      { name: 'IFAT Munich', city: 'München', venue: 'Messe München', on: '05-05', from: 1 },
      { name: 'IFAT Eurasia', city: 'Istanbul', venue: 'Istanbul Fuar Merkezi', on: '05-06', from: 3, days: 3 },
    ],
    nl: [
      'Water, afval en bodem op {fair} {year}',
      'Milieutechniek uit Vlaanderen in {city}, met elke namiddag een demonstratie op de stand.',
    ],
    en: [
      'Water, waste and soil at {fair} {year}',
      'Environmental technology from Flanders in {city}, with a demonstration on the stand every afternoon.',
    ],
  },
  {
    ids: { next: 169 },
    type: 'fair-group-stand',
    by: ['agoria'],
    sectors: ['engineering-technology.aerospace', 'engineering-technology.defence-security'],
    editions: [
      { name: 'ILA Berlin', city: 'Berlijn', venue: 'Berlin ExpoCenter Airport', on: '06-10', from: 3, days: 5 },
      { name: 'Paris Air Show', city: 'Parijs', venue: 'Le Bourget', on: '06-16', from: 1, days: 7 },
    ],
    nl: [
      'Lucht- en ruimtevaart op {fair} {year}',
      'Samen met de federatie van luchtvaartbedrijven in {city}, met een chalet voor afspraken.',
    ],
    en: [
      'Aerospace at {fair} {year}',
      'Together with the federation of aerospace companies in {city}, with a chalet for meetings.',
    ],
    fee: 6800,
  },
  {
    ids: { later: 170 },
    type: 'fair-group-stand',
    by: ['vil', 'port-antwerp-bruges', 'north-sea-port'],
    partners: ['mow'],
    sectors: ['smart-logistics.transport', 'smart-logistics.ports-maritime', 'smart-logistics.warehousing'],
    editions: [
      { name: 'transport logistic China', city: 'Shanghai', venue: 'SNIEC', on: '06-24', from: 2, days: 3 },
      { name: 'transport logistic', city: 'München', venue: 'Messe München', on: '06-03', from: 1 },
    ],
    nl: [
      'Vlaamse havens en logistiek op {fair} {year}',
      'Twee havens, spoorbedrijven en expediteurs ontvangen hun klanten samen in {city}.',
    ],
    en: [
      'Flemish ports and logistics at {fair} {year}',
      'Two ports, rail companies and forwarders receive their customers together in {city}.',
    ],
  },
  {
    ids: { previous: 171 },
    type: 'fair-group-stand',
    by: ['north-sea-port'],
    sectors: ['smart-logistics.ports-maritime', 'construction.civil-engineering'],
    editions: [{ name: 'Breakbulk Europe', city: 'Rotterdam', venue: 'Rotterdam Ahoy', on: '05-13', from: 2, days: 3 }],
    nl: [
      'Projectlading op {fair} {year}',
      'Havenbedrijven en stouwers toonden in Rotterdam hoe ze windmolens en transformatoren behandelen.',
    ],
    en: [
      'Project cargo at {fair} {year}',
      'Port companies and stevedores showed in Rotterdam how they handle wind turbines and transformers.',
    ],
  },
  {
    ids: { previous: 172 },
    type: 'fair-group-stand',
    by: ['blauwe-cluster'],
    sectors: ['smart-logistics.shipbuilding-dredging', 'energy-cleantech.hydrogen'],
    editions: [
      { name: 'SMM', city: 'Hamburg', venue: 'Hamburg Messe', on: '09-02', from: 2 },
      {
        name: 'London International Shipping Week',
        city: 'Londen',
        venue: 'Central London',
        on: '09-15',
        from: 1,
        days: 5,
      },
    ],
    nl: [
      'Maritieme techniek op {fair} {year}',
      'Motoren op nieuwe brandstoffen, walstroom en software voor schepen, te zien in {city}.',
    ],
    en: [
      'Maritime technology at {fair} {year}',
      'Engines for new fuels, shore power and software for ships, on show in {city}.',
    ],
  },
  {
    ids: { next: 175 },
    type: 'fair-group-stand',
    by: ['vcb'],
    sectors: ['construction.building', 'construction.architecture'],
    editions: [{ name: 'Big 5 Global', city: 'Dubai', venue: 'Dubai World Trade Centre', on: '11-25', from: 1 }],
    nl: [
      'Bouwen in de woestijn: groepsstand op {fair} {year}',
      'Gevels, koeling en binnenafwerking voor projecten in de Emiraten en Saudi-Arabië.',
    ],
    en: [
      'Building in the desert: group stand at {fair} {year}',
      'Facades, cooling and interior finishing for projects in the Emirates and Saudi Arabia.',
    ],
  },
  {
    ids: { next: 180 },
    type: 'fair-group-stand',
    by: ['vckk', 'fit'],
    partners: ['bcecc'],
    sectors: ['consumer-retail.consumer-goods', 'food.food-processing', 'materials-resources-chemistry.diamonds'],
    editions: [{ name: 'CIIE', city: 'Shanghai', venue: 'NECC', on: '11-05', from: 4, days: 6 }],
    nl: [
      'Vlaams paviljoen op de invoerbeurs {fair} {year} in Shanghai',
      'Chocolade, diamant en babyproducten voor Chinese inkopers, met livestreams vanaf de stand.',
    ],
    en: [
      'Flanders pavilion at the {fair} {year} import fair in Shanghai',
      'Chocolate, diamonds and baby products for Chinese buyers, with live streams from the stand.',
    ],
  },
  {
    ids: { next: 181 },
    type: 'fair-group-stand',
    by: ['fit'],
    partners: ['fod-buza'],
    sectors: ['construction.building', 'energy-cleantech.energy-efficiency'],
    editions: [{ name: 'ReBuild Ukraine', city: 'Warschau', venue: 'EXPO XXI', on: '11-13', from: 4, days: 2 }],
    nl: [
      'Belgische stand op {fair} {year} in Warschau',
      'Bedrijven in modulebouw, energie en sanering ontmoeten Oekraïense steden en banken.',
    ],
    en: [
      'Belgian stand at {fair} {year} in Warsaw',
      'Companies in modular building, energy and remediation meet Ukrainian cities and banks.',
    ],
    fee: 900,
  },
  {
    ids: { next: 183 },
    type: 'fair-group-stand',
    by: ['voka-west-vlaanderen'],
    sectors: ['food.agritech-foodtech', 'materials-resources-chemistry.paper-packaging'],
    editions: [
      { name: 'Propak East Africa', city: 'Nairobi', venue: 'Sarit Expo Centre', on: '03-04', from: 2, days: 3 },
    ],
    nl: [
      'Verpakken en verwerken: groepsstand op {fair} {year}',
      'Machines voor kleine en middelgrote voedingsfabrieken in Kenia en zijn buurlanden.',
    ],
    en: [
      'Packing and processing: group stand at {fair} {year}',
      'Machines for small and medium-sized food factories in Kenya and its neighbours.',
    ],
  },
  {
    ids: { previous: 184 },
    type: 'fair-group-stand',
    by: ['port-antwerp-bruges'],
    sectors: ['smart-logistics.ports-maritime', 'smart-logistics.transport'],
    editions: [
      {
        name: 'Black Sea Ports & Shipping',
        city: 'Istanbul',
        venue: 'Istanbul Congress Center',
        on: '05-20',
        from: 3,
        days: 2,
      },
      {
        name: 'Black Sea Ports & Shipping',
        city: 'Constanța',
        venue: 'Casino Constanța',
        on: '05-20',
        from: 3,
        days: 2,
      },
    ],
    nl: [
      'Havens aan de Zwarte Zee: stand op {fair} {year}',
      'Graan, containers en binnenvaart: kennismaking met havens van {city} tot de Donau.',
    ],
    en: [
      'Black Sea ports: stand at {fair} {year}',
      'Grain, containers and inland shipping: getting to know ports from {city} to the Danube.',
    ],
  },
  {
    ids: { next: 192 },
    type: 'world-expo',
    by: ['fit'],
    sectors: ['multi-sector.multi', 'creative.tourism-mice'],
    editions: [{ name: 'Expo', city: 'Belgrado', venue: 'Expo-terrein Surčin', on: '05-15', from: 6, days: 93 }],
    nl: [
      'Vlaams programma op de wereldtentoonstelling in Belgrado {year}',
      'Drie maanden spel, sport en muziek, met drie themaweken voor bedrijven.',
    ],
    en: [
      'Flanders programme at the world exhibition in Belgrade {year}',
      'Three months of play, sports and music, with three theme weeks for companies.',
    ],
  },
  {
    ids: { previous: 193, next: 194 },
    type: 'export-fair',
    by: ['fit', 'voka', 'unizo'],
    partners: ['vlaio', 'een-vlaanderen'],
    sectors: ['multi-sector.multi'],
    editions: [{ name: 'Exportbeurs', city: 'Gent', venue: 'Flanders Expo', on: '06-04', from: 4, days: 1 }],
    nl: [
      '{fair} {year}: spreek onze vertegenwoordigers uit de hele wereld',
      'Honderd vertegenwoordigers uit het buitenland houden een dag lang zitting in Flanders Expo.',
    ],
    en: [
      'Export Fair {year}: speak to our representatives from all over the world',
      'A hundred representatives from abroad hold consultations at Flanders Expo for a day.',
    ],
    mode: 'hybrid',
  },
];
