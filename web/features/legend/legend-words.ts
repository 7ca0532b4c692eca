import type { Flag } from '../../ui/signal-flag/signal-flag.tsx';

/** What a flag says: in its own language, the sea, and on this site. */
export interface FlagWords {
  /** As sailors call it. */
  name: string;
  atSea: string;
  /** What it stands for here beside kinds and states of events; nothing where it stands for those alone. */
  here?: string;
}

export interface LegendWords {
  title: string;
  lead: string;
  groups: Record<'kinds' | 'states' | 'attention', { title: string; text: string }>;
  atSea: string;
  here: string;
  flags: Readonly<Record<Flag, FlagWords>>;
  otherSigns: { title: string; signs: readonly { sign: string; means: string }[] };
}
