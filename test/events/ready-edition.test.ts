import { createHash } from 'node:crypto';
import { test } from 'vitest';
import { makeReady } from '../../server/events/make-ready.ts';
import { readyEdition } from '../../server/events/ready-events.queries.ts';
import { foodMission, publish, seminar } from '../support/cast.ts';
import { expectOfItsEdition } from '../support/edition.ts';
import { startTestApp } from '../support/test-app.ts';

/**
 * What an earlier release made is made again when `readyEdition` says that events are told otherwise than they were. Whoever
 * changes what is told must raise it; this file remembers what was told. UPDATE_EDITION=1 writes down what is told now, and
 * refuses as long as the edition is the same.
 */
const remembered = new URL('./ready-edition.json', import.meta.url);

interface Edition {
  edition: string;
  /** By event, so that a difference says where. */
  events: Record<string, string>;
}

const app = await startTestApp({ template: 'lists_template' });

const samples = {
  mission: foodMission({ description: { nl: '**Beurs** voor kopers, [meer](https://fevia.example)', en: 'A fair' } }),
  seminar: seminar({ summary: { nl: 'Windmolens op zee.' } }),
};

/** What is told of the samples, but for ids and short codes, which differ each time. */
async function made(): Promise<Edition> {
  const events: Record<string, string> = {};
  for (const [name, entry] of Object.entries(samples)) {
    const id = await publish(app, entry);
    await makeReady(app.context);
    const item = (await app.context.readyEvents.items([id])).get(id);
    const told = `${String(item)}${await app.context.readyEvents.detail(id)}`
      .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
      .replaceAll(/"shortCode":"\w+"/g, '');
    events[name] = createHash('md5').update(told).digest('hex');
  }
  return { edition: readyEdition, events };
}

test('events are told as their edition told them; whoever tells them otherwise raises it', async () => {
  expectOfItsEdition(
    remembered,
    await made(),
    'Raise readyEdition in server/events/ready-events.queries.ts, then: UPDATE_EDITION=1 npm test -- test/events/ready-edition',
  );
});
