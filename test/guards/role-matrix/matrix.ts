import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { type Callers, type Endpoint, type ProblemAnswer, addressOf } from '../../../server/contracts/endpoint.ts';
import { newId } from '../../../server/kernel/ids.ts';
import { formOf } from '../../support/files.ts';
import type { TestApp } from '../../support/test-app.ts';
import { type CallerSort, callerSorts, isPromised } from './callers.ts';
import { type Stage, type Subject, setStage } from './stage.ts';

/** What is sent, so that whoever may call it is answered well. */
export interface Ask {
  params?: Record<string, string>;
  search?: string;
  body?: Record<string, unknown>;
}

/** One row: an endpoint, called about one kind of team. */
export interface Recipe {
  subject: Subject;
  /** What is particular to this row, beside the team it is about. */
  note?: string;
  /** Fewer than the contract says, where the case of this row is for fewer. */
  callers?: Callers;
  /** Exactly whom it is for, where the thing decides it and not the endpoint: names of sorts of callers. */
  only?: readonly string[];
  /** Whether the address names something as the caller likes, so that under their own team it is theirs. */
  namesAnew?: boolean;
  /** Makes what the call is about, and says what to send. */
  ask(stage: Stage): Promise<Ask> | Ask;
}

export interface Row {
  endpoint: Endpoint;
  recipe: Recipe;
}

export interface Seen {
  cell: string;
  answer: LightMyRequestResponse;
  /** Two answers that must not differ in a word: about a thing of somebody else, and about one that does not exist. */
  pairs: readonly { about: string; real: LightMyRequestResponse; nowhere: LightMyRequestResponse }[];
}

/** Has one sort of caller make the call, for real; the server may be another one on the same database. */
export async function observe(
  app: TestApp,
  { endpoint, recipe }: Row,
  sort: CallerSort,
  server: FastifyInstance = app.server,
): Promise<Seen> {
  const stage = await setStage(app, recipe.subject);
  const { headers, person, from } = await sort.enter(stage);
  const ask = await recipe.ask({ ...stage, caller: person });
  const send = (params: Ask['params']) => {
    const url = addressOf(endpoint, { ...ask, ...(params ? { params } : {}) });
    const payload = ask.body && endpoint.bodyType ? formOf(ask.body) : ask.body;
    return server.inject({ method: endpoint.method, url, headers, ...(payload ? { payload } : {}) });
  };
  const answer = await send(ask.params);
  const cell = cellOf(answer.statusCode);
  const pairs: Seen['pairs'][number][] = [];
  if (ask.params && cell === '404')
    pairs.push({ about: 'what is not theirs', real: answer, nowhere: await send(nowhere(endpoint, ask.params)) });
  // Their own team in the address, and in it a thing of another.
  const namesThing = !recipe.namesAnew && ask.params?.['team'] !== undefined && Object.keys(ask.params).length > 1;
  if (from !== undefined && ask.params && namesThing) {
    const real = await send({ ...ask.params, team: from });
    pairs.push({
      about: 'what is not theirs, under their own team',
      real,
      nowhere: await send({ ...nowhere(endpoint, ask.params), team: from }),
    });
  }
  return { cell, answer, pairs };
}

/** What outsiders can learn: that something exists, by another status or another word than for nothing at all. */
export function given(sort: CallerSort, { pairs }: Pick<Seen, 'pairs'>): string[] {
  const told = ({ statusCode, body }: LightMyRequestResponse) =>
    `${statusCode} ${body.replace(/"instance":"[^"]*"/, '')}`;
  return pairs
    .filter(({ real, nowhere }) => told(real) !== told(nowhere) || real.statusCode < 400)
    .map(({ about, real, nowhere }) => `${sort.name} learns of ${about}: ${told(real)}, otherwise ${told(nowhere)}`);
}

/** The same address with ids of things that do not exist; a word from a closed list stays. */
function nowhere({ params: { shape } }: Endpoint, params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)) return [name, newId()];
      const none = /^(organiser|office)\./.test(value) ? value.replace(/\..*$/, '.nowhere') : 'nowhere';
      return [name, shape[name]!.safeParse(none).success ? none : value];
    }),
  );
}

function cellOf(status: number): string {
  return status >= 200 && status < 300 ? 'yes' : String(status);
}

const problemOf: Readonly<Record<string, ProblemAnswer>> = {
  '401': 'unauthenticated',
  '403': 'forbidden',
  '404': 'notFound',
  '410': 'gone',
};

/** What a row lets happen that its contract does not promise, or the other way round. */
export function broken({ endpoint, recipe }: Row, sort: CallerSort, { cell, answer }: Pick<Seen, 'cell' | 'answer'>) {
  const contract = recipe.callers === undefined ? endpoint : { ...endpoint, callers: recipe.callers };
  const promised = recipe.only?.includes(sort.name) ?? isPromised(contract, recipe.subject, sort);
  const told = `${endpoint.id} (${caseOf(recipe)}), ${sort.name}: ${cell}`;
  if (promised !== (cell === 'yes'))
    return [`${told}, but the contract says ${promised ? 'yes' : 'no'}: ${answer.body}`];
  if (cell === 'yes') return [];
  const problem = problemOf[cell];
  if (problem === undefined) return [`${told}: ${answer.body}`];
  // Where keys have no business, no contract needs to say so.
  const isNamed = endpoint.problems.includes(problem) || (sort.role === 'key' && !endpoint.keyScope);
  return isNamed ? [] : [`${told}, a problem that the contract does not name`];
}

/** What one particular row is about, in words. */
export function caseOf({ subject, note }: Recipe): string {
  return [subject === 'no team' ? '' : subject.replace('_', ' '), note].filter(Boolean).join(', ') || 'as it is';
}

/** The matrix as a document; cells by row, in the order of the sorts of callers. */
export function toMarkdown(rows: readonly (Row & { cells: readonly string[] })[]): string {
  const tags = [...new Set(rows.map(({ endpoint }) => endpoint.tag))].toSorted();
  const table = (tag: string) => {
    const lines = rows
      .filter(({ endpoint }) => endpoint.tag === tag)
      .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'))
      .map(({ endpoint, recipe, cells }) => {
        const about = caseOf(recipe) === 'as it is' ? '' : ` (${caseOf(recipe)})`;
        return `| ${endpoint.method} | \`${endpoint.path}\` | ${endpoint.summary}${about} | ${cells.join(' | ')} |`;
      });
    const names = ['Method', 'Path', 'What', ...callerSorts.map(({ name }) => name)];
    return [`## ${tag}`, '', `| ${names.join(' | ')} |`, `|${names.map(() => ' --- |').join('')}`, ...lines, ''];
  };
  return [...introduction, ...tags.flatMap(table)].join('\n');
}

function orderOf({ endpoint, recipe }: Row): string {
  return `${endpoint.path} ${endpoint.method} ${recipe.subject} ${recipe.note ?? ''}`;
}

const introduction = [
  '# Who may do what',
  '',
  'Written by `npm run role-matrix` from real calls, never by hand; a test compares it with what the program does.',
  '`yes` it was done, `401` sign in first, `403` a colleague whose role does not reach, `404` told as of nothing at all,',
  '`410` told that everybody could see it once, and nothing else.',
  '“Elsewhere” is another organisation or office; in rows about a team the other columns are of that team where it is of their kind.',
  '',
];
