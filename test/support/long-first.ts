import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes, the longest first: begun at the end they would leave one process working alone. */
const long = [
  'browser/member-pages',
  'guards/role-matrix',
  'browser/axe',
  'browser/third-parties',
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
