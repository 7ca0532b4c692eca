import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { addDemoPerson } from '../accounts/add-demo-person.ts';
import type { EventStatus } from '../contracts/words.ts';
import type { Context } from '../context.ts';
import { announceEvent } from '../events/announce-event.ts';
import { changeStatus } from '../events/change-status.ts';
import { eventIdsOfSource } from '../events/events.queries.ts';
import type { EventEntry } from '../events/event-entry.ts';
import { loadEvent } from '../events/load-event.ts';
import { publishEvent } from '../events/publish-event.ts';
import { reviseEvent } from '../events/revise-event.ts';
import { contentLoader } from '../kernel/actor.ts';
import { today } from '../kernel/clock.ts';
import { loadOffices, officeContent } from '../offices/load-offices.ts';
import { loadOrganisers, organiserContent } from '../organisers/load-organisers.ts';
import { markVerified } from '../organisers/mark-verified.ts';
import { loadReferenceData } from '../reference-data/load-reference-data.ts';
import { referenceFiles } from '../reference-data/reference-files.ts';
import { englishCityNames } from './city-names.ts';
import { contentLoad, rememberLoad } from './content.store.ts';
import { demoAccounts, demoOrganisations } from './demo/accounts.ts';
import { loadOfficePeople } from './load-office-people.ts';
import { loadSupport } from './load-support.ts';
import { loadWaiting } from './load-waiting.ts';
import { demoPlans } from './demo/demo-plans.ts';
import type { DemoDossier, DemoOffice } from './demo/dossier-spec.ts';
import { demoDossiers } from './demo/dossiers.ts';
import { demoOffices } from './demo/offices-at-work.ts';
import { demoProgramme } from './demo/demo-programme.ts';
import { waitingForPlanners } from './demo/waiting.ts';
import realEvents from './data/real-events.json' with { type: 'json' };

interface LoadOptions {
  demo: boolean;
  only?: 'lists' | 'all';
}

const loadLock = 7_300_103;

interface ContentEvent {
  entry: EventEntry;
  afterwards?: { status: EventStatus; reason?: { nl: string; en: string }; daysLater?: number };
}

/**
 * Loads what the platform opens with: the lists, the organisers and offices, the real events, and, where wanted, the
 * invented programme, its people, and what waits for its planner. Everything goes through the use cases that a person's
 * entry goes through. Loading again finds the same fingerprints and changes nothing; changed content revises the events
 * it had made.
 */
export async function loadContent(context: Context, options: LoadOptions): Promise<void> {
  // Processes that start together load one after the other; the later ones find everything there.
  await context.db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${loadLock})`.execute(connection);
    try {
      await load(context, options);
    } finally {
      await sql`select pg_advisory_unlock(${loadLock})`.execute(connection);
    }
  });
}

async function load(context: Context, options: LoadOptions): Promise<void> {
  await once(context, 'lists', JSON.stringify([referenceFiles, organiserContent, officeContent]), async () => {
    await loadReferenceData(context.db);
    await loadOrganisers(context.db);
    await loadOffices(context.db);
    context.reference.forget();
  });
  if (options.only === 'lists') return;
  const real = withEnglishCities(realContent());
  await once(context, 'real events', JSON.stringify(real), () => loadEvents(context, real));
  if (!options.demo) return;
  const anchor = await demoAnchor(context);
  const programme = withEnglishCities(demoProgramme(anchor));
  await once(context, 'demonstration', JSON.stringify(programme), () => loadEvents(context, programme), anchor);
  // People whose password is known to all are only made where they may sign in.
  if (!context.demo) return;
  const people = JSON.stringify([demoOrganisations, demoAccounts]);
  await once(context, 'demonstration people', people, () => loadDemoPeople(context), anchor);
  // Plans are for people of the demonstration; where they cannot sign in, real ones would see them among their own.
  const plans = withEnglishCities(demoPlans(anchor));
  await once(context, 'demonstration plans', JSON.stringify(plans), () => loadEvents(context, plans), anchor);
  const waiting = waitingForPlanners(anchor);
  await once(context, 'demonstration queue', JSON.stringify(waiting), () => loadWaiting(context, waiting), anchor);
  const [offices, dossiers] = [demoOffices, demoDossiers(anchor)];
  const support = JSON.stringify([offices, dossiers]);
  await once(
    context,
    'demonstration support',
    support,
    () => loadOfficesAtWork(context, { offices, dossiers, anchor }),
    anchor,
  );
}

/** Who works in the offices comes first: what they can do in a week decides about what they promise. */
async function loadOfficesAtWork(
  context: Context,
  { offices, dossiers, anchor }: { offices: readonly DemoOffice[]; dossiers: readonly DemoDossier[]; anchor: string },
): Promise<void> {
  await loadOfficePeople(context, offices, anchor);
  await loadSupport(context, dossiers);
}

function realContent(): ContentEvent[] {
  return realEvents.map(({ entry, ...rest }) => ({
    entry: entry as EventEntry,
    ...('cancelled' in rest && rest.cancelled ? { afterwards: { status: 'cancelled' } } : {}),
  }));
}

function withEnglishCities(events: readonly ContentEvent[]): ContentEvent[] {
  return events.map((event) => {
    const legs = event.entry.legs.map((leg) => {
      const cityEn = englishCityNames[leg.city ?? ''];
      return cityEn ? { ...leg, cityEn } : leg;
    });
    return { ...event, entry: { ...event.entry, legs } };
  });
}

/** The day the demonstration counts from: that of its first loading, so that it stands still afterwards. */
async function demoAnchor(context: Context): Promise<string> {
  const loaded = await contentLoad(context.db, 'demonstration');
  return loaded?.anchor ?? today(context.clock).toString();
}

async function loadDemoPeople(context: Context): Promise<void> {
  const { db, clock } = context;
  await db.transaction().execute(async (trx) => {
    for (const id of demoOrganisations) await markVerified(trx, clock, contentLoader, id);
  });
  for (const person of demoAccounts) await db.transaction().execute((trx) => addDemoPerson(trx, context, person));
}

/** One transaction an event: a process killed half way goes on where it stopped. */
async function loadEvents(context: Context, events: readonly ContentEvent[]): Promise<void> {
  const { db, clock } = context;
  const known = new Map<string, Map<string, string>>();
  for (const { entry, afterwards } of events) {
    const { source, externalId = '' } = entry.provenance;
    if (!known.has(source)) known.set(source, await eventIdsOfSource(db, source));
    const id = known.get(source)?.get(externalId);
    await db.transaction().execute(async (trx) => {
      if (id !== undefined) {
        const isOnline = afterwards?.status === 'moved_online';
        await reviseEvent(trx, clock, contentLoader, id, isOnline ? { ...entry, mode: 'online' } : entry);
        const { status } = await loadEvent(trx, id);
        if (afterwards && afterwards.status !== status)
          await changeStatus(trx, clock, contentLoader, id, afterwards.status, afterwards.reason);
        return;
      }
      const daysLater = afterwards?.daysLater;
      const first = daysLater === undefined ? entry : asFirstAnnounced(entry, daysLater);
      const created = await announceEvent(trx, clock, contentLoader, first);
      await publishEvent(trx, clock, contentLoader, created);
      if (first !== entry) await reviseEvent(trx, clock, contentLoader, created, entry);
      if (afterwards) await changeStatus(trx, clock, contentLoader, created, afterwards.status, afterwards.reason);
    });
  }
}

/** An event as it was announced before it moved to later days; until when one could register then is not told. */
function asFirstAnnounced(entry: EventEntry, daysLater: number): EventEntry {
  const earlier = (day: string) => Temporal.PlainDate.from(day).subtract({ days: daysLater }).toString();
  const { closesOn: _closes, opensOn: _opens, ...open } = entry.registration ?? {};
  return {
    ...entry,
    ...(entry.registration && { registration: open }),
    legs: entry.legs.map((leg) => ({
      ...leg,
      ...(leg.startsOn && { startsOn: earlier(leg.startsOn) }),
      ...(leg.endsOn && { endsOn: earlier(leg.endsOn) }),
    })),
  };
}

/** Does the work unless the very same content was loaded before. */
async function once(
  context: Context,
  name: string,
  content: string,
  work: () => Promise<void>,
  anchor?: string,
): Promise<void> {
  const fingerprint = createHash('sha256').update(content).digest('hex');
  if ((await contentLoad(context.db, name))?.fingerprint === fingerprint) return;
  await work();
  const load = { name, fingerprint, anchor: anchor ?? today(context.clock).toString() };
  await rememberLoad(context.db, load, context.clock.now().toString());
}
