import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { followRoles } from './follow-roles.ts';
import type { Arrival } from './identity-provider.ts';
import type { IdentityProviderSettings } from './identity-provider-settings.ts';
import { accountPage, languageOf } from './own-page.ts';
import { personById, placesOf } from './people.queries.ts';
import { changePerson } from './people.store.ts';
import { rolesFromClaims } from './roles-from-claims.ts';

/**
 * What follows when somebody signed in at their identity provider: they get the roles it tells and no others, mails in
 * the language of the page they came from when they are new, and a mail when their account can be entered this way from
 * now on.
 */
export async function welcomeArrival(
  { db, clock, publicUrl }: Pick<Context, 'db' | 'clock' | 'publicUrl'>,
  settings: IdentityProviderSettings,
  { personId, sessionId, claims, met, page }: Arrival,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (met === 'new') await changePerson(trx, personId, { language: languageOf(page) }, clock.now().toString());
    const person = await personById(trx, personId);
    if (!person) throw new Error('Who signed in is gone.');
    const { id, name, email, language, memberships } = person;
    const places = placesOf(memberships);
    const actor = { role: 'person', id, name, email, memberships: places, session: sessionId, door: 'page' } as const;
    await followRoles(trx, clock, actor, rolesFromClaims(claims, settings));
    if (met !== 'new here') return;
    await recordAction(trx, clock, actor, { subject: { kind: 'person', id }, action: 'sign_in_method_added' });
    const link = publicUrl + accountPage(language);
    await queueMail(trx, clock, { to: email, language, mail: { kind: 'new_sign_in_method', link } });
  });
}
