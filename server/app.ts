import type { FastifyInstance } from 'fastify';
import { type BuiltinIndexes, builtinIndexes } from '../search/builtin/builtin-indexes.ts';
import { type Timing, realTiming } from '../search/fallback/timing.ts';
import type { MeilisearchSettings } from '../search/meilisearch/connection.ts';
import { type MirroredIndexes, mirroredIndexes } from '../search/mirror/mirrored-indexes.ts';
import type { SearchIndexes } from '../search/port.ts';
import { accountRoutes } from './accounts/accounts.routes.ts';
import { authenticateWith } from './accounts/authenticate.ts';
import { addIdentityProvider } from './accounts/identity-provider.routes.ts';
import type { IdentityProviderSettings } from './accounts/identity-provider-settings.ts';
import { createIdentityProvider } from './accounts/identity-provider.ts';
import { invitationRoutes } from './accounts/invitations.routes.ts';
import { keyRoutes } from './accounts/keys.routes.ts';
import { teamRoutes } from './accounts/teams.routes.ts';
import { createSignIn } from './accounts/sign-in.ts';
import { alertJobs } from './alerts/alert-jobs.ts';
import { alertRoutes } from './alerts/alerts.routes.ts';
import { alertMailsUpToDate } from './alerts/mails-up-to-date.ts';
import { hastenSearches } from './alerts/hasten-searches.ts';
import { noteChanges } from './alerts/note-changes.ts';
import { tellRecipient } from './alerts/tell-recipient.ts';
import { addAssistants } from './assistants/add-assistants.ts';
import { calendarRoutes } from './calendars/calendars.routes.ts';
import { forgetGone } from './calendars/forget-gone.ts';
import { writeCalendarEntries } from './calendars/write-entries.ts';
import { capacityRoutes } from './capacity/capacity.routes.ts';
import { holidayRoutes } from './capacity/holidays.routes.ts';
import { extendWeeks } from './capacity/extend-weeks.ts';
import type { Context } from './context.ts';
import type { Database } from './database/connect.ts';
import type { Listen } from './database/listen.ts';
import { whoWritesWith } from './drafts/draft-files.queries.ts';
import { draftRoutes } from './drafts/drafts.routes.ts';
import { eventRoutes } from './events/events.routes.ts';
import { makeReady } from './events/make-ready.ts';
import { ReadyEvents, readyEventAnswers } from './events/ready-events.queries.ts';
import { idOfShortCode } from './events/short-codes.queries.ts';
import { lapsePastRequests } from './events/joining/lapse-past.ts';
import { whoSeesFile } from './events/event-files.queries.ts';
import { fileRoutes } from './files/files.routes.ts';
import { createCall } from './http/call.ts';
import { passerBy } from './http/caller.ts';
import { type LogTaker, createServer } from './http/create-server.ts';
import { type Limits, Throttle, throttled, usualLimits } from './http/limits.ts';
import { Freshness } from './kernel/freshness.ts';
import { healthRoutes } from './http/health.ts';
import { importRoutes } from './imports/imports.routes.ts';
import { JobRunner } from './jobs/job-runner.ts';
import { type Clock, systemClock } from './kernel/clock.ts';
import { officeRoutes } from './offices/offices.routes.ts';
import { deliverMail } from './mail/deliver-mails.ts';
import type { MailTransport } from './mail/transports.ts';
import { moderationRoutes } from './moderation/moderation.routes.ts';
import { organisationRoutes } from './organisers/organisations.routes.ts';
import { organiserRoutes } from './organisers/organisers.routes.ts';
import { addOpenData } from './open-data/add-open-data.ts';
import { notePublicChanges } from './open-data/note-public-changes.ts';
import { openDataJobs } from './open-data/open-data-jobs.ts';
import { openDataRoutes } from './open-data/open-data.routes.ts';
import { OutboxRelay } from './outbox/relay.ts';
import { type PageRenderer, addPages } from './pages/add-pages.ts';
import { introductionJobs } from './planning/introduction-jobs.ts';
import { introductionRoutes } from './planning/introductions.routes.ts';
import { matchPlans } from './planning/match-plans.ts';
import { radarRoutes } from './planning/radar.routes.ts';
import { boardRoutes } from './planning/board.routes.ts';
import { privacyRoutes } from './privacy/privacy.routes.ts';
import { retentionJobs } from './privacy/retention-jobs.ts';
import { Remembered } from './kernel/remembered.ts';
import { ReferenceDataSource } from './reference-data/reference-data.queries.ts';
import { referenceDataRoutes } from './reference-data/reference-data.routes.ts';
import { followEvents } from './support/follow-event.ts';
import { officeSupportRoutes } from './support/office.routes.ts';
import { whoSeesSupportFile } from './support/support-files.queries.ts';
import { organiserSupportRoutes } from './support/organiser.routes.ts';
import { overviewRoutes } from './support/overview.routes.ts';
import { supportJobs } from './support/support-jobs.ts';
import { inNumbers } from './search/audit-search.ts';
import { indexEvents } from './search/index-events.ts';
import { searchJobs } from './search/search-jobs.ts';
import { searchRoutes } from './search/search.routes.ts';
import { sharingRoutes } from './sharing/sharing.routes.ts';
import { textRoutes } from './texts/texts.routes.ts';
import { historyRoutes } from './teams/history.routes.ts';
import { memberRoutes } from './teams/members.routes.ts';
import { tellPlanners } from './upkeep/tell-planners.ts';
import { upkeepRoutes } from './upkeep/upkeep.routes.ts';

/** The whole program, put together in sight: its parts, its endpoints, and who hears which news. */
export interface App {
  server: FastifyInstance;
  context: Context;
  /** The indexes of this process, to be read and kept current by whoever runs it. */
  builtin: BuiltinIndexes;
  /** Until when answers to everybody are right; whoever runs it tells it what changes. */
  freshness: Freshness;
  /** The indexes in Meilisearch, where it is used, to be written and kept in sight by whoever runs this process. */
  mirrors: MirroredIndexes | undefined;
  relay: OutboxRelay;
  jobs: JobRunner;
}

export interface AppOptions {
  db: Database;
  publicUrl: string;
  pages: PageRenderer;
  /** Signs the cookies of sessions. */
  secret: string;
  mail: { transport: MailTransport; from: string };
  /** Where people can write to whoever runs the site, as its pages tell. */
  contact?: string | undefined;
  identityProvider?: IdentityProviderSettings | undefined;
  /** Where Meilisearch is, if it is to be searched; the built-in indexes stand in for it. */
  meilisearch?: MeilisearchSettings | undefined;
  /** Where events and plans are searched instead of all that. */
  indexes?: SearchIndexes;
  /** Time and chance for answering from Meilisearch and writing to it. */
  timing?: Timing;
  /** Tells when there is news in the outbox; without it the relay looks often by itself. */
  listen?: Listen;
  /** Whether invented people can sign in, with the password that is printed at the start. */
  demo?: boolean;
  clock?: Clock;
  logLevel?: string;
  /** Takes the lines of the log, which go to the standard output otherwise. */
  logTo?: LogTaker;
  limits?: Limits;
  /** Whether a proxy stands before it, whose word on the address of a caller is taken. */
  behindProxy?: boolean;
}

export async function createApp(options: AppOptions): Promise<App> {
  const { db, publicUrl, pages, secret, mail, clock = systemClock, logLevel = 'warn' } = options;
  const { limits = usualLimits, behindProxy = false, demo = false, listen, identityProvider } = options;
  const freshness = new Freshness(clock);
  const builtin = builtinIndexes(db, { onChange: () => freshness.changed() });
  const mirrors =
    options.meilisearch &&
    mirroredIndexes(db, builtin, options.meilisearch, options.timing ?? realTiming, () => freshness.changed());
  const { search, plans } = options.indexes ?? mirrors ?? builtin;
  const throttle = new Throttle();
  const context: Context = {
    db,
    clock,
    publicUrl,
    reference: new ReferenceDataSource(db),
    publicResults: new Remembered(freshness, 300),
    publicCounts: new Remembered(freshness, 300),
    publicItems: new Remembered(freshness, 20_000),
    readyEvents: new ReadyEvents({ db, clock }),
    facetTexts: new Remembered(freshness, 1),
    organiserLabels: new Remembered(freshness, 5000),
    search,
    plans,
    signIn: createSignIn({ db, publicUrl, secret }),
    identityProvider: identityProvider && createIdentityProvider({ db, publicUrl, secret, identityProvider }),
    throttle,
    demo,
  };
  const mailContext = { db, clock, mail: { ...mail, publicUrl }, upToDate: alertMailsUpToDate(context) };
  const implementations = [
    ...searchRoutes(context),
    ...eventRoutes(context),
    ...draftRoutes(context),
    ...textRoutes(),
    ...fileRoutes(context, [whoSeesFile, whoWritesWith, whoSeesSupportFile]),
    ...importRoutes(context),
    ...referenceDataRoutes(context),
    ...organiserRoutes(context),
    ...organisationRoutes(context),
    ...officeRoutes(context),
    ...organiserSupportRoutes(context),
    ...officeSupportRoutes(context),
    ...capacityRoutes(context),
    ...holidayRoutes(context),
    ...overviewRoutes(context),
    ...calendarRoutes(context),
    ...sharingRoutes(context),
    ...alertRoutes(context),
    ...openDataRoutes(context),
    ...boardRoutes(context),
    ...accountRoutes(context),
    ...teamRoutes(context),
    ...keyRoutes(context),
    ...invitationRoutes(context),
    ...memberRoutes(context),
    ...historyRoutes(context),
    ...radarRoutes(context),
    ...introductionRoutes(context),
    ...moderationRoutes(context),
    ...privacyRoutes(context),
    ...upkeepRoutes(context, mirrors),
    ...healthRoutes(context),
  ].map((implementation) => throttled(implementation, throttle));
  const frame = {
    implementations,
    publicUrl,
    contact: options.contact,
    authenticate: authenticateWith(context),
    throttle,
    limits,
  };
  const server = await createServer({
    ...frame,
    freshness,
    ready: readyEventAnswers(context),
    logLevel,
    behindProxy,
    logTo: options.logTo,
  });
  addIdentityProvider(server, context, limits);
  addAssistants(server, frame);
  const asPasserBy = createCall(implementations, passerBy());
  addOpenData(server, context, async () => (await pages.addresses?.(asPasserBy)) ?? []);
  await addPages(server, { ...frame, pages, clock, idOfCode: (code) => idOfShortCode(db, code) });

  const relay = new OutboxRelay(
    db,
    {
      'event.changed': [
        (ids) => indexEvents(context, ids),
        () => makeReady(context),
        (ids) => writeCalendarEntries(context, ids),
        (ids) => notePublicChanges(context, ids),
        (ids) => matchPlans(context, ids),
        (ids) => followEvents(context, ids),
        (ids) => noteChanges(context, ids),
        (ids) => hastenSearches(context, ids),
      ],
      'draft.changed': [(ids) => matchPlans(context, ids)],
      'alerts.due': { each: [(id) => tellRecipient(context, id)] },
      'mail.queued': { each: [(id) => deliverMail(mailContext, id)] },
    },
    (error, message) => server.log.error({ err: error, message }, 'a message could not be handled'),
    listen,
  );
  const jobs = new JobRunner(
    db,
    clock,
    [
      ...retentionJobs,
      tellPlanners(context),
      lapsePastRequests,
      forgetGone,
      extendWeeks,
      ...introductionJobs(context),
      ...supportJobs(context),
      ...alertJobs,
      ...openDataJobs(context),
      ...searchJobs(context, { builtin, mirrors }, (findings) =>
        server.log.error(
          { findings: findings.map(inNumbers) },
          'search held something else than the events; put right',
        ),
      ),
    ],
    (error, job) => server.log.error({ err: error, job }, 'a job could not be done'),
  );
  return { server, context, builtin, mirrors, freshness, relay, jobs };
}
