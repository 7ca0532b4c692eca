import { type Kysely, sql } from 'kysely';

/**
 * Images and documents of organisations, kept in the database so that one backup holds everything: what is known of
 * them apart from what is in them. What an event shows of them, and says of them: the words that stand for an image, the
 * title of a document. `idle_since` is when a file was first seen to be used by nothing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table files (
      id uuid primary key,
      organiser_id text not null references organisers,
      kind text not null check (kind in ('image', 'document')),
      name text not null check (length(name) between 1 and 120),
      media_type text not null,
      size int not null check (size > 0),
      width int check (width > 0),
      height int check (height > 0),
      uploaded_at timestamptz not null,
      idle_since timestamptz,
      check ((kind = 'image') = (width is not null and height is not null))
    )`.execute(db);
  await sql`create index files_by_organiser on files (organiser_id)`.execute(db);
  await sql`
    create table file_contents (
      file_id uuid not null references files on delete cascade,
      variant text not null check (variant in ('whole', 'small')),
      bytes bytea not null,
      primary key (file_id, variant)
    )`.execute(db);
  // Images and documents are compressed already.
  await sql`alter table file_contents alter column bytes set storage external`.execute(db);
  await sql`
    create table event_files (
      event_id uuid not null references events on delete cascade,
      file_id uuid not null references files,
      role text not null check (role in ('image', 'document')),
      position smallint not null check (position > 0),
      text_nl text not null,
      text_en text,
      primary key (event_id, file_id),
      unique (event_id, role, position)
    )`.execute(db);
  await sql`create index event_files_by_file on event_files (file_id)`.execute(db);
  await sql`create unique index one_image_per_event on event_files (event_id) where role = 'image'`.execute(db);
}
