import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { type Database, connect, createPool } from '../../server/database/connect.ts';

export const templates = ['lists_template', 'content_template'] as const;
export type Template = (typeof templates)[number];

/** A database of its own for a test file, copied from a template and dropped afterwards. */
export async function createTestDatabase(template: Template): Promise<{ db: Database; url: string }> {
  const postgresUrl = inject('postgresUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await inDatabase(postgresUrl, 'postgres', `create database ${name} template ${template}`);
  const url = databaseUrl(postgresUrl, name);
  const db = connect(createPool(url, { max: 5 }));
  afterAll(async () => {
    await db.destroy();
    await inDatabase(postgresUrl, 'postgres', `drop database if exists ${name} with (force)`);
  });
  return { db, url };
}

export function databaseUrl(postgresUrl: string, name: string): string {
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export async function inDatabase(postgresUrl: string, name: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl(postgresUrl, name) });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
