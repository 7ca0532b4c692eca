/** Somebody who acts, and through which door. Accounts add people; our own content comes in by `content`. */
export type Actor = { role: 'anonymous' } | { role: 'system'; door: 'content' };

export const anonymous: Actor = { role: 'anonymous' };
export const contentLoader: Actor = { role: 'system', door: 'content' };
