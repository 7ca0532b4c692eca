import type { Help } from './help-words.ts';
import { helpOutside } from './outside-en.tsx';
import { helpTeams } from './teams-en.tsx';

/** Help in English, by role. */
export const help: Help = { ...helpOutside, ...helpTeams };
