import type { Transaction } from 'kysely';
import { headOfficeName, teamOf } from '../accounts/teams.ts';
import { teamName } from '../accounts/teams.queries.ts';
import type { Context } from '../context.ts';
import type { Language } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import type { MailOf } from '../mail/mail.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { SupportNewsKind } from '../mail/support-news.ts';
import { noticesToSend } from './notices.queries.ts';
import { noteNoticesSent } from './thread.store.ts';

type Row = Awaited<ReturnType<typeof noticesToSend>>[number];

/**
 * Mails the news that came together for each person, of all requests of one team in one mail, now that their working
 * hours have come. What is mailed is noted in the same transaction: it is never mailed twice.
 */
export async function mailNews(
  trx: Transaction<Schema>,
  { clock, publicUrl }: Pick<Context, 'clock' | 'publicUrl'>,
): Promise<void> {
  const rows = await noticesToSend(trx, clock.now());
  for (const mine of Map.groupBy(rows, ({ person_id, team }) => `${person_id} ${team}`).values()) {
    const [first] = mine;
    if (!first) continue;
    const code = teamOf(first.team);
    const team = (code && (await teamName(trx, code))) ?? headOfficeName;
    const requests = [...Map.groupBy(mine, ({ request }) => request).values()].map(toRequest);
    const only = requests.length === 1 ? first.request : undefined;
    await queueMail(trx, clock, {
      to: first.email,
      language: first.language,
      mail: {
        kind: 'support_news',
        team,
        office: first.team.startsWith('office.'),
        requests,
        link: publicUrl + pageOf(first.language, first.team, only),
      },
    });
  }
  const ids = rows.map(({ id }) => id);
  await noteNoticesSent(trx, ids, clock.now().toString());
}

function toRequest(news: readonly Row[]): MailOf<'support_news'>['requests'][number] {
  const [first] = news;
  const { reference, city_nl, city_en, title_nl, title_en, visit_masked_for } = first!;
  const title = { nl: title_nl, ...(title_en === null ? {} : { en: title_en }) };
  return {
    reference: reference ?? '',
    office: { nl: city_nl, en: city_en },
    // Of what is confidential only pages tell the title.
    ...(visit_masked_for === null && { title }),
    news: news.map((row) => ({
      kind: row.news.kind as SupportNewsKind,
      ...(row.news.text !== undefined && visit_masked_for === null && { text: row.news.text }),
    })),
  };
}

/** The page of a request, or of all of them, for those who read it as members of a team. */
function pageOf(language: Language, team: string, request: string | undefined): string {
  const names = { nl: ['teams', 'ondersteuning', 'aanvragen'], en: ['teams', 'support', 'requests'] } as const;
  const [teams, support, requests] = names[language];
  if (team === 'head_office') return `/${language}/${teams}/${team}/${support}`;
  const list = `/${language}/${teams}/${team}/${team.startsWith('office.') ? requests : support}`;
  return request === undefined ? list : `${list}/${request}`;
}
