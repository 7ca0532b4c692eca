import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll } from 'vitest';
import { Access } from './access.ts';
import { type PlannedFault, misbehave } from './faults.ts';
import type { RawSettings } from './index-settings.ts';
import { Refusal } from './refusal.ts';
import { type Store, answer } from './routes.ts';
import type { StoredDocument } from './stored-document.ts';
import { type Ending, TaskQueue, type TaskView } from './task-queue.ts';

export interface ReceivedRequest {
  method: string;
  /** With its query, as it was sent. */
  path: string;
  body: unknown;
}

/** An HTTP server that speaks what we use of Meilisearch, keeps everything in memory, and goes wrong as it is told. */
export interface StandIn {
  url: string;
  masterKey: string;
  /** What it was asked, oldest first. */
  requests: ReceivedRequest[];
  /** From now on; undefined lets everything go right again. */
  plan(fault: PlannedFault | PlannedFault['fault'] | undefined): void;
  /** Decides for each task how it ends; undefined lets all of them be done. */
  endTasks(decide: ((task: TaskView, payload: unknown) => Ending | undefined) | undefined): void;
  pauseTasks(): void;
  resumeTasks(): void;
  loseTasks(): void;
  /** Nothing listens any more, until `comeBack`; what it kept is kept. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  /** Changes how an index is set, behind everybody's back. */
  tamper(uid: string, settings: Partial<RawSettings>): void;
  indexes(): string[];
  documents(uid: string): StoredDocument[];
  close(): Promise<void>;
}

export async function startStandIn(masterKey = 'master-key-of-the-stand-in'): Promise<StandIn> {
  const store: Store = { access: new Access(masterKey), tasks: new TaskQueue(), indexes: new Map() };
  const requests: ReceivedRequest[] = [];
  let planned: PlannedFault | undefined;
  const faultFor = (request: string) => {
    if (!planned || (planned.only && !planned.only.test(request)) || planned.times === 0) return undefined;
    if (planned.times !== undefined) planned.times--;
    return planned.fault;
  };
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', url: path = '/' } = request;
    const sent = await text(request);
    const body: unknown = sent === '' ? undefined : JSON.parse(sent);
    requests.push({ method, path, body });
    const fault = faultFor(`${method} ${path}`);
    if (fault) return misbehave(fault, response);
    const { authorization } = request.headers;
    try {
      const told = answer(store, { method, url: new URL(path, 'http://meilisearch'), authorization, body });
      reply(response, told.status, told.body);
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, 'internal', String(error));
      reply(response, refusal.status, refusal.body);
    }
  };
  let server: Server | undefined;
  const listen = async (port: number) => {
    // Whoever asks may hang up in the middle of asking.
    server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()));
    await new Promise<void>((ready) => server!.listen(port, '127.0.0.1', ready));
    return (server.address() as AddressInfo).port;
  };
  const stop = async () => {
    const stopped = server;
    server = undefined;
    if (!stopped) return;
    const closed = new Promise<void>((done) => stopped.close(() => done()));
    stopped.closeAllConnections();
    await closed;
  };
  const port = await listen(0);
  afterAll(stop);
  return {
    url: `http://127.0.0.1:${port}`,
    masterKey,
    requests,
    plan: (fault) => (planned = typeof fault === 'string' ? { fault } : fault && { ...fault }),
    endTasks: (decide) => (store.tasks.decide = decide),
    pauseTasks: () => store.tasks.pause(),
    resumeTasks: () => store.tasks.resume(),
    loseTasks: () => store.tasks.lose(),
    goDown: stop,
    comeBack: async () => void (await listen(port)),
    tamper: (uid, settings) => store.indexes.get(uid)?.settings.update(settings),
    indexes: () => [...store.indexes.keys()],
    documents: (uid) => [...(store.indexes.get(uid)?.documents.values() ?? [])],
    close: stop,
  };
}

function reply(response: ServerResponse, status: number, body: object | undefined): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
