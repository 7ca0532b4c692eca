import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Load, Loaded } from './http-client.ts';

/** Somebody who asks, in a process of their own. */
export function startClient() {
  const child = fork(new URL('http-client.ts', import.meta.url).pathname);
  return {
    /**
     * Answers a second.
     * @throws Error for an answer without a length, or another status than expected
     */
    async answersPerSecond(load: Load): Promise<number> {
      child.send(load);
      const [told] = (await once(child, 'message')) as [Loaded];
      if ('failed' in told) throw new Error(told.failed);
      return told.perSecond;
    },
    async stop(): Promise<void> {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
