import type { Import } from '../../../server/contracts/import-shapes.ts';
import { formOf } from '../../support/files.ts';
import type { Recipe } from './matrix.ts';
import type { Stage } from './stage.ts';

/** Files with events that organisations hand in. */
const ofTeam = (ask: Recipe['ask']): readonly Recipe[] => [{ subject: 'organisation', ask }];

const file = (text: string) => ({ file: { name: 'plan.csv', bytes: Buffer.from(text) } });
const ownNames = 'Titel;Soort;Vorm;Land;Begin;Sectoren\nBeurs in Keulen;Beurs;Online;DE;2027-03-15;food.drinks\n';

async function handedIn({ app, owner, organisation }: Stage, text = ownNames): Promise<Import> {
  const url = `/api/v1/teams/organiser.${organisation}/imports`;
  const payload = formOf(file(text));
  const answer = await app.server.inject({ method: 'POST', url, headers: owner.headers, payload });
  return answer.json<{ import: Import }>().import;
}

async function entered(stage: Stage): Promise<Import> {
  const { id, version } = await handedIn(stage);
  const path = `/api/v1/teams/organiser.${stage.organisation}/imports/${id}/batches`;
  const answer = await stage.app.send('POST', path, { version }, stage.owner.headers);
  return answer.json<{ import: Import }>().import;
}

const aboutFile = (make: (stage: Stage) => Promise<Import>, body?: (about: Import) => Record<string, unknown>) =>
  ofTeam(async (stage) => {
    const about = await make(stage);
    return { params: { team: stage.team, import: about.id }, ...(body ? { body: body(about) } : {}) };
  });

export const importRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  listImports: ofTeam(({ team }) => ({ params: { team } })),
  csvTemplate: ofTeam(({ team }) => ({ params: { team } })),
  xlsxTemplate: ofTeam(({ team }) => ({ params: { team } })),
  startImport: ofTeam(({ team }) => ({ params: { team }, body: file(ownNames) })),
  getImport: aboutFile(handedIn),
  getImportColumns: aboutFile(handedIn),
  getImportValues: aboutFile(handedIn),
  getImportCheck: aboutFile(handedIn),
  getImportReport: aboutFile(entered),
  rejectedRows: aboutFile(handedIn),
  chooseSheet: aboutFile(handedIn, () => ({ sheet: 0 })),
  mapColumns: aboutFile(handedIn, () => ({ columns: [{ column: 0, field: 'title' }] })),
  mapValues: aboutFile(handedIn, () => ({ values: [], dates: [] })),
  correctRows: aboutFile(handedIn, () => ({ skip: [2] })),
  runImport: aboutFile(handedIn, ({ version }) => ({ version })),
  undoImport: aboutFile(entered),
  discardImport: aboutFile(handedIn),
};
