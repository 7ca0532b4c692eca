import { type DemoEvent, writeSpec } from './demo-programme.ts';
import { planSpecs } from './plans.ts';

/** The plans of the demonstration, told from the same day as its programme. */
export function demoPlans(anchor: string): DemoEvent[] {
  return planSpecs.map((spec) => {
    const event = writeSpec(anchor, spec);
    const shownTo = spec.shownTo ? { partners: [...spec.shownTo] } : {};
    return { ...event, entry: { ...event.entry, audience: spec.audience, ...shownTo } };
  });
}
