import type { Label } from '../contracts/shapes.ts';
import { dutchHolidays, ownNames } from './dutch-holidays.ts';

const substitute = / \((?:substitute day|substitutes|substituut)\)$/;

/**
 * What a holiday is called, from the two names the package has for it. A name without Dutch is English as a whole, in both:
 * never half of each, so that it can be marked as English where it stands among Dutch. Pure.
 */
export function holidayName(english: string, dutch: string): Label {
  const plain = (name: string) => name.replace(substitute, '').replaceAll(/[’′]/g, "'");
  const isSubstitute = substitute.test(english);
  const en = plain(english);
  const own = ownNames[en];
  const translated = plain(dutch);
  const nl = own?.nl ?? dutchHolidays[en] ?? (translated === en ? undefined : translated);
  const whole = (own?.en ?? en) + (isSubstitute ? ' (substitute day)' : '');
  return { nl: nl === undefined ? whole : nl + (isSubstitute ? ' (vervangende dag)' : ''), en: whole };
}
