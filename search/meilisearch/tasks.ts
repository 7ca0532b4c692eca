import { setTimeout as pause } from 'node:timers/promises';
import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch';
import { MeilisearchProblem, problemOf } from './problem.ts';

/**
 * Waits until work that Meilisearch took on is done. The client's own waiting is content with a task that failed, and gives
 * up after five seconds.
 * @throws MeilisearchProblem `task` when it failed, was cancelled or is known no more; `timeout` when it is not done in time
 */
export async function done(
  client: Meilisearch,
  enqueued: EnqueuedTask | PromiseLike<EnqueuedTask>,
  patience: number,
): Promise<Task> {
  try {
    const { taskUid } = await enqueued;
    const end = AbortSignal.timeout(patience);
    for (let wait = 4; ; wait = Math.min(wait * 2, 200)) {
      const task = await client.tasks.getTask(taskUid);
      if (task.status === 'succeeded') return task;
      if (task.status === 'failed' || task.status === 'canceled') throw notDone(task, task.status);
      if (end.aborted)
        throw new MeilisearchProblem('timeout', `Task ${taskUid} of Meilisearch is not done after ${patience} ms.`);
      await pause(wait);
    }
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code !== 'task_not_found') throw problem;
    throw new MeilisearchProblem('task', 'Meilisearch has lost a task.', { task: 'lost', code: 'task_not_found' });
  }
}

function notDone({ uid, error }: Task, task: 'failed' | 'canceled'): MeilisearchProblem {
  const sentence = `Task ${uid} of Meilisearch ${task === 'failed' ? 'failed' : 'was cancelled'}${error ? `: ${error.message}` : '.'}`;
  return new MeilisearchProblem('task', sentence, { task, ...(error?.code ? { code: error.code } : {}) });
}
