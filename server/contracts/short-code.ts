import type { Language } from './words.ts';

/**
 * The short address of an event is made of its permanent id alone: nothing is kept for it, and it holds as long as the id.
 * Of a UUID of version 7 (RFC 9562) it says the first 70 bits that are not fixed: the millisecond, and 22 bits of chance.
 * It says no more than the id does, and opens nothing: whoever may not see the event is told what the id would tell them.
 */

/** Letters and digits that cannot be taken for each other when they are read aloud or typed from paper (Crockford). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 14;

/** How many bits of the last 62 are told. */
const told = 10n;
const untold = 62n - told;

export function shortCodeOf(id: string): string {
  const whole = BigInt(`0x${id.replaceAll('-', '')}`);
  const moment = whole >> 80n;
  const counter = (whole >> 64n) & 0xfffn;
  const chance = (whole >> untold) & ((1n << told) - 1n);
  let left = (((moment << 12n) | counter) << told) | chance;
  let code = '';
  for (let place = 0; place < length; place++, left >>= 5n) code = alphabet[Number(left & 31n)] + code;
  return code;
}

/** The short address of an event, under the site: Dutch unless it says otherwise. */
export function shortPath(code: string, language: Language): string {
  return language === 'nl' ? `/e/${code}` : `/e/${code}/${language}`;
}

/** The first and the last id that a code may stand for, or nothing for what is no code. Case and hyphens are no matter. */
export function idsOfShortCode(typed: string): { from: string; to: string } | undefined {
  const code = typed.toLowerCase().replaceAll('-', '').replaceAll(/[il]/g, '1').replaceAll('o', '0');
  if (code.length !== length) return undefined;
  let said = 0n;
  for (const sign of code) {
    const value = alphabet.indexOf(sign);
    if (value < 0) return undefined;
    said = (said << 5n) | BigInt(value);
  }
  const chance = said & ((1n << told) - 1n);
  const counter = (said >> told) & 0xfffn;
  const moment = said >> (told + 12n);
  const from = (moment << 80n) | (7n << 76n) | (counter << 64n) | (2n << 62n) | (chance << untold);
  return { from: uuid(from), to: uuid(from | ((1n << untold) - 1n)) };
}

function uuid(value: bigint): string {
  const hex = value.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
