import { spawnSync } from 'node:child_process';
import { lchownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The account PostgreSQL runs under. Nothing when that is simply our own. */
export type ServerUser = { uid: number; gid: number } | undefined;

/** PostgreSQL refuses to run as root, so root steps down: to the owner of the data, else to an account for the like. */
export function chooseServerUser(home: string): ServerUser {
  const ownUid = process.getuid?.();
  const owner = statSync(home, { throwIfNoEntry: false });
  if (ownUid !== 0) {
    if (ownUid === undefined || owner === undefined || owner.uid === ownUid) return undefined;
    throw new Error(`The PostgreSQL files in ${home} belong to user ${owner.uid}. Start this program as that user.`);
  }
  if (owner !== undefined && owner.uid !== 0) return checked(owner);

  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find((fields) => fields[0] === name);
    if (account !== undefined) return checked({ uid: Number(account[2]), gid: Number(account[3]) });
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and there is no account "postgres" or "nobody" to run it under. ' +
      'Start this program as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** Some containers have a root who may not act for others. */
function checked({ uid, gid }: { uid: number; gid: number }): ServerUser {
  const { error } = spawnSync('/bin/sh', ['-c', ':'], { cwd: '/', uid, gid });
  if (error === undefined) return { uid, gid };
  throw new Error(
    `PostgreSQL refuses to run as root, and this process may not run programs as user ${uid}. ` +
      'Start it as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
    { cause: error },
  );
}

/** Hands over what root made (or put back). What is the account's already may be in use, and is left alone. */
export function giveTo(user: ServerUser, path: string): void {
  if (user === undefined || statSync(path).uid === user.uid) return;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
  // The folder itself last: a start that is killed halfway begins anew.
  for (const each of [...inside, path]) lchownSync(each, user.uid, user.gid);
}

/**
 * The path by which the account reaches a folder of its own. When it may not pass the folders above (a checkout under
 * /root), Linux offers another way in: we start the server inside the folder, and it finds itself as /proc/self/cwd.
 */
export function reachablePath(user: ServerUser, directory: string): string {
  if (user === undefined) return directory;
  for (const path of [directory, '/proc/self/cwd']) {
    const attempt = spawnSync('/bin/sh', ['-c', 'cd -- "$0"', path], { cwd: directory, stdio: 'ignore', ...user });
    if (attempt.status === 0) return path;
  }
  throw new Error(
    `PostgreSQL runs as user ${user.uid}, who may not enter ${directory}. ` +
      'Choose a data directory that this user can reach, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}
