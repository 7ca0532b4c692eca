import { Refusal } from './refusal.ts';

/** Work that was taken on and is done one after the other, later: whoever wants to know when has to ask. */

export interface TaskView {
  uid: number;
  indexUid: string | null;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  type: string;
  canceledBy: number | null;
  details: object;
  error: { message: string; code: string; type: string; link: string } | null;
  enqueuedAt: string;
}

/** How a task ends otherwise than by being done. */
export type Ending = { status: 'failed'; code: string } | { status: 'canceled' } | { status: 'lost' };

interface Task {
  view: TaskView;
  work: () => void;
  /** What it is about, for whoever decides how it ends. */
  payload: unknown;
}

export class TaskQueue {
  readonly #tasks = new Map<number, Task>();
  readonly #waiting: Task[] = [];
  #next = 0;
  #running = false;
  #paused = false;
  /** Asked for each task before it is done. */
  decide: ((task: TaskView, payload: unknown) => Ending | undefined) | undefined;

  enqueue(type: string, indexUid: string | null, payload: unknown, work: () => void): object {
    const uid = this.#next++;
    const view: TaskView = {
      uid,
      indexUid,
      status: 'enqueued',
      type,
      canceledBy: null,
      details: {},
      error: null,
      enqueuedAt: new Date().toISOString(),
    };
    const task = { view, work, payload };
    this.#tasks.set(uid, task);
    this.#waiting.push(task);
    this.#run();
    return { taskUid: uid, indexUid, status: 'enqueued', type, enqueuedAt: view.enqueuedAt };
  }

  get(uid: number): TaskView | undefined {
    return this.#tasks.get(uid)?.view;
  }

  all(): TaskView[] {
    return [...this.#tasks.values()].map(({ view }) => view);
  }

  /** Leaves tasks where they are, until `resume`. */
  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#run();
  }

  /** Forgets what was not done, as a server does that comes back with an older disk. */
  lose(): void {
    for (const { view } of this.#waiting.splice(0)) this.#tasks.delete(view.uid);
  }

  #run(): void {
    if (this.#running || this.#paused || this.#waiting.length === 0) return;
    this.#running = true;
    const task = this.#waiting.shift()!;
    setImmediate(() => {
      task.view.status = 'processing';
      setImmediate(() => {
        this.#finish(task);
        this.#running = false;
        this.#run();
      });
    });
  }

  #finish({ view, work, payload }: Task): void {
    const ending = this.decide?.(view, payload);
    if (ending?.status === 'lost') this.#tasks.delete(view.uid);
    else if (ending?.status === 'canceled') view.status = 'canceled';
    else if (ending) fail(view, new Refusal(500, ending.code, `The work could not be done (${ending.code}).`));
    else
      try {
        work();
        view.status = 'succeeded';
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        fail(view, error);
      }
  }
}

function fail(view: TaskView, { body }: Refusal): void {
  view.status = 'failed';
  view.error = body;
}
