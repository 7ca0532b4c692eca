import { createHash } from 'node:crypto';
import { test } from 'vitest';
import { documentEdition } from '../../search/document.ts';
import { storedTerms } from '../../search/postgres/stored-terms.ts';
import { eventRecords } from '../../server/events/events.queries.ts';
import { readerOfAll } from '../../server/kernel/audience.ts';
import { organiserNames } from '../../server/organisers/organisers.queries.ts';
import { readReferenceData } from '../../server/reference-data/reference-data.queries.ts';
import { toIndexDocument } from '../../server/search/to-index-document.ts';
import { foodMission, hanoi, publish, seminar } from '../support/cast.ts';
import { expectOfItsEdition } from '../support/edition.ts';
import { startTestApp } from '../support/test-app.ts';

/**
 * What was stored by an earlier release is written again when `documentEdition` says that documents or terms are made
 * otherwise than they were. Whoever changes how they are made must raise it; this file remembers how they were made.
 * UPDATE_EDITION=1 writes down how they are made now, and refuses as long as the edition is the same.
 */
const remembered = new URL('./document-edition.json', import.meta.url);

interface Edition {
  edition: string;
  /** By event, so that a difference says where. */
  documents: Record<string, string>;
}

const app = await startTestApp({ template: 'lists_template' });

const samples = {
  mission: foodMission({
    description: {
      nl: '**Levensmiddelenbeurs** voor kopers, [meer](https://fevia.example)',
      en: 'Food fairs and buyers',
    },
  }),
  seminar: seminar({ summary: { nl: 'Windmolens op zee, Größe en smørrebrød: 3D-printing in de haven.' } }),
  plan: foodMission({ audience: 'organisers', title: { nl: 'Handelsmissie van de havenbedrijven' }, legs: [hanoi()] }),
};

/** Documents and terms of the samples, but for ids and moments, which differ each time. */
async function made(): Promise<Edition> {
  const ids: Record<string, string> = {};
  for (const [name, entry] of Object.entries(samples)) ids[name] = await publish(app, entry);
  const records = await eventRecords(app.db, readerOfAll, Object.values(ids));
  const [reference, organisers] = [await readReferenceData(app.db), await organiserNames(app.db)];
  const documents = records.map((record) => {
    const document = toIndexDocument(record, reference, organisers);
    const content = JSON.stringify({ ...document, id: '', publishedAt: '' });
    const [name] = Object.entries(ids).find(([, id]) => id === record.id)!;
    return [name, createHash('md5').update(content).update(storedTerms(document)).digest('hex')];
  });
  return { edition: documentEdition, documents: Object.fromEntries(documents) as Record<string, string> };
}

test('documents and terms are made as their edition made them; whoever makes them otherwise raises it', async () => {
  expectOfItsEdition(
    remembered,
    await made(),
    'Raise documentEdition in search/document.ts, then: UPDATE_EDITION=1 npm test -- test/search/document-edition',
  );
});
