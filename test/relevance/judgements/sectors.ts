import { domain, either, events, sector } from '../facts.ts';
import type { Judged } from '../judged.ts';

const one = (q: string, id: string): Judged => ({ q, best: sector(id), chips: { sector: [id] } });
const all = (q: string, id: string): Judged => ({ q, best: domain(id), chips: { domain: [id] } });

/** A sector by the words people have for it. */
export const sectors: readonly Judged[] = [
  { ...one('farma', 'life-sciences-health.pharma'), fair: sector('life-sciences-health.biotech') },
  { ...one('pharma', 'life-sciences-health.pharma'), fair: sector('life-sciences-health.biotech') },
  { ...one('biotech', 'life-sciences-health.biotech'), fair: sector('life-sciences-health.pharma') },
  one('medtech', 'life-sciences-health.medtech'),
  one('haven', 'smart-logistics.ports-maritime'),
  one('ports', 'smart-logistics.ports-maritime'),
  one('waterstof', 'energy-cleantech.hydrogen'),
  one('hydrogène', 'energy-cleantech.hydrogen'),
  one('renewable energy', 'energy-cleantech.renewable'),
  one('halfgeleiders', 'engineering-technology.electronics'),
  one('defensie', 'engineering-technology.defence-security'),
  one('luchtvaart', 'engineering-technology.aerospace'),
  one('bier', 'food.drinks'),
  one('mode', 'textile-wood-furniture.clothing-fashion'),
  one('AI', 'digital.ai-iot'),
  one('circulaire economie', 'materials-resources-chemistry.circular-economy'),
  {
    q: 'chips',
    best: sector('engineering-technology.electronics'),
    chips: { sector: ['engineering-technology.electronics'] },
  },
  all('voeding', 'food'),
  all('food', 'food'),
  all('logistiek', 'smart-logistics'),
  all('bouw', 'construction'),
  {
    q: 'start-ups',
    best: either(sector('multi-sector.startups'), events('demo-045')),
    chips: { sector: ['multi-sector.startups'] },
  },
];
