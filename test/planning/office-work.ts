import { placeLoad } from '../../server/capacity/place-load.ts';
import { renewOffice } from '../../server/capacity/renew-weeks.ts';
import { newId } from '../../server/kernel/ids.ts';
import type { TestApp } from '../support/test-app.ts';

/** Somebody works at an office for so many minutes a week, of which a fifth is kept in reserve. */
export async function officeWorks(app: TestApp, office: string, minutesPerWeek: number): Promise<void> {
  const id = newId();
  await app.db.transaction().execute(async (trx) => {
    await trx.insertInto('office_staff').values({ id, office_id: office, person_id: null, name: 'Linh' }).execute();
    await trx
      .insertInto('office_staff_hours')
      .values({ staff_id: id, from_on: '2026-01-05', minutes_per_week: minutesPerWeek })
      .execute();
    await renewOffice(trx, app.context.clock, office);
  });
}

/** An office has so many minutes of work in the week that begins on a Monday, for an event of an organisation. */
export async function officeIsAsked(
  app: TestApp,
  office: string,
  { event, organiser, monday, minutes, kind = 'tentative', approved = false }: Work,
): Promise<void> {
  const now = app.context.clock.now().toString();
  const window = { from: monday, to: Temporal.PlainDate.from(monday).add({ days: 4 }).toString() };
  const [dossier, request] = [newId(), newId()];
  await app.db.transaction().execute(async (trx) => {
    const made = { created_by: null, created_at: now, changed_at: now };
    await trx
      .insertInto('support_dossiers')
      .values({ id: dossier, event_id: event, organiser_id: organiser, form: '{}', ...made })
      .execute();
    await trx
      .insertInto('support_requests')
      .values({
        id: request,
        dossier_id: dossier,
        office_id: office,
        state: 'draft',
        wanted_from: window.from,
        wanted_to: window.to,
        basis: '{}',
        estimate_minutes: minutes,
        ...notYet,
        created_at: now,
        changed_at: now,
      })
      .execute();
    await placeLoad(trx, { request, office, kind, minutes, window, approved });
  });
}

const notYet = {
  reference: null,
  lead_person_id: null,
  urgency: null,
  submitted_at: null,
  answer_due_at: null,
  due_at: null,
  paused_minutes: null,
  transferred_from: null,
  priority_override: null,
  priority_reason: null,
  report: null,
  satisfaction: null,
  satisfaction_text: null,
};

interface Work {
  event: string;
  organiser: string;
  monday: string;
  minutes: number;
  kind?: 'soft' | 'tentative' | 'firm';
  approved?: boolean;
}
