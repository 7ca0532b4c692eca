import type { DossierData } from './dossier-data.ts';

/** What the fields of a step are drawn from. */
export type StepProps = Pick<DossierData, 'code' | 'dossier' | 'today'>;
