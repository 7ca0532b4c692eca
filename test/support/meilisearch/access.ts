import { createHash, randomUUID } from 'node:crypto';
import { Refusal } from './refusal.ts';

/** Keys with what they may do, and in which indexes. */
export interface Key {
  uid: string;
  key: string;
  name: string | null;
  description: string | null;
  actions: string[];
  /** Names; with `*` at the end the beginnings of names. */
  indexes: string[];
  expiresAt: string | null;
  createdAt: string;
  updatedAt: string;
}

export class Access {
  readonly #masterKey: string;
  readonly #keys = new Map<string, Key>();

  constructor(masterKey: string) {
    this.#masterKey = masterKey;
  }

  create(wanted: Pick<Key, 'name' | 'description' | 'actions' | 'indexes' | 'expiresAt'>): Key {
    const uid = randomUUID();
    const now = new Date().toISOString();
    const key = createHash('sha256').update(`${this.#masterKey} ${uid}`).digest('hex');
    const made = { uid, key, ...wanted, createdAt: now, updatedAt: now };
    this.#keys.set(key, made);
    return made;
  }

  all(): Key[] {
    return [...this.#keys.values()];
  }

  delete(keyOrUid: string): void {
    const found = this.all().find(({ key, uid }) => key === keyOrUid || uid === keyOrUid);
    if (!found) throw new Refusal(404, 'api_key_not_found', `API key \`${keyOrUid}\` not found.`);
    this.#keys.delete(found.key);
  }

  /** @throws Refusal when the bearer may not do this in all of these indexes */
  check(authorization: string | undefined, action: string, indexes: readonly string[]): void {
    const reach = this.reachOf(authorization, action);
    if (!indexes.every(reach)) throw invalid();
  }

  /** Which indexes the bearer reaches with an action. */
  reachOf(authorization: string | undefined, action: string): (index: string) => boolean {
    const bearer = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
    if (bearer === undefined)
      throw new Refusal(401, 'missing_authorization_header', 'The Authorization header is missing.');
    if (bearer === this.#masterKey) return () => true;
    const key = this.#keys.get(bearer);
    if (!key?.actions.some((one) => one === '*' || one === action)) throw invalid();
    return (index) => key.indexes.some((pattern) => matches(pattern, index));
  }

  /** Whether the bearer reaches all indexes: what belongs to none of them is shown to such a key alone. */
  reachesAll(authorization: string | undefined): boolean {
    const bearer = authorization?.slice('Bearer '.length) ?? '';
    return bearer === this.#masterKey || (this.#keys.get(bearer)?.indexes.includes('*') ?? false);
  }
}

function matches(pattern: string, index: string): boolean {
  return pattern.endsWith('*') ? index.startsWith(pattern.slice(0, -1)) : index === pattern;
}

function invalid(): Refusal {
  return new Refusal(403, 'invalid_api_key', 'The provided API key is invalid.');
}
