import type { SourceFile } from './directions.ts';

/** Which folder writes a table. A table has one owner; everybody else reads it, or asks the owner by a use case. */
export const owners: Readonly<Record<string, string>> = {
  regions: 'server/reference-data',
  countries: 'server/reference-data',
  sectors: 'server/reference-data',
  event_kinds: 'server/reference-data',
  event_types: 'server/reference-data',
  services: 'server/reference-data',
  people: 'server/accounts',
  sessions: 'server/accounts',
  sign_in_methods: 'server/accounts',
  verifications: 'server/accounts',
  memberships: 'server/accounts',
  invitations: 'server/accounts',
  api_keys: 'server/accounts',
  organisers: 'server/organisers',
  claims: 'server/organisers',
  reviews: 'server/moderation',
  offices: 'server/offices',
  office_jurisdictions: 'server/offices',
  events: 'server/events',
  legs: 'server/events',
  event_sectors: 'server/events',
  event_organisers: 'server/events',
  event_partners: 'server/events',
  event_files: 'server/events',
  ready_events: 'server/events',
  unready_events: 'server/events',
  files: 'server/files',
  file_contents: 'server/files',
  visit_cases: 'server/events',
  joint_requests: 'server/events',
  office_calendars: 'server/capacity',
  office_staff: 'server/capacity',
  office_staff_hours: 'server/capacity',
  office_leave: 'server/capacity',
  office_closures: 'server/capacity',
  office_weeks: 'server/capacity',
  office_loads: 'server/capacity',
  support_dossiers: 'server/support',
  support_requests: 'server/support',
  support_request_services: 'server/support',
  support_assignees: 'server/support',
  support_allowed_transitions: 'server/support',
  support_transitions: 'server/support',
  support_proposals: 'server/support',
  support_proposal_services: 'server/support',
  support_messages: 'server/support',
  support_reads: 'server/support',
  support_notices: 'server/support',
  support_reminders: 'server/support',
  event_drafts: 'server/drafts',
  introductions: 'server/planning',
  imports: 'server/imports',
  import_outcomes: 'server/imports',
  import_mappings: 'server/imports',
  import_values: 'server/imports',
  outbox: 'server/outbox',
  scheduled_jobs: 'server/jobs',
  audit_trail: 'server/audit',
  mails: 'server/mail',
  search_documents: 'search/postgres',
  search_texts: 'search/postgres',
  search_removed: 'search/postgres',
  plan_documents: 'search/postgres',
  plan_texts: 'search/postgres',
  plan_removed: 'search/postgres',
  search_mirrors: 'search/mirror',
  search_set_aside: 'search/mirror',
  calendar_entries: 'server/calendars',
  alert_recipients: 'server/alerts',
  alert_links: 'server/alerts',
  alert_requests: 'server/alerts',
  saved_searches: 'server/alerts',
  followed_events: 'server/alerts',
  announced_events: 'server/alerts',
  calendar_events: 'server/calendars',
  calendar_changes: 'server/calendars',
  personal_calendars: 'server/calendars',
  public_change_order: 'server/open-data',
  public_changes: 'server/open-data',
  content_loads: 'server/content',
};

const writes = [
  /\b(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*['"](\w+)['"]/g,
  /\b(?:insert into|delete from)\s+([a-z_]+)/g,
  /\bupdate\s+([a-z_]+)\s+set\b/g,
];

/** One sentence for each write by somebody else than the owner, and for each table nobody owns. */
export function foreignWrites(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => !file.path.startsWith('migrations/'))
    .flatMap((file) =>
      writes.flatMap((pattern) =>
        [...file.text.matchAll(pattern)].flatMap(([, table = '']) => {
          const owner = owners[table];
          if (owner === undefined) return [`${file.path} writes ${table}, which has no owner in table-owners.ts`];
          return file.path.startsWith(`${owner}/`) ? [] : [`${file.path} writes ${table}, which belongs to ${owner}`];
        }),
      ),
    );
}

/** Tables that migrations make and nobody owns. */
export function ownerless(migrations: readonly SourceFile[]): string[] {
  const named = (statement: RegExp) =>
    migrations.flatMap((file) => [...file.text.matchAll(statement)].map(([, table = '']) => table));
  const dropped = new Set(named(/drop table ([a-z_]+)/g));
  return named(/create table ([a-z_]+)/g).filter((table) => owners[table] === undefined && !dropped.has(table));
}
