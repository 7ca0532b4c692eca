import type { OrganisationEntry } from '../../contracts/event-entry.ts';
import type { ProfileEntry } from '../../contracts/organisations.ts';

/** What invented people sent in and a planner has not looked at yet, each by the address of who did. */
export interface Waiting {
  organisations: readonly { by: string; entry: ProfileEntry }[];
  claims: readonly { by: string; organiser: string; motivation: string }[];
  events: readonly { by: string; organiser: string; entry: OrganisationEntry; submitted: boolean }[];
}

/** @param anchor the day the demonstration counts from */
export function waitingForPlanners(anchor: string): Waiting {
  const day = (days: number) => Temporal.PlainDate.from(anchor).add({ days }).toString();
  return {
    organisations: [
      {
        by: 'els.martens@demo.example',
        entry: {
          name: { nl: 'Exportclub Haspengouw', en: 'Haspengouw Export Club' },
          kind: 'federation',
          province: 'limburg',
          contactEmail: 'info@exportclub-haspengouw.example',
          website: 'https://exportclub-haspengouw.example',
          description: { nl: 'Fruitkwekers en machinebouwers uit Haspengouw die samen nieuwe markten zoeken.' },
        },
      },
    ],
    claims: [
      {
        by: 'hanne.goossens@demo.example',
        organiser: 'agoria',
        motivation: 'Ik werk ook voor Agoria en houd daar de agenda van internationale acties bij.',
      },
    ],
    events: [
      {
        by: 'bram.wouters@demo.example',
        organiser: 'voka',
        submitted: true,
        entry: {
          kind: 'seminar',
          mode: 'in_person',
          title: { nl: 'Zaken doen in Vietnam', en: 'Doing business in Vietnam' },
          summary: { nl: 'Een namiddag over vrijhandel, importeurs en betalingen.' },
          languages: ['nl'],
          sectors: ['food.drinks'],
          legs: [
            {
              country: 'BE',
              city: 'Antwerpen',
              precision: 'day',
              startsOn: day(80),
              endsOn: day(80),
              timeZone: 'Europe/Brussels',
            },
          ],
          contact: { email: 'internationaal@voka.example' },
          provenance: { externalId: 'demo-queue-1' },
        },
      },
      {
        by: 'joris.verhaeghe@demo.example',
        organiser: 'flanders-food',
        submitted: false,
        entry: {
          kind: 'study_trip',
          mode: 'in_person',
          title: { nl: 'Studiereis naar de eiwitsector in Denemarken' },
          languages: ['en'],
          sectors: ['food.food-processing'],
          // Voka is asked, and answers when its invented people do.
          organisers: [
            { id: 'flanders-food', role: 'lead' },
            { id: 'voka', role: 'co_organiser' },
          ],
          legs: [
            {
              country: 'DK',
              city: 'Aarhus',
              precision: 'month',
              ...monthOf(day(200)),
              timeZone: 'Europe/Copenhagen',
            },
          ],
          provenance: { externalId: 'demo-queue-2' },
        },
      },
    ],
  };
}

function monthOf(day: string): { startsOn: string; endsOn: string } {
  const date = Temporal.PlainDate.from(day);
  const first = date.with({ day: 1 });
  return { startsOn: first.toString(), endsOn: date.with({ day: date.daysInMonth }).toString() };
}
