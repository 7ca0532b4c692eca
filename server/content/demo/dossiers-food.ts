import type { DemoDossier } from './dossier-spec.ts';
import { form, places, planned } from './write-dossier.ts';

const joris = 'joris.verhaeghe@demo.example';
const hanne = 'hanne.goossens@demo.example';
const tuan = 'tuan.pham@demo.example';
const emma = 'emma.tremblay@demo.example';
const stijn = 'stijn.maertens@demo.example';
const rosa = 'rosa.quispe@demo.example';
const contact = ['Joris Verhaeghe', joris] as const;
const email = 'internationaal@flandersfood.example';

/** Dossiers of Flanders' FOOD. */
export function dossiersOfFood(anchor: string): readonly DemoDossier[] {
  return [
    {
      organiser: 'flanders-food',
      by: hanne,
      daysAgo: 1,
      entry: planned(anchor, {
        id: 'demo-support-11',
        nl: ['Proefweek plantaardig in Tokio', 'Keukens en inkopers proeven wat Vlaanderen maakt.'],
        en: ['Plant-based tasting week in Tokyo', 'Kitchens and buyers taste what Flanders makes.'],
        kind: 'trade_fair',
        type: 'promotion-week',
        sectors: ['food.food-processing'],
        where: [{ ...places.tokyo, days: [100, 104] }],
        audience: 'offices',
        email,
      }),
      form: form(
        contact,
        [
          { service: 'recruitment', quantity: 1, note: 'Inkopers van ketens met meer dan twintig winkels' },
          { service: 'reception', quantity: 1 },
          { service: 'local-communication', quantity: 1 },
        ],
        {
          goals: 'Zestig inkopers laten proeven, en er tien bezoeken.',
          companies: 9,
          people: 14,
        },
      ),
      steps: [],
    },
    {
      organiser: 'flanders-food',
      by: joris,
      daysAgo: 25,
      entry: planned(anchor, {
        id: 'demo-support-12',
        nl: ['Bier en kaas in Québec', 'Een proeverij voor de invoerders van de SAQ en hun keurders.'],
        en: ['Beer and cheese in Québec', 'A tasting for the importers of the SAQ and their judges.'],
        kind: 'networking',
        type: 'networking',
        sectors: ['food.drinks'],
        where: [{ ...places.montreal, days: [62, 63] }],
        audience: 'organisers',
        email,
      }),
      form: form(
        contact,
        [
          { service: 'reception', quantity: 1 },
          { service: 'contact-list', quantity: 1 },
        ],
        {
          goals: 'Acht brouwers voorstellen aan wie over invoer beslist.',
          companies: 8,
          people: 10,
        },
      ),
      steps: [
        { office: 'montreal', by: emma, daysAgo: 23, does: 'take' },
        {
          office: 'montreal',
          by: emma,
          daysAgo: 20,
          does: 'propose',
          minutes: 960,
          conditions: 'In een zaal van de haven.',
        },
        {
          office: 'montreal',
          by: joris,
          daysAgo: 17,
          does: 'counter',
          text: 'Kan het een week later? Dan zijn alle brouwers vrij.',
          shift: 7,
        },
      ],
    },
    {
      organiser: 'flanders-food',
      by: joris,
      daysAgo: 50,
      entry: planned(anchor, {
        id: 'demo-support-13',
        nl: ['Ingrediënten voor Vietnamese bakkers', 'Bezoeken aan bakkerijketens in Hanoi.'],
        en: ['Ingredients for Vietnamese bakers', 'Visits to bakery chains in Hanoi.'],
        kind: 'outward_mission',
        type: 'niche-mission',
        sectors: ['food.food-processing'],
        where: [{ ...places.hanoi, days: [85, 87] }],
        audience: 'organisers',
        email,
      }),
      form: form(contact, [{ service: 'company-visits', quantity: 4 }], {
        goals: 'Vier ketens bezoeken.',
        companies: 5,
        people: 7,
      }),
      steps: [
        {
          office: 'hanoi',
          by: tuan,
          daysAgo: 47,
          does: 'propose',
          minutes: 1200,
          conditions: 'Vervoer regelt de organisator.',
        },
        { office: 'hanoi', by: joris, daysAgo: 44, does: 'confirm' },
      ],
      moves: { daysAgo: 2, days: 21 },
    },
    {
      organiser: 'flanders-food',
      by: hanne,
      daysAgo: 33,
      entry: planned(anchor, {
        id: 'demo-support-14',
        nl: ['Groene grondstoffen in Parijs', 'Een kennismaking met drie Franse coöperaties.'],
        en: ['Green raw materials in Paris', 'Meeting three French cooperatives.'],
        kind: 'study_trip',
        type: 'study-trip',
        sectors: ['food.agriculture'],
        where: [{ ...places.paris, days: [40, 41] }],
        audience: 'organisers',
        email,
      }),
      form: form(contact, [{ service: 'company-visits', quantity: 3 }], {
        goals: 'Drie coöperaties bezoeken.',
        companies: 4,
        people: 6,
      }),
      steps: [
        { office: 'paris', by: stijn, daysAgo: 29, does: 'propose', minutes: 600, conditions: 'Zonder vervoer.' },
        { office: 'paris', by: hanne, daysAgo: 27, does: 'confirm' },
        { office: 'paris', by: hanne, daysAgo: 15, does: 'cancel', text: 'Twee van de vier bedrijven haakten af.' },
      ],
    },
    {
      organiser: 'flanders-food',
      by: hanne,
      daysAgo: 20,
      entry: planned(anchor, {
        id: 'demo-support-15',
        nl: ['Superfruit uit Peru', 'Kennismaken met telers, om samen te verwerken.'],
        en: ['Superfruit from Peru', 'Meeting growers, to process together.'],
        kind: 'study_trip',
        type: 'study-trip',
        sectors: ['food.horticulture'],
        where: [{ ...places.lima, days: [170, 172] }],
        audience: 'organisers',
        email,
      }),
      form: form(contact, [{ service: 'contact-list', quantity: 1 }], {
        goals: 'Tien telers leren kennen.',
        companies: 3,
        people: 4,
      }),
      steps: [
        { office: 'lima', by: rosa, daysAgo: 17, does: 'take' },
        { office: 'lima', by: hanne, daysAgo: 12, does: 'withdraw' },
      ],
    },
    {
      organiser: 'flanders-food',
      by: joris,
      daysAgo: 80,
      entry: planned(anchor, {
        id: 'demo-support-16',
        nl: ['Smaak van Vlaanderen in Parijs', 'Een proefavond bij de residentie.'],
        en: ['Taste of Flanders in Paris', 'A tasting evening at the residence.'],
        kind: 'networking',
        type: 'networking',
        sectors: ['food.drinks'],
        where: [{ ...places.paris, days: [-8, -8] }],
        audience: 'organisers',
        email,
      }),
      form: form(contact, [{ service: 'reception', quantity: 1 }], {
        goals: 'Dertig restaurants laten proeven.',
        companies: 6,
        people: 9,
      }),
      steps: [
        {
          office: 'paris',
          by: stijn,
          daysAgo: 76,
          does: 'propose',
          minutes: 840,
          conditions: 'De residentie zet glazen klaar.',
        },
        { office: 'paris', by: joris, daysAgo: 72, does: 'confirm' },
        { office: 'paris', by: stijn, daysAgo: 20, does: 'start' },
        {
          office: 'paris',
          by: stijn,
          daysAgo: 5,
          does: 'deliver',
          minutes: 690,
          report: 'Drieëndertig restaurants kwamen proeven.',
        },
      ],
    },
    {
      organiser: 'flanders-food',
      by: joris,
      daysAgo: 7,
      entry: planned(anchor, {
        id: 'demo-support-17',
        nl: ['Zuivel en koelketens in Vietnam', 'Van boerderij tot supermarkt, met wie koelt en vervoert.'],
        en: ['Dairy and cold chains in Vietnam', 'From farm to supermarket, with those who cool and carry.'],
        kind: 'outward_mission',
        type: 'niche-mission',
        sectors: ['food.food-processing', 'smart-logistics.warehousing'],
        where: [{ ...places.hanoi, days: [136, 139] }],
        audience: 'offices',
        email,
      }),
      form: form(
        contact,
        [
          { service: 'b2b-programme', quantity: 4 },
          { service: 'market-info', quantity: 1 },
        ],
        {
          goals: 'Weten welke ketens zelf koelen, en wie het voor hen doet.',
          companies: 6,
          people: 8,
        },
      ),
      steps: [
        { office: 'hanoi', by: 'linh.nguyen@demo.example', daysAgo: 5, does: 'take' },
        {
          office: 'hanoi',
          by: 'linh.nguyen@demo.example',
          daysAgo: 3,
          does: 'note',
          text: 'Valt in dezelfde week als de missie van Voka: samen bekijken.',
        },
      ],
    },
  ];
}
