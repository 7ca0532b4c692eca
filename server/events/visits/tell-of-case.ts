import type { Transaction } from 'kysely';
import { teamCode } from '../../accounts/teams.ts';
import type { Context } from '../../context.ts';
import type { Language } from '../../contracts/words.ts';
import type { Schema } from '../../database/schema.ts';
import { queueMail } from '../../mail/queue-mail.ts';
import type { CaseReaders } from './case-readers.ts';
import type { Visit } from './visits.queries.ts';

/**
 * Mails who coordinates a visit that a case was attached to it, and nothing of what it says. Where nobody coordinates it
 * here, the offices are told.
 */
export async function tellOfCase(
  trx: Transaction<Schema>,
  { clock, publicUrl }: Pick<Context, 'clock' | 'publicUrl'>,
  visit: Visit,
  readers: CaseReaders,
): Promise<void> {
  const { coordinator, offices } = readers;
  const told = coordinator?.hasPeople
    ? (await coordinators(trx, coordinator.id, visit.enteredBy)).map((person) => ({
        ...person,
        team: teamCode({ kind: 'organiser', id: coordinator.id }),
      }))
    : await peopleOfOffices(
        trx,
        offices.map(({ id }) => id),
      );
  for (const { email, language, team } of told)
    await queueMail(trx, clock, {
      to: email,
      language,
      mail: {
        kind: 'case_attached',
        ...(!visit.isMasked && { title: visit.title }),
        link: publicUrl + casesPage(language, team, visit.id),
      },
    });
}

/** Who answers for the visit; when they may not read cases any more, the owners, or else the editors. */
async function coordinators(trx: Transaction<Schema>, organiser: string, answersFor: string | null) {
  const members = await trx
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['people.id', 'people.email', 'people.language', 'memberships.role'])
    .where('memberships.organiser_id', '=', organiser)
    .where('memberships.role', 'in', ['editor', 'owner'])
    .orderBy('people.email')
    .execute();
  const answering = members.filter(({ id }) => id === answersFor);
  const owners = members.filter(({ role }) => role === 'owner');
  return [answering, owners].find((some) => some.length > 0) ?? members;
}

async function peopleOfOffices(trx: Transaction<Schema>, offices: string[]) {
  const rows = await trx
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['people.email', 'people.language', 'memberships.office_id'])
    .where('memberships.office_id', 'in', offices)
    .orderBy('people.email')
    .execute();
  return rows.map(({ office_id, ...person }) => ({
    ...person,
    team: teamCode({ kind: 'office', id: office_id ?? '' }),
  }));
}

/** The page on which a team reads the cases of a visit, in the language of the reader. */
function casesPage(language: Language, team: string, visitId: string): string {
  const words = { nl: ['evenementen', 'dossiers'], en: ['events', 'cases'] } as const;
  const [events, cases] = words[language];
  return `/${language}/teams/${team}/${events}/${visitId}/${cases}`;
}
