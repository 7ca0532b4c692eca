import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/**
 * Holds what is made now to what a file remembers of it. UPDATE_EDITION=1 writes down what is made now, and refuses as long as
 * the edition is the same.
 * @param howToRaise what to do where it was meant to differ
 */
export function expectOfItsEdition(remembered: URL, now: { edition: string }, howToRaise: string): void {
  const file = fileURLToPath(remembered);
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { edition: string }) : undefined;
  const writes = process.env['UPDATE_EDITION'] !== undefined && known?.edition !== now.edition;
  if (writes) writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  expect(now, howToRaise).toEqual(writes ? now : known);
}
