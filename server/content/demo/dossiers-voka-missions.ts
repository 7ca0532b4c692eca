import type { DemoDossier } from './dossier-spec.ts';
import { form, places, planned } from './write-dossier.ts';

const sofie = 'sofie.claes@demo.example';
const bram = 'bram.wouters@demo.example';
const pieter = 'pieter.dewulf@demo.example';
const tuan = 'tuan.pham@demo.example';
const rosa = 'rosa.quispe@demo.example';
const khalid = 'khalid.al.harbi@demo.example';
const contact = ['Sofie Claes', sofie] as const;
const email = 'internationaal@voka.example';

/** Missions of Voka that offices are asked for: through three countries, to Saudi Arabia and to Chile. */
export function missionsOfVoka(anchor: string): readonly DemoDossier[] {
  return [
    {
      organiser: 'voka',
      by: sofie,
      daysAgo: 14,
      publishedBy: 'greet.hermans@demo.example',
      entry: planned(anchor, {
        id: 'demo-support-1',
        nl: [
          'Missie slimme landbouw: Japan, Vietnam en Peru',
          'Tien bedrijven, drie landen, twee weken per land uit elkaar.',
        ],
        en: ['Smart farming mission: Japan, Vietnam and Peru', 'Ten companies, three countries, two weeks apart.'],
        kind: 'outward_mission',
        type: 'niche-mission',
        sectors: ['food.agritech-foodtech'],
        where: [
          { ...places.tokyo, days: [115, 117] },
          { ...places.hanoi, days: [129, 131] },
          { ...places.lima, days: [143, 145] },
        ],
        audience: 'public',
        email,
      }),
      form: form(
        contact,
        [
          { service: 'b2b-programme', quantity: 6, note: 'Telers, coöperaties en bouwers van serres' },
          { service: 'company-visits', quantity: 2 },
          { service: 'reception', quantity: 1 },
        ],
        {
          goals: 'Invoerders en proefboerderijen vinden voor sensoren, zaden en serretechniek.',
          companies: 10,
          people: 16,
          minimumCompanies: 6,
          recruitment: 'Via onze kamers en Flanders’ FOOD, vanaf drie maanden vooraf.',
          flexibilityDays: 7,
        },
      ),
      steps: [
        { office: 'tokyo', by: pieter, daysAgo: 13, does: 'take' },
        {
          office: 'tokyo',
          by: pieter,
          daysAgo: 11,
          does: 'propose',
          minutes: 2160,
          conditions: 'De deelnemerslijst is er vier weken vooraf; tolken betaalt de organisator.',
        },
        { office: 'tokyo', by: sofie, daysAgo: 9, does: 'confirm' },
        { office: 'tokyo', by: pieter, daysAgo: 5, does: 'say', text: 'Wij spraken af met twee coöperaties in Chiba.' },
        { office: 'hanoi', by: tuan, daysAgo: 12, does: 'take' },
        {
          office: 'hanoi',
          by: tuan,
          daysAgo: 8,
          does: 'propose',
          minutes: 1440,
          shift: 7,
          less: 'b2b-programme',
          conditions: 'In de gevraagde week is het een feestdag: wij stellen een week later voor.',
          validDays: 21,
        },
        { office: 'hanoi', by: bram, daysAgo: 7, does: 'say', text: 'Wij leggen dit voor aan de bedrijven.' },
        {
          office: 'lima',
          by: rosa,
          daysAgo: 9,
          does: 'decline',
          reason: 'capacity_full',
          text: 'Onze enige medewerker begeleidt die week al twee beurzen in Lima.',
          alternative:
            'Drie weken later kan het wel. Het kantoor in Santiago helpt u die week met afspraken in het noorden.',
        },
      ],
    },
    {
      organiser: 'voka',
      by: bram,
      daysAgo: 6,
      entry: planned(anchor, {
        id: 'demo-support-2',
        nl: ['Bouw en water in Saoedi-Arabië', 'Gesprekken met aannemers en waterbedrijven in Riyad.'],
        en: ['Construction and water in Saudi Arabia', 'Talks with contractors and water companies in Riyadh.'],
        kind: 'outward_mission',
        type: 'niche-mission',
        sectors: ['construction.civil-engineering', 'energy-cleantech.water'],
        where: [{ ...places.riyadh, days: [80, 83] }],
        audience: 'offices',
        email,
      }),
      form: form(
        contact,
        [
          { service: 'b2b-programme', quantity: 5 },
          { service: 'protocol', quantity: 1 },
        ],
        {
          goals: 'Aannemers leren kennen die aan de nieuwe waterprojecten bouwen.',
          companies: 7,
          people: 9,
        },
      ),
      steps: [
        {
          office: 'riyadh',
          by: khalid,
          daysAgo: 4,
          does: 'ask',
          text: 'Welke bedrijven hebben al een vertegenwoordiger in Saoedi-Arabië?',
          fields: ['agents', 'partnersThere'],
        },
      ],
    },
    {
      organiser: 'voka',
      by: sofie,
      daysAgo: 21,
      entry: planned(anchor, {
        id: 'demo-support-3',
        nl: ['Mijnbouw en machines in Chili', 'Vlaamse machinebouwers op bezoek bij kopermijnen.'],
        en: ['Mining and machinery in Chile', 'Flemish machine builders visit copper mines.'],
        kind: 'outward_mission',
        type: 'group-trade-mission',
        sectors: ['engineering-technology.machinery'],
        where: [{ ...places.santiago, days: [70, 74] }],
        audience: 'organisers',
        email,
      }),
      form: form(
        contact,
        [
          { service: 'company-visits', quantity: 4 },
          { service: 'logistics', quantity: 1 },
        ],
        {
          goals: 'Leveranciers van onderhoud worden voor drie grote mijnen.',
          companies: 8,
          people: 12,
        },
      ),
      steps: [],
    },
  ];
}
