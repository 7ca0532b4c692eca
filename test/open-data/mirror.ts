import type { Changes, OpenEvent } from '../../server/contracts/open-data.ts';
import type { TestApp } from '../support/test-app.ts';

/** Somebody elsewhere who keeps a copy of everything public, by nothing but what the API tells. */
export class Mirror {
  readonly events = new Map<string, OpenEvent>();
  /** Every id that was ever told of. */
  readonly told = new Set<string>();
  cursor: string | undefined;
  readonly #app: TestApp;

  constructor(app: TestApp) {
    this.#app = app;
  }

  /** One page further; says whether there is more. */
  async pull(pageSize = 200): Promise<boolean> {
    const since = this.cursor === undefined ? '' : `&since=${this.cursor}`;
    const { items, cursor, next } = await this.#app.getJson<Changes>(`/api/v1/changes?pageSize=${pageSize}${since}`);
    for (const { id, event, deletedAt } of items) {
      this.told.add(id);
      if (event && deletedAt === undefined) this.events.set(id, event);
      else this.events.delete(id);
    }
    this.cursor = cursor;
    return next !== undefined;
  }

  async pullAll(pageSize = 200): Promise<void> {
    while (await this.pull(pageSize));
  }
}
