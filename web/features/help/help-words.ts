import type { ReactNode } from 'react';
import type { HelpRole } from '../../app/text-paths.ts';

/** Something somebody comes to do, and the steps to it. */
export interface Task {
  id: string;
  title: string;
  steps: readonly ReactNode[];
  /** What one had better know about it. */
  note?: ReactNode;
}

export interface RoleHelp {
  title: string;
  lead: string;
  tasks: readonly Task[];
}

export type Help = Readonly<Record<HelpRole, RoleHelp>>;
