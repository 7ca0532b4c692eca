import { readdir } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';

const directory = new URL('../../migrations/', import.meta.url);

const provider: MigrationProvider = {
  async getMigrations() {
    const files = (await readdir(directory)).filter((file) => /^\d{4}-[a-z0-9-]+\.ts$/.test(file)).toSorted();
    const migrations: Record<string, Migration> = {};
    for (const file of files)
      migrations[file.replace('.ts', '')] = (await import(new URL(file, directory).href)) as Migration;
    return migrations;
  },
};

/** Brings a database to the newest step; answers with the steps taken. Safe when several processes start at once. */
export async function migrate<T>(db: Kysely<T>): Promise<string[]> {
  const { error, results } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw new Error(`${failure(error)}: ${String(error)}`, { cause: error });
  return (results ?? []).filter((step) => step.status === 'Success').map((step) => step.migrationName);
}

function failure(error: unknown): string {
  const away = /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|28\w{3}|3D000)$/.test(
    String((error as { code?: unknown }).code),
  );
  return away ? 'The database could not be reached' : 'The database could not be brought up to date';
}
