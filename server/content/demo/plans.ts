import type { Audience } from '../../contracts/words.ts';
import type { DemoSpec } from './demo-spec.ts';
import type { OrganiserId } from './organiser-names.ts';

/** A plan that is not public yet, with whom it is shown to. */
export interface DemoPlan extends DemoSpec {
  audience: Exclude<Audience, 'public'>;
  /** With the audience `partners`: the organisations named. */
  shownTo?: readonly OrganiserId[];
}

/** Plans that the people of the demonstration see or do not see, each of a different audience or certainty: 401 to 408. */
export const planSpecs: readonly DemoPlan[] = [
  {
    id: 401,
    audience: 'organisers',
    type: 'group-trade-mission',
    by: ['unizo'],
    sectors: ['food.food-processing', 'smart-logistics.transport'],
    where: 'Hanoi > Ho Chi Minh-stad',
    when: { inQuarter: 3 },
    nl: ['Kmo-missie naar Vietnam', 'Een groep van vijftien kmo’s uit voeding en logistiek, van noord naar zuid.'],
    en: ['SME mission to Vietnam', 'A group of fifteen SMEs in food and logistics, from north to south.'],
  },
  {
    id: 402,
    audience: 'organisers',
    type: 'niche-mission',
    by: ['prov-west-vlaanderen'],
    sectors: ['food.food-processing', 'food.drinks'],
    where: 'Ho Chi Minh-stad',
    when: { inMonth: 10 },
    nl: ['West-Vlaamse voeding in Ho Chi Minh-stad', 'Groenten, zuivel en bier bij invoerders en hotels.'],
    en: ['West Flemish food in Ho Chi Minh City', 'Vegetables, dairy and beer for importers and hotels.'],
  },
  {
    id: 403,
    audience: 'offices',
    type: 'study-trip',
    by: ['flanders-food'],
    sectors: ['food.agritech-foodtech'],
    where: 'Tokio > Osaka',
    when: { inMonth: 7 },
    nl: ['Studiereis precisiefermentatie in Japan', 'Labo’s, start-ups en een fabriek die al draait.'],
    en: ['Study trip on precision fermentation in Japan', 'Laboratories, start-ups and a plant that is running.'],
  },
  {
    id: 404,
    audience: 'partners',
    shownTo: ['voka', 'flanders-make'],
    type: 'group-trade-mission',
    by: ['agoria'],
    sectors: ['engineering-technology.machinery'],
    where: 'Pune > Mumbai',
    when: { inQuarter: 4 },
    nl: ['Machinebouwers naar Maharashtra', 'Bezoeken aan fabrieken, en gesprekken met wie daar bouwt.'],
    en: ['Machine builders to Maharashtra', 'Visits to plants, and talks with those who build there.'],
  },
  {
    id: 405,
    audience: 'own',
    type: 'niche-mission',
    by: ['voka'],
    sectors: ['energy-cleantech.renewable'],
    where: 'KE',
    when: { inYear: 1 },
    nl: ['Verkenning van zonne-energie in Kenia', 'Een eerste gesprek met leden is gepland in het voorjaar.'],
    en: ['Exploring solar energy in Kenya', 'A first talk with members is planned in spring.'],
  },
  {
    id: 406,
    audience: 'partners',
    shownTo: ['flanders-food'],
    type: 'fair-group-stand',
    by: ['vlam', 'fit'],
    sectors: ['food.food-processing'],
    where: 'Bangkok',
    fair: 'Thaifex',
    when: { inWeek: 27 },
    nl: ['Groepsstand op Thaifex', 'Twaalf plaatsen naast elkaar; de opties lopen nog een maand.'],
    en: ['Group stand at Thaifex', 'Twelve places in a row; the options run for another month.'],
  },
  {
    id: 407,
    audience: 'organisers',
    type: 'study-trip',
    by: ['pom-limburg', 'vkw-limburg'],
    sectors: ['energy-cleantech.hydrogen', 'smart-logistics.transport'],
    where: 'Hamburg',
    when: 24,
    nl: ['Limburgse bedrijven kijken naar waterstof in Hamburg', 'Haven, elektrolyse en trucks in drie dagen.'],
    en: ['Limburg companies look at hydrogen in Hamburg', 'Port, electrolysis and trucks in three days.'],
  },
  {
    id: 408,
    audience: 'offices',
    type: 'ministerial-visit',
    by: ['vlaamse-ministers', 'fit'],
    sectors: ['digital.ai-iot'],
    where: 'Seoel > Busan',
    when: { inQuarter: 2 },
    visit: { level: 'flemish_minister' },
    nl: ['Ministerieel bezoek aan Zuid-Korea', 'Twee steden, met chips en artificiële intelligentie op het programma.'],
    en: ['Ministerial visit to South Korea', 'Two cities, with chips and artificial intelligence on the programme.'],
  },
];
