import type { SupportRequest } from '../../server/contracts/support.ts';
import { tokyo } from '../support/cast.ts';
import type { TestApp } from '../support/test-app.ts';
import { grantAll, staff, supportCast } from './offices.ts';

/** Tokyo's inbox on a working day: a request to answer, others in the same weeks, one promised and one refused. */
export async function tokyoAtWork(app: TestApp) {
  const cast = await supportCast(app);
  // What the demonstration holds of requests and of the people there would count along.
  await app.db.deleteFrom('support_dossiers').execute();
  await app.db.deleteFrom('office_staff').where('office_id', '=', 'tokyo').execute();
  await staff(app, 'tokyo', 38, 30);
  const ask = async (title: string, days: [string, string], more: object = {}): Promise<SupportRequest> => {
    const [startsOn, endsOn] = days;
    const event = await cast.ask({ title: { nl: title }, legs: [tokyo({ startsOn, endsOn })] }, more);
    return cast.requestOf(event.id, 'tokyo');
  };
  const mission = await ask('Voedingsmissie naar Japan', ['2027-03-15', '2027-03-16'], {
    targetGroup: 'Producenten van dranken en zoetwaren die nog niet in Japan verkopen.',
    peopleToMeet: 'Inkopers van Isetan en Itochu, de Japanse federatie van levensmiddelenhandelaars.',
    protocol: 'De minister-president opent de receptie.',
    delegationLead: 'Hilde Crevits',
    flexibilityDays: 7,
    minimumCompanies: 6,
  });
  const promised = await ask('Groepsstand op Foodex', ['2027-03-17', '2027-03-18'], {
    services: [{ service: 'market-info', quantity: 3 }],
  });
  const agreed = await cast.office(promised, 'proposal', grantAll(promised));
  if (agreed.statusCode !== 200) throw new Error(agreed.body);
  const again = await cast.requestOf(promised.event.id, 'tokyo');
  await cast.organiser(again, 'confirmation', { proposal: 1 });
  const other = await ask('Biermissie', ['2027-03-16', '2027-03-18'], {
    services: [{ service: 'contact-list', quantity: 2 }],
  });
  const refused = await ask('Modeweek', ['2027-04-05', '2027-04-06']);
  await cast.office(refused, 'refusal', {
    reason: 'holidays',
    text: 'In die week begint in Japan het schooljaar en het boekjaar.',
    alternative: 'Vanaf half april helpen wij u graag.',
  });
  return { cast, ask, mission, promised: await cast.requestOf(promised.event.id, 'tokyo'), other, refused };
}
