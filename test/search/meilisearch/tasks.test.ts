import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../../search/meilisearch/connection.ts';
import { indexAdmin, swapIndexes } from '../../../search/meilisearch/index-admin.ts';
import { toMeiliDocument } from '../../../search/meilisearch/to-meili-document.ts';
import type { Ending } from '../../support/meilisearch/task-queue.ts';
import { standInUnderTest } from '../../support/meilisearch/servers.ts';
import { smallDocument } from './small-documents.ts';

const server = await standInUnderTest();
const { standIn } = server;
const settings = await server.settings();
const connection = connect(settings);
const index = indexAdmin(connection, 'events');
const document = toMeiliDocument(smallDocument('one'));

beforeEach(async () => {
  await index.ensure();
});
afterEach(() => {
  standIn.endTasks(undefined);
  standIn.resumeTasks();
});

describe('Work that Meilisearch takes on', () => {
  test.each([
    [
      { status: 'failed', code: 'no_space_left_on_device' },
      { task: 'failed', code: 'no_space_left_on_device' },
    ],
    [
      { status: 'failed', code: 'internal' },
      { task: 'failed', code: 'internal' },
    ],
    [{ status: 'canceled' }, { task: 'canceled' }],
    [{ status: 'lost' }, { task: 'lost' }],
  ] satisfies [Ending, object][])('and that ends as %o is not done', async (ending, told) => {
    standIn.endTasks(() => ending);
    await expect(index.apply([document])).rejects.toMatchObject({ why: 'task', ...told });
    await expect(index.deleteIds(['one'])).rejects.toMatchObject({ why: 'task', ...told });
  });

  test('is done in the eyes of the client as it comes, whether it failed or was cancelled', async () => {
    const waited = async () => (await server.raw().index(index.uid).addDocuments([document]).waitTask()).status;
    standIn.endTasks(() => ({ status: 'failed', code: 'no_space_left_on_device' }));
    expect(await waited()).toBe('failed');
    standIn.endTasks(() => ({ status: 'canceled' }));
    expect(await waited()).toBe('canceled');
  });

  test('is waited for, but not for ever', async () => {
    standIn.pauseTasks();
    const impatient = indexAdmin(connect({ ...settings, deadlines: { task: 30 } }), 'events');
    await expect(impatient.apply([document])).rejects.toMatchObject({ why: 'timeout' });
    expect(await index.pending()).toBe(1);
    standIn.resumeTasks();
    await index.apply([document]);
    expect(await index.pending()).toBe(0);
  });

  test('and loses when it starts anew is missed', async () => {
    standIn.pauseTasks();
    const applied = index.apply([document]).catch((error: unknown) => error);
    while ((await index.pending()) === 0);
    standIn.loseTasks();
    expect(await applied).toMatchObject({ why: 'task', task: 'lost' });
  });

  test('in documents of which one is poison tells which code it failed with, and keeps none of them', async () => {
    const before = standIn.documents(index.uid).length;
    const poison = { ...document, id: 'two words' };
    const batch = [toMeiliDocument(smallDocument('fine')), poison];
    await expect(index.apply(batch)).rejects.toMatchObject({
      why: 'task',
      task: 'failed',
      code: 'invalid_document_id',
    });
    expect(standIn.documents(index.uid)).toHaveLength(before);
  });

  test('a swap that does not happen is not taken for one that did', async () => {
    const impatient = connect({ ...settings, deadlines: { task: 30 } });
    const other = indexAdmin(connection, 'events', '-next');
    await expect(swapIndexes(impatient, index, other)).rejects.toMatchObject({ why: 'missing' });
    await other.ensure();
    standIn.endTasks((task) => (task.type === 'indexSwap' ? { status: 'canceled' } : undefined));
    await expect(swapIndexes(impatient, index, other)).rejects.toMatchObject({ why: 'timeout' });
  });
});
