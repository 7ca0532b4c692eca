import { type Kysely, sql } from 'kysely';

/** Mails to people. What a mail tells can hold a code that opens an account, so it is emptied once the mail is sent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mails (
      id uuid primary key,
      recipient text not null check (btrim(recipient) <> ''),
      language text not null check (language in ('nl', 'en')),
      kind text not null,
      data jsonb,
      created_at timestamptz not null,
      sent_at timestamptz,
      check ((sent_at is null) = (data is not null))
    )`.execute(db);
}
