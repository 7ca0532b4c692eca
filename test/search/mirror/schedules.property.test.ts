import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditSearch, differences } from '../../../server/search/audit-search.ts';
import { realServer, standInUnderTest } from '../../support/meilisearch/servers.ts';
import { startTestApp } from '../../support/test-app.ts';
import { Walker, schedules } from './steps.ts';
import { createWorld } from './world.ts';

/** TEST_SEED repeats a run, TEST_RUNS makes it longer. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
const runs = Number(process.env['TEST_RUNS'] ?? 12);
process.stdout.write(`Schedules, seed ${seed}, ${runs} of them\n`);

const app = await startTestApp({ template: 'lists_template' });
const { standIn, ...standInServer } = await standInUnderTest();
const servers = [{ ...standInServer, standIn }, ...(realServer ? [{ ...realServer, standIn: undefined }] : [])];
const withSettings = await Promise.all(
  servers.map(async (server) => ({ name: server.name, server, settings: await server.settings() })),
);

describe.each(withSettings)('Whatever happens, with $name', ({ server, settings }) => {
  test('in the end every index holds what the events say', { timeout: 3_600_000 }, async () => {
    const deadlines = server.standIn ? { write: 80, task: 200 } : {};
    const world = createWorld(app, server, settings, deadlines);
    await fc.assert(
      fc.asyncProperty(schedules(server.standIn !== undefined), async (steps) => {
        await world.reset();
        const walker = new Walker(world, server.standIn);
        try {
          for (const step of steps) await walker.take(step);
        } finally {
          await walker.beWell();
        }
        await world.settle();
        const { should, holds } = await world.compare();
        expect(holds).toEqual(should);
        const lostBehindOurBack = steps.some((step) => step.do === 'lose the index');
        expect(lostBehindOurBack ? 0 : world.mended()).toBe(0);
        const { context, builtin, mirrors } = world;
        const findings = await auditSearch({ context, builtin, mirrors }, { thorough: true });
        expect(findings.filter((one) => differences([one]) > 0)).toEqual([]);
        expect(mirrors.both.map(({ gate }) => gate.setAside)).toEqual([0, 0]);
      }),
      { seed, numRuns: runs, endOnFailure: true },
    );
  });
});
