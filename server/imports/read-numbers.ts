/** Numbers and prices as people write them. */

export function readCapacity(text: string): number | undefined {
  const [, digits] = /^(?:max\.?|maximaal|ca\.?)? ?(\d{1,3}(?:[ .]?\d{3})*|\d+) ?(?:\p{L}+)?$/iu.exec(text) ?? [];
  const number = Number(digits?.replaceAll(/[ .]/g, ''));
  return digits !== undefined && number > 0 ? number : undefined;
}

/** An amount in euro: `€ 1.250,50`, `250 EUR`, `gratis`. Another currency is not read. */
export function readFee(text: string): number | undefined {
  const said = text.toLowerCase().trim();
  if (/^(gratis|free|kosteloos|nihil|geen)$/.test(said)) return 0;
  const [, digits] =
    /^(?:€|eur|euro)? ?([\d. ]*\d(?:[.,]\d{1,2})?|\d[\d, ]*\.\d{2})(?:,-)? ?(?:€|eur|euro)?(?: excl\.? btw)?$/.exec(
      said,
    ) ?? [];
  if (digits === undefined) return undefined;
  const cents = /[.,](\d{1,2})$/.exec(digits);
  const whole = (cents === null ? digits : digits.slice(0, cents.index)).replaceAll(/[., ]/g, '');
  return Number(`${whole}.${cents?.[1] ?? '0'}`);
}
