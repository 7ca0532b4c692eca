import { aboutRegion, at, inRegion } from '../facts.ts';
import type { Judged } from '../judged.ts';
import { countriesOf } from '../markets.ts';

const region = (q: string, name: string, id: string): Judged => ({
  q,
  best: inRegion(name),
  good: aboutRegion(name),
  chips: { region: [id] },
});

/** Groups that are no node of our tree: offered as their countries. */
const group = (q: string, name: string): Judged => ({
  q,
  best: inRegion(name),
  good: aboutRegion(name),
  chips: { country: countriesOf(name) },
});

/** Regions and political groups. */
export const regions: readonly Judged[] = [
  // Whoever exports from Flanders and types "Benelux" looks across the border; what is at home is near.
  { q: 'Benelux', best: at('NL', 'LU'), fair: at('BE'), chips: { country: ['BE', 'NL', 'LU'] } },
  group('ASEAN', 'ASEAN'),
  group('Golfstaten', 'Golfstaten'),
  group('GCC', 'Golfstaten'),
  group('Mercosur', 'Mercosur'),
  group('DACH', 'DACH'),
  group('Scandinavië', 'Scandinavië'),
  group('Baltische staten', 'Baltische staten'),
  group('Maghreb', 'Maghreb'),
  { q: 'Latijns-Amerika', best: inRegion('Latijns-Amerika'), good: aboutRegion('Latijns-Amerika') },
  region('Noord-Europa', 'Noord-Europa', 'northern-europe'),
  region('Oost-Afrika', 'Oost-Afrika', 'east-africa'),
  region('Zuidoost-Azië', 'Zuidoost-Azië', 'southeast-asia'),
  region('Midden-Oosten', 'Midden-Oosten', 'middle-east'),
  region('Moyen-Orient', 'Midden-Oosten', 'middle-east'),
  region('South America', 'Zuid-Amerika', 'south-america'),
  region('afrika', 'Afrika', 'africa'),
];
