import type { DemoDossier } from './dossier-spec.ts';
import { dossiersOfFood } from './dossiers-food.ts';
import { dossiersOfVoka } from './dossiers-voka.ts';
import { missionsOfVoka } from './dossiers-voka-missions.ts';

/** The dossiers of the demonstration: requests in every state there is. */
export function demoDossiers(anchor: string): readonly DemoDossier[] {
  return [...missionsOfVoka(anchor), ...dossiersOfVoka(anchor), ...dossiersOfFood(anchor)];
}
