import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for another one on paper or on the phone. */
const letters = 'ACDEFGHJKMNPRTUVWXY';
const digits = '2346789';

/** A reference such as `FIT-27-GEA962`: the year of the first day wanted, and what no other request has. */
export function newReference(firstDay: string): string {
  const some = (signs: string) => Array.from({ length: 3 }, () => signs[randomInt(signs.length)]).join('');
  return `FIT-${firstDay.slice(2, 4)}-${some(letters)}${some(digits)}`;
}
