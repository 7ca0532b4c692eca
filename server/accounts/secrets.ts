import { createHash, randomBytes } from 'node:crypto';

/** A secret nobody can guess: 256 random bits, in letters that may stand in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret that is long and random: its SHA-256, from which it cannot be found. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
