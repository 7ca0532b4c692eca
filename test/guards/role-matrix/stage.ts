import { hashSecret, newSecret } from '../../../server/accounts/secrets.ts';
import type { TeamRole } from '../../../server/accounts/teams.ts';
import type { KeyScope } from '../../../server/contracts/endpoint.ts';
import { newId } from '../../../server/kernel/ids.ts';
import { type Visitor, signedIn } from '../../support/people.ts';
import type { TestApp } from '../../support/test-app.ts';

/** What a call is about: a team, or none in particular. */
export const subjects = ['organisation', 'office', 'head_office', 'no team'] as const;
export type Subject = (typeof subjects)[number];

/** One call, with everything it is about made for it alone. */
export interface Stage {
  app: TestApp;
  /** Id of the organisation concerned; it is verified and has an owner whoever calls. */
  organisation: string;
  owner: Visitor;
  /** Id of the office concerned. */
  office: string;
  /** Code of the team the call is about. */
  team: string;
  subject: Subject;
  /** Who calls, where that is a person. */
  caller: Visitor | undefined;
}

let count = 0;

export async function setStage(app: TestApp, subject: Subject): Promise<Stage> {
  const organisation = await newOrganisation(app);
  const teams = { organisation: `organiser.${organisation}`, office: 'office.tokyo', head_office: 'head_office' };
  return {
    app,
    organisation,
    owner: await signedIn(app, { [`organiser.${organisation}`]: 'owner' }),
    office: 'tokyo',
    team: subject === 'no team' ? teams.organisation : teams[subject],
    subject,
    caller: undefined,
  };
}

/** A verified organisation of which nobody is a member yet. */
export async function newOrganisation(app: TestApp, state: 'verified' | 'listed' | 'submitted' = 'verified') {
  const id = `huis-${++count}`;
  await app.db
    .insertInto('organisers')
    .values({
      id,
      kind: 'federation',
      name_nl: `Huis ${count}`,
      name_en: `House ${count}`,
      domains: [],
      province: null,
      partnerships: '[]',
      aliases: [],
      active: true,
      note_nl: null,
      note_en: null,
      state,
    })
    .execute();
  return id;
}

/** A member of the team the call is about, who is not the one that calls. */
export async function colleague({ app, team, subject }: Stage, role?: TeamRole): Promise<Visitor> {
  const lowest = { organisation: 'reader', office: 'officer', head_office: 'planner', 'no team': 'reader' } as const;
  return signedIn(app, { [team]: role ?? lowest[subject] });
}

/** What a key of an organisation is sent with. */
export async function keyHeaders(app: TestApp, organisation: string, scopes: KeyScope[]) {
  const key = newSecret();
  await app.db
    .insertInto('api_keys')
    .values({
      id: newId(),
      organiser_id: organisation,
      name: 'Website',
      hint: key.slice(0, 4),
      key_hash: hashSecret(key),
      scopes,
      created_by: null,
      created_at: app.context.clock.now().toString(),
      last_used_on: null,
      revoked_at: null,
    })
    .execute();
  return { authorization: `Bearer ${key}` };
}
