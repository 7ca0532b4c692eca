import type { CallerRole, Endpoint, KeyScope } from '../../../server/contracts/endpoint.ts';
import { type Visitor, signedIn } from '../../support/people.ts';
import { type Stage, type Subject, keyHeaders, newOrganisation } from './stage.ts';

export interface Entered {
  headers: Record<string, string>;
  person?: Visitor;
  /** Code of the team they come from, where that is another one than the call is about. */
  from?: string;
}

/** A sort of caller: one column of the matrix. */
export interface CallerSort {
  name: string;
  role: CallerRole | 'anonymous' | 'key' | 'nothing';
  /** Whether the role is in the team the call is about, or in another one of its kind. */
  place: 'here' | 'elsewhere';
  scopes: readonly KeyScope[];
  enter(stage: Stage): Promise<Entered>;
}

const sort = (
  name: string,
  role: CallerSort['role'],
  enter: CallerSort['enter'],
  more: Partial<Pick<CallerSort, 'place' | 'scopes'>> = {},
): CallerSort => ({ name, role, enter, place: 'here', scopes: [], ...more });

const person = async (stage: Stage, teams: Parameters<typeof signedIn>[1] = {}): Promise<Entered> => {
  const visitor = await signedIn(stage.app, teams);
  return { headers: { ...visitor.headers }, person: visitor };
};

const inOrganisation = (role: 'reader' | 'editor' | 'owner') =>
  sort(role, role, (stage) => person(stage, { [`organiser.${stage.organisation}`]: role }));
const inOffice = (role: 'officer' | 'head') =>
  sort(role, role, (stage) => person(stage, { [`office.${stage.office}`]: role }));
const withKey = (scope: KeyScope) =>
  sort(
    `key ${scope}`,
    'key',
    async ({ app, organisation }) => ({ headers: await keyHeaders(app, organisation, [scope]) }),
    { scopes: [scope] },
  );

const ownerElsewhere: CallerSort['enter'] = async (stage) => {
  const from = `organiser.${await newOrganisation(stage.app)}`;
  return { ...(await person(stage, { [from]: 'owner' })), from };
};
const headElsewhere: CallerSort['enter'] = async (stage) => {
  const from = 'office.paris';
  return { ...(await person(stage, { [from]: 'head' })), from };
};
const keyElsewhere: CallerSort['enter'] = async ({ app }) => {
  const organisation = await newOrganisation(app);
  return {
    headers: await keyHeaders(app, organisation, ['events:read', 'events:write']),
    from: `organiser.${organisation}`,
  };
};

export const callerSorts: readonly CallerSort[] = [
  sort('anonymous', 'anonymous', async () => ({ headers: {} })),
  sort('signed in', 'nothing', (stage) => person(stage)),
  inOrganisation('reader'),
  inOrganisation('editor'),
  inOrganisation('owner'),
  sort('owner elsewhere', 'owner', ownerElsewhere, { place: 'elsewhere' }),
  inOffice('officer'),
  inOffice('head'),
  sort('head elsewhere', 'head', headElsewhere, { place: 'elsewhere' }),
  sort('planner', 'planner', (stage) => person(stage, { head_office: 'planner' })),
  withKey('events:read'),
  withKey('events:write'),
  sort('key elsewhere', 'key', keyElsewhere, { place: 'elsewhere', scopes: ['events:read', 'events:write'] }),
];

const ladders: Readonly<Record<'organisation' | 'office', readonly CallerRole[]>> = {
  organisation: ['reader', 'editor', 'owner'],
  office: ['officer', 'head'],
};

/** Whether a contract promises that this sort of caller comes in, when the call is about this. */
export function isPromised(
  { callers, keyScope }: Pick<Endpoint, 'callers' | 'keyScope'>,
  subject: Subject,
  { role, place, scopes }: Pick<CallerSort, 'role' | 'place' | 'scopes'>,
): boolean {
  if (callers === 'everyone') return true;
  if (role === 'anonymous') return false;
  if (role === 'key') {
    const reaches = subject === 'no team' || (subject === 'organisation' && place === 'here');
    return keyScope !== undefined && scopes.includes(keyScope) && reaches;
  }
  if (callers === 'signed_in') return true;
  if (role === 'planner') return callers.includes('planner');
  return (['organisation', 'office'] as const).some((kind) => {
    const ladder = ladders[kind];
    if (role === 'nothing' || !ladder.includes(role)) return false;
    if (subject !== 'no team' && (subject !== kind || place === 'elsewhere')) return false;
    return ladder.slice(0, ladder.indexOf(role) + 1).some((lower) => callers.includes(lower));
  });
}
