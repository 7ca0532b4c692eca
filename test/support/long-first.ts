import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes, the longest first: begun at the end they would leave one process working alone. */
const long = [
  'browser/member-pages',
  'browser/axe',
  'guards/role-matrix',
  'planning/introductions-blind',
  'search/plans-heard',
  'search/canary',
  'joining/canary',
  'browser/third-parties',
  'visits/canary',
  'browser/three-countries',
  'browser/hydration',
  'browser/import',
  'joining/pages',
  'browser/preferences',
];

/** The usual order, but for what takes long, which begins first. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // eslint-disable-next-line unicorn/no-array-sort -- The method of a sequencer, which answers a new list.
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const place = long.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
      return place === -1 ? long.length : place;
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
