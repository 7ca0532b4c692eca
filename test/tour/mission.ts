import type { Page } from 'playwright-core';

/**
 * A mission through three countries, from one form to three answers, as the people of the demonstration walk it in a
 * browser. The test walks it with everything checked in between; `npm run tour` walks it for whoever wants to watch.
 */

/** The people who take part, by the names of their mailboxes. */
export const people = {
  sofie: 'sofie.claes@demo.example',
  pieter: 'pieter.dewulf@demo.example',
  linh: 'linh.nguyen@demo.example',
  rosa: 'rosa.quispe@demo.example',
  greet: 'greet.hermans@demo.example',
} as const;
export type Who = keyof typeof people;

export interface Walk {
  /** A page of somebody who is signed in; the same one each time. */
  as(who: Who): Promise<Page>;
  /** Told after each step: who did what, and the page on which it is seen. */
  told(line: string, page: Page): Promise<void>;
  /** Handles what was announced, where nothing does it by itself. */
  settle(): Promise<void>;
  /** The day on which it takes place. */
  today: string;
}

const team = '/nl/teams/organiser.voka';
const later = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

/** Presses a button or follows a link with these words, and waits for the page it leads to. */
async function press(page: Page, words: string, kind: 'button' | 'link' = 'button'): Promise<void> {
  const found = page.locator('main').getByRole(kind, { name: words, exact: true }).first();
  await Promise.all([page.waitForEvent('load'), found.click()]);
}

const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);

/** The mission as Voka announces it: its id, and the first days in Tokyo and in Hanoi. */
async function announce({ as, today }: Walk): Promise<{ event: string; tokyo: string; hanoi: string; lima: string }> {
  const page = await as('sofie');
  const monday = later(today, 7 * 18 - Temporal.PlainDate.from(today).dayOfWeek + 1);
  const [tokyo, hanoi, lima] = [monday, later(monday, 14), later(monday, 42)];
  const leg = (country: string, city: string, timeZone: string, day: string) => ({
    country,
    city,
    timeZone,
    precision: 'day',
    startsOn: day,
    endsOn: later(day, 2),
  });
  const send = async (path: string, data: object) => {
    const headers = { origin: new URL(page.url()).origin };
    const answer = await page.request.post(`/api/v1/teams/organiser.voka/events${path}`, { data, headers });
    if (!answer.ok()) throw new Error(await answer.text());
    return (await answer.json()) as { id: string };
  };
  const { id: event } = await send('', {
    kind: 'outward_mission',
    type: 'niche-mission',
    mode: 'in_person',
    audience: 'organisers',
    title: { nl: 'Missie slimme teelt naar Japan, Vietnam en Peru', en: 'Smart growing mission to three countries' },
    languages: ['nl', 'en'],
    sectors: ['food.agritech-foodtech'],
    legs: [
      leg('JP', 'Tokio', 'Asia/Tokyo', tokyo),
      leg('VN', 'Hanoi', 'Asia/Ho_Chi_Minh', hanoi),
      leg('PE', 'Lima', 'America/Lima', lima),
    ],
    contact: { name: 'Sofie Claes', email: people.sofie },
  });
  await send(`/${event}/submission`, {});
  return { event, tokyo, hanoi, lima };
}

export async function walkMission(walk: Walk): Promise<void> {
  const { event, tokyo, hanoi } = await announce(walk);
  const requests = await askThreeOffices(walk, event);
  await answersOfOffices(walk, requests, hanoi);
  await answersOfOrganiser(walk, requests, hanoi);
  await datesMove(walk, { event, tokyo });
  await officesLookAgain(walk, requests);
}

type Requests = Record<'tokyo' | 'hanoi' | 'lima', string>;

/** One form, three requests, each with its reference. */
async function askThreeOffices({ as, told }: Walk, event: string): Promise<Requests> {
  const page = await as('sofie');
  await page.goto(`${team}/evenementen/${event}/ondersteuning`);
  await press(page, '1. Kantoren en etappes', 'link');
  await told('Sofie (Voka) ziet hoe vol elk kantoor zit in de weken die zij wil.', page);
  await press(page, 'Opslaan en verder');
  await field(page, 'services.b2b-programme').check();
  await field(page, 'services.b2b-programme.quantity').fill('4');
  await press(page, 'Opslaan en verder');
  await field(page, 'companies').fill('10');
  await press(page, 'Opslaan en verder');
  await field(page, 'goals').fill('Invoerders en proefboerderijen vinden.');
  await press(page, 'Opslaan en verder');
  await press(page, 'Opslaan en verder');
  await field(page, 'conditions').check();
  await field(page, 'consentToPublish').check();
  await press(page, 'Verstuur 3 aanvragen');
  await told('Sofie stuurt één formulier; elk van de drie kantoren krijgt een aanvraag met een eigen nummer.', page);
  const answer = await page.request.get(`/api/v1/teams/organiser.voka/events/${event}/support`);
  const { offices } = (await answer.json()) as { offices: { office: { id: string }; request?: { id: string } }[] };
  const idOf = (office: string) => offices.find((one) => one.office.id === office)?.request?.id ?? '';
  return { tokyo: idOf('tokyo'), hanoi: idOf('hanoi'), lima: idOf('lima') };
}

/** Tokyo accepts, Hanoi proposes other days, Lima declines with an alternative. */
async function answersOfOffices({ as, told }: Walk, requests: Requests, hanoi: string): Promise<void> {
  const pieter = await as('pieter');
  await pieter.goto('/nl/teams/office.tokyo/aanvragen');
  await told('Pieter (FIT Tokio) vindt de aanvraag in zijn postvak, met de tijd waarop hij antwoordt.', pieter);
  await pieter.goto(`/nl/teams/office.tokyo/aanvragen/${requests.tokyo}?answer=accept`);
  await press(pieter, 'Verstuur naar de organisator');
  await told('Pieter aanvaardt: de tijd is nu voorlopig van deze missie.', pieter);

  const linh = await as('linh');
  await linh.goto(`/nl/teams/office.hanoi/aanvragen/${requests.hanoi}?answer=dates`);
  await field(linh, 'dates-from').fill(later(hanoi, 7));
  await field(linh, 'dates-to').fill(later(hanoi, 9));
  await press(linh, 'Verstuur naar de organisator');
  await told('Linh (FIT Hanoi) stelt een week later voor.', linh);

  const rosa = await as('rosa');
  await rosa.goto(`/nl/teams/office.lima/aanvragen/${requests.lima}?answer=decline`);
  await field(rosa, 'decline-reason').selectOption('capacity_full');
  await field(rosa, 'decline-text').fill('In die week begeleiden wij al twee andere missies.');
  await field(rosa, 'decline-alternative').fill('Drie weken later helpen wij u graag.');
  await press(rosa, 'Verstuur naar de organisator');
  await told('Rosa (FIT Lima) weigert, met de reden en een alternatief.', rosa);
}

/** Tokyo is confirmed; Hanoi is asked for otherwise, proposes again and is confirmed. */
async function answersOfOrganiser({ as, told }: Walk, requests: Requests, hanoi: string): Promise<void> {
  const page = await as('sofie');
  const confirm = async (request: string) => {
    await page.goto(`${team}/ondersteuning/${request}/bevestigen`);
    await press(page, 'Bevestig het voorstel');
  };
  await confirm(requests.tokyo);
  await told('Sofie bevestigt het voorstel van Tokio: nu hebben beide kanten het beloofd.', page);

  await page.goto(`${team}/ondersteuning/${requests.hanoi}`);
  await page.locator('summary', { hasText: 'Vraag het anders' }).click();
  await field(page, 'counter-text').fill('Nog een week later past iedereen.');
  await field(page, 'counter-from').fill(later(hanoi, 14));
  await field(page, 'counter-to').fill(later(hanoi, 16));
  await press(page, 'Vraag het anders');
  await told('Sofie vraagt Hanoi nog een week later.', page);

  const linh = await as('linh');
  await linh.goto(`/nl/teams/office.hanoi/aanvragen/${requests.hanoi}?answer=accept`);
  await press(linh, 'Verstuur naar de organisator');
  await told('Linh neemt die dagen aan.', linh);
  await confirm(requests.hanoi);
  await told('Sofie bevestigt ook Hanoi.', page);
}

/** The dates of two legs move, in the editor, and are published. */
async function datesMove(
  { as, told, settle }: Walk,
  { event, tokyo }: { event: string; tokyo: string },
): Promise<void> {
  const page = await as('sofie');
  await page.goto(`${team}/evenementen/${event}`);
  await press(page, 'Bewerk');
  await page.goto(`${team}/evenementen/${event}/bewerken/etappes`);
  const moved = { 0: later(tokyo, 7), 1: later(tokyo, 56) };
  for (const [leg, day] of Object.entries(moved)) {
    await page.locator('input[name$=".startsOn"]').nth(Number(leg)).fill(day);
    await page.locator('input[name$=".endsOn"]').nth(Number(leg)).fill(later(day, 2));
  }
  await press(page, 'Sla op en ga verder');
  await page.goto(`${team}/evenementen/${event}/bewerken/controle`);
  await press(page, 'Publiceer de wijzigingen');
  await settle();
  await page.goto(`${team}/ondersteuning`);
  await told('Sofie verschuift Tokio en Hanoi: beide kantoren moeten hun belofte opnieuw bekijken.', page);
}

/** Both offices are told what changed, and decide again. */
async function officesLookAgain({ as, told }: Walk, requests: Requests): Promise<void> {
  const pieter = await as('pieter');
  await pieter.goto(`/nl/teams/office.tokyo/aanvragen/${requests.tokyo}?answer=reconfirm`);
  await told('Pieter ziet wat er veranderde, en wat dat met zijn weken doet.', pieter);
  await press(pieter, 'Verstuur naar de organisator');
  await told('Pieter bevestigt opnieuw; de tijd schuift mee.', pieter);

  const linh = await as('linh');
  await linh.goto(`/nl/teams/office.hanoi/aanvragen/${requests.hanoi}?answer=reconsider`);
  await press(linh, 'Verstuur naar de organisator');
  await told('Linh bekijkt de aanvraag opnieuw; haar oude weken zijn weer vrij.', linh);

  const greet = await as('greet');
  await greet.goto('/nl/teams/head_office/ondersteuning?weeks=26');
  await told('Greet (hoofdkantoor) ziet op de warmtekaart wat elk kantoor beloofde.', greet);
}
