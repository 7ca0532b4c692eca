import { about, at } from '../facts.ts';
import type { Judged } from '../judged.ts';

const country = (q: string, ...codes: string[]): Judged => ({
  q,
  best: at(...codes),
  good: about(...codes),
  chips: { country: codes },
});

/** A country by its name in four languages. */
export const countries: readonly Judged[] = [
  country('Vietnam', 'VN'),
  country('Duitsland', 'DE'),
  country('Germany', 'DE'),
  country('Allemagne', 'DE'),
  country('Deutschland', 'DE'),
  country('Japon', 'JP'),
  country('Frankreich', 'FR'),
  country('Verenigde Staten', 'US'),
  country('Südafrika', 'ZA'),
  country('zuid-korea', 'KR'),
  country('Hong Kong', 'HK'),
  country('Pologne', 'PL'),
  country('Maroc', 'MA'),
  country('Czech Republic', 'CZ'),
  country('Royaume-Uni', 'GB'),
  country('Ivoorkust', 'CI'),
  country('Nederland', 'NL'),
  country('india', 'IN'),
];

/** A country by its adjective. */
export const adjectives: readonly Judged[] = [
  country('Duitse', 'DE'),
  country('Vietnamese', 'VN'),
  country('Japanse', 'JP'),
  country('Amerikaanse', 'US'),
  country('Indiase', 'IN'),
  country('français', 'FR'),
  country('Britse', 'GB'),
  country('chinese', 'CN'),
  country('Zuid-Afrikaanse', 'ZA'),
  country('polnisch', 'PL'),
];

/** A country by the letters it goes by. */
export const abbreviations: readonly Judged[] = [
  country('UK', 'GB'),
  country('u.k.', 'GB'),
  country('VK', 'GB'),
  country('VAE', 'AE'),
  country('UAE', 'AE'),
  country('VS', 'US'),
  country('USA', 'US'),
  country('U.S.', 'US'),
  country('KSA', 'SA'),
  country('DRC', 'CD'),
];
