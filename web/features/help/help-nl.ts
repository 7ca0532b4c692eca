import type { Help } from './help-words.ts';
import { helpOutside } from './outside-nl.tsx';
import { helpTeams } from './teams-nl.tsx';

/** Help in Dutch, by role. */
export const help: Help = { ...helpOutside, ...helpTeams };
