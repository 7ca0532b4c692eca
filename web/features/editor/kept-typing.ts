import type { DraftFields } from '../../../server/contracts/draft-fields.ts';

/** What was typed and not saved yet, kept in this browser. A browser that keeps nothing is no error. */

/** What a form was drawn with, and what it said last. */
export interface Typing {
  base: DraftFields;
  now: DraftFields;
}

export function remember(key: string, typing: Typing): void {
  try {
    localStorage.setItem(key, JSON.stringify(typing));
  } catch {
    // Full, or not allowed: what is typed is still on the screen.
  }
}

export function remembered(key: string): Typing | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Typing);
  } catch {
    return undefined;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}
