import type { ComponentType } from 'react';
import type { DraftSection } from '../../../../server/contracts/draft-fields.ts';
import type { EditorData } from '../editor-data.ts';
import { BasicsFields } from './basics.tsx';
import { LegsFields } from './legs.tsx';
import { MediaFields } from './media.tsx';
import { OrganisersFields } from './organisers.tsx';
import { RegistrationFields } from './registration.tsx';
import { SectorsFields } from './sectors.tsx';
import { TextsFields } from './texts.tsx';
import { VisibilityFields } from './visibility.tsx';
import { VisitFields } from './visit.tsx';

interface Section {
  Fields: ComponentType<EditorData>;
  /** Names of the lists among its fields. */
  lists?: readonly string[];
  /** Whether the radar stands beside the fields. */
  withRadar?: true;
  /** Whether files are sent along with them. */
  withFiles?: boolean;
}

export const sections: Readonly<Record<DraftSection, Section>> = {
  basics: { Fields: BasicsFields },
  legs: { Fields: LegsFields, lists: ['legs'], withRadar: true },
  sectors: { Fields: SectorsFields, lists: ['sectors', 'languages'], withRadar: true },
  organisers: { Fields: OrganisersFields, lists: ['organisers'] },
  registration: { Fields: RegistrationFields },
  texts: { Fields: TextsFields },
  media: { Fields: MediaFields, lists: ['documents'], withFiles: true },
  visit: { Fields: VisitFields },
  visibility: { Fields: VisibilityFields, lists: ['partners'], withRadar: true },
};
