import type { Organiser } from '../../../server/contracts/organisers.ts';
import type { Label } from '../../../server/contracts/shapes.ts';

type Partnership = Organiser['partnerships'][number];

/** What the kinds of agreements are called. */
export const partnershipLabels: Readonly<Record<string, Label>> = {
  structural_partner: { nl: 'Structurele partner van FIT', en: 'Structural partner of FIT' },
  cluster_pact: { nl: 'Speerpuntcluster met een clusterpact', en: 'Spearhead cluster with a cluster pact' },
  research_centre: { nl: 'Strategisch onderzoekscentrum', en: 'Strategic research centre' },
  erdf_project: { nl: 'EFRO-project', en: 'ERDF project' },
  network_member: { nl: 'Lid van een netwerk van FIT', en: 'Member of a network of FIT' },
};

/** Whether an agreement holds on a day: `2022-2026`, or without an end `2017-`. */
export function holdsOn({ period }: Partnership, day: string): boolean {
  const [from = '', to = ''] = period.split('-');
  const year = day.slice(0, 4);
  return from <= year && (to === '' || year <= to);
}

/** `2022–2026`, as years are written. */
export function periodText({ period }: Partnership): string {
  return period.replace('-', '–');
}
