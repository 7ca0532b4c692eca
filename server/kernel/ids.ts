import { randomUUIDv7 } from 'node:crypto';

/** A new permanent id: a UUID of version 7 (RFC 9562), so that keys grow with time. */
export function newId(): string {
  return randomUUIDv7();
}
