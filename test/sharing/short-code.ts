/** The code of an id by itself, reckoned apart from the database: the first signs of its free bits in base 32 (Crockford). */
export function codeOf(id: string, signs = 14): string {
  const bits = BigInt(`0x${id.replaceAll('-', '')}`)
    .toString(2)
    .padStart(128, '0');
  const free = `${bits.slice(0, 48)}${bits.slice(52, 64)}${bits.slice(66)}000`;
  return Array.from({ length: signs }, (_, sign) => {
    const value = Number.parseInt(free.slice(5 * sign, 5 * sign + 5), 2);
    return '0123456789abcdefghjkmnpqrstvwxyz'[value];
  }).join('');
}
