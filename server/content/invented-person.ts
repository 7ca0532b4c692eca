import { personByEmail, personById, placesOf } from '../accounts/people.queries.ts';
import type { Context } from '../context.ts';
import type { Person } from '../kernel/actor.ts';

/** Who an invented person is, as whoever acts. */
export async function inventedPerson({ db }: Pick<Context, 'db'>, email: string): Promise<Person> {
  const known = await personByEmail(db, email);
  const person = known && (await personById(db, known.id));
  if (!person) throw new Error(`The demonstration has nobody at ${email}.`);
  const { id, name, memberships: teams } = person;
  const memberships = placesOf(teams);
  return { role: 'person', id, name, email, memberships, session: '', invented: true, door: 'content' };
}
