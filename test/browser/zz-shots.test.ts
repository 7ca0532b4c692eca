import { test } from 'vitest';
import { paths, type EditPart } from '../../web/app/paths.ts';
import { useSite } from '../support/browser.ts';
import { signedIn } from '../support/people.ts';
import { typist, vietnam } from '../drafts/typing.ts';

const site = useSite();
test('shots', async () => {
  await site.app.db
    .updateTable('organisers')
    .set({ state: 'verified', trusted: true })
    .where('id', '=', 'voka')
    .execute();
  const els = await typist(site.app);
  const draft = await els.begin({
    fields: { ...vietnam, 'legs.n2.precision': 'day', 'legs.n2.startsOn': '2027-10-11', 'registration.url': 'voka' },
  });
  const cookie = els.visitor.headers.cookie;
  const shots: [string, string][] = [
    ['events', paths.team('nl', els.team, 'teamEvents')],
    ['list', paths.editEvent('nl', els.team, draft.id)],
    ...(
      [
        'basics',
        'legs',
        'sectors',
        'organisers',
        'registration',
        'texts',
        'visibility',
        'check',
        'preview',
      ] as EditPart[]
    ).map((p): [string, string] => [p, paths.editEvent('nl', els.team, draft.id, p)]),
  ];
  for (const [name, path] of shots)
    for (const [width, scheme] of [
      [1280, 'light'],
      [390, 'dark'],
    ] as const) {
      if (width === 390 && !['legs', 'list', 'check', 'basics'].includes(name)) continue;
      const { page, troubles } = await site.openPage({ path, cookie, width, scheme });
      await page.waitForTimeout(300);
      await page.screenshot({ path: `/tmp/shots/${name}-${width}.png`, fullPage: true });
      if (troubles.length) console.info(name, troubles);
    }
});
