import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../kernel/clock.ts';
import { deleteFiles, setIdle } from './files.store.ts';

/** How files stand: who uses which is known above. */
export interface FileUse {
  id: string;
  used: boolean;
  /** Since when it is known that nothing uses it. */
  idleSince: Temporal.Instant | undefined;
}

/** Erases what nothing has used for some days, and notes what nothing uses from now on. */
export async function eraseUnused(
  trx: Transaction<Schema>,
  clock: Clock,
  files: readonly FileUse[],
  { days }: { days: number },
): Promise<void> {
  const before = clock.now().subtract({ hours: days * 24 });
  const ids = (which: (file: FileUse) => boolean) => files.filter(which).map(({ id }) => id);
  const isOld = ({ idleSince }: FileUse) => idleSince && Temporal.Instant.compare(idleSince, before) <= 0;
  await deleteFiles(
    trx,
    ids((file) => !file.used && isOld(file) === true),
  );
  await setIdle(
    trx,
    ids((file) => !file.used && file.idleSince === undefined),
    clock.now().toString(),
  );
  await setIdle(
    trx,
    ids((file) => file.used && file.idleSince !== undefined),
    null,
  );
}
