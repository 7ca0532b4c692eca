import { once } from 'node:events';
import { statSync, unlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** So long a start waits for a predecessor that is just ending. */
const patience = 2000;

/**
 * At most one living process owns a directory. The owner listens on a name made from the directory: the system hands
 * a name out once and takes it back when the process ends, however it ends. So there is no lock file to go stale, and
 * no process number to mistake for another.
 */
export async function takeOwnership(directory: string): Promise<() => Promise<void>> {
  const name = ownerName(directory);
  const deadline = Date.now() + patience;
  for (let listener = await listen(name); ; listener = await listen(name)) {
    if (listener !== undefined) return () => closed(listener);
    if (Date.now() > deadline) {
      throw new Error(
        `Another running process already uses the PostgreSQL in ${directory}. ` +
          'Stop that one first, or give this one another data directory.',
      );
    }
    if (!(await isAbandoned(name))) await delay(100);
  }
}

async function closed(listener: Server): Promise<void> {
  listener.close();
  await once(listener, 'close');
}

/** Made from the numbers of the folder, not its path: links and mounts lead to the same owner. */
function ownerName(directory: string): string {
  const { dev, ino } = statSync(directory, { bigint: true });
  const name = `embedded-postgres-${dev}-${ino}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

/** Nothing when the name is taken. */
async function listen(name: string): Promise<Server | undefined> {
  const listener = createServer((visitor) => visitor.destroy());
  // The owner may end while it still holds the name. `exclusive`: never shared between the workers of a cluster.
  listener.unref().listen({ path: name, exclusive: true });
  try {
    await once(listener, 'listening');
    return listener;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
}

/** Only systems where the name is a file (macOS) keep it after a kill; then nobody answers there, and it may go. */
async function isAbandoned(name: string): Promise<boolean> {
  if (process.platform === 'linux' || process.platform === 'win32') return false;
  const caller = connect(name);
  try {
    await once(caller, 'connect');
    return false;
  } catch {
    unlinkSync(name);
    return true;
  } finally {
    caller.destroy();
  }
}
