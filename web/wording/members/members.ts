import type { Language } from '../../../server/contracts/words.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The shape both languages fill in completely. */
export type MembersWording = typeof nl;

export const membersWording: Readonly<Record<Language, MembersWording>> = { nl, en };
