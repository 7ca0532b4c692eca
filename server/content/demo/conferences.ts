import type { DemoSpec } from './demo-spec.ts';

/** Conferences: 201 to 211. */
export const conferences: readonly DemoSpec[] = [
  {
    id: 201,
    type: 'conference',
    by: ['fit'],
    partners: ['voka', 'unizo', 'agoria'],
    sectors: ['multi-sector.multi'],
    where: 'Antwerpen',
    when: 22,
    mode: 'hybrid',
    capacity: 600,
    nl: [
      'Flanders International Economic Summit',
      'Ondernemers, ministers en economen over handel in een wereld met meer grenzen.',
    ],
    en: [
      'Flanders International Economic Summit',
      'Entrepreneurs, ministers and economists on trade in a world with more borders.',
    ],
  },
  {
    id: 202,
    type: 'conference',
    by: ['prov-vlaams-brabant', 'dsp-valley', 'flanders-bio'],
    partners: ['imec', 'vib', 'medtech-flanders', 'leuven-mindgate'],
    sectors: ['life-sciences-health.biotech', 'engineering-technology.electronics'],
    where: 'Leuven 2',
    when: 14,
    nl: [
      'Life-on-Chip: waar biologie en micro-elektronica elkaar vinden',
      'Twee dagen lezingen, posters en geplande gesprekken voor wie laboratoria kleiner maakt.',
    ],
    en: [
      'Life-on-Chip: where biology and microelectronics meet',
      'Two days of talks, posters and planned meetings for those who make laboratories smaller.',
    ],
  },
  {
    id: 203,
    type: 'conference',
    by: ['flanders-bio', 'vib'],
    sectors: ['life-sciences-health.biotech', 'life-sciences-health.pharma'],
    where: 'Gent',
    when: -36,
    capacity: 900,
    nl: [
      'Life sciences-congres in Gent',
      'Het jaarlijkse trefpunt van de Vlaamse biotech, met negenhonderd deelnemers uit twintig landen.',
    ],
    en: [
      'Life sciences conference in Ghent',
      'The yearly meeting place of Flemish biotech, with nine hundred participants from twenty countries.',
    ],
  },
  {
    id: 204,
    type: 'conference',
    by: ['blauwe-cluster'],
    sectors: ['energy-cleantech.offshore-blue', 'food.fishery'],
    where: 'Oostende',
    when: -69,
    nl: [
      'De Noordzee als werkplaats: congres blauwe economie',
      'Windparken, zeewier en kustveiligheid, met gasten uit alle landen rond de Noordzee.',
    ],
    en: [
      'The North Sea as a workplace: blue economy conference',
      'Wind farms, seaweed and coastal safety, with guests from every country around the North Sea.',
    ],
  },
  {
    id: 205,
    type: 'conference',
    by: ['catalisti', 'essenscia-vlaanderen', 'vito'],
    sectors: ['materials-resources-chemistry.chemistry', 'materials-resources-chemistry.circular-economy'],
    where: 'Antwerpen',
    when: 43,
    mode: 'hybrid',
    nl: [
      'Circulaire chemie: internationaal congres',
      'Van plastic naar grondstof en van CO2 naar brandstof: zes proeffabrieken tonen hun resultaten.',
    ],
    en: [
      'Circular chemistry: international conference',
      'From plastic to raw material and from CO2 to fuel: six pilot plants show their results.',
    ],
  },
  {
    id: 206,
    type: 'conference',
    by: ['vlaio', 'fit'],
    partners: ['vil', 'sim', 'flux50', 'flanders-food', 'catalisti', 'blauwe-cluster'],
    sectors: ['multi-sector.multi', 'services.research'],
    where: 'Gent 2',
    when: 60,
    nl: [
      'Clusters over de grens: wereldcongres in Gent',
      'Clustermanagers uit veertig landen vergelijken hoe ze bedrijven samen naar nieuwe markten brengen.',
    ],
    en: [
      'Clusters across borders: world conference in Ghent',
      'Cluster managers from forty countries compare how they take companies to new markets together.',
    ],
  },
  {
    id: 207,
    type: 'conference',
    by: ['the-beacon'],
    sectors: ['engineering-technology.smart-cities', 'digital.ai-iot'],
    where: 'Mechelen',
    when: -17,
    mode: 'hybrid',
    nl: ['Slimme steden van mensenmaat', 'Middelgrote steden uit acht landen toonden wat werkt zonder groot budget.'],
    en: [
      'Smart cities on a human scale',
      'Medium-sized cities from eight countries showed what works without a large budget.',
    ],
  },
  {
    id: 208,
    type: 'conference',
    by: ['port-antwerp-bruges', 'stad-brugge', 'flux50'],
    sectors: ['energy-cleantech.hydrogen', 'smart-logistics.ports-maritime'],
    where: 'Brugge',
    when: 5,
    capacity: 280,
    nl: [
      'Waterstof over zee: congres over invoerroutes',
      'Producenten uit vijf werelddelen en afnemers uit het hinterland leggen hun planning naast elkaar.',
    ],
    en: [
      'Hydrogen by sea: conference on import routes',
      'Producers from five continents and buyers from the hinterland put their plans side by side.',
    ],
    afterwards: {
      status: 'full',
      reason: {
        nl: 'De zaal is volzet. De plenaire sessies zijn achteraf te herbekijken.',
        en: 'The room is full. The plenary sessions can be watched afterwards.',
      },
    },
  },
  {
    id: 209,
    type: 'conference',
    by: ['vil', 'pom-limburg'],
    sectors: ['smart-logistics.warehousing', 'smart-logistics.transport'],
    where: 'Genk',
    when: -53,
    nl: [
      'Logistiek zonder leegloop: congres in Genk',
      'Over bundelen, elektrisch rijden en distributie in de stad, met cijfers uit zes proefprojecten.',
    ],
    en: [
      'Logistics without empty runs: conference in Genk',
      'On bundling, electric trucks and city distribution, with figures from six pilot projects.',
    ],
  },
  {
    id: 210,
    type: 'conference',
    by: ['flanders-make'],
    sectors: ['engineering-technology.industry40', 'engineering-technology.machinery'],
    where: 'Kortrijk',
    when: { inQuarter: 3 },
    nl: [
      'Symposium over de fabriek van morgen',
      'Onderzoekers en machinebouwers tonen wat in de labo’s klaar is voor de werkvloer.',
    ],
    en: [
      'Symposium on the factory of tomorrow',
      'Researchers and machine builders show what is ready to leave the laboratory for the shop floor.',
    ],
  },
  {
    id: 211,
    type: 'conference',
    by: ['bio-rhein-neckar'],
    sectors: ['life-sciences-health.biotech'],
    where: 'Heidelberg',
    when: { inMonth: 9 },
    nl: [
      'Biotechregio’s aan de Rijn: jaarcongres in Heidelberg',
      'Duitse en Vlaamse clusters zetten hun beste projecten op één podium.',
    ],
    en: [
      'Biotech regions on the Rhine: annual conference in Heidelberg',
      'German and Flemish clusters put their best projects on one stage.',
    ],
  },
];
