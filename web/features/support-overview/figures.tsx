import type { HeatCell } from '../../../server/contracts/support-overview.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { useLanguage } from '../../ui/language.tsx';
import { daysOf } from '../../ui/work-days.ts';
import { locales } from '../../wording/wording.ts';

type Taken = Pick<HeatCell, 'soft' | 'tentative' | 'firm'>;

/** What is not certain yet: proposed, or asked for, which counts half. */
export function uncertainOf({ soft, tentative }: Taken): number {
  return tentative + soft / 2;
}

export function takenOf(taken: Taken): number {
  return taken.firm + uncertainOf(taken);
}

/** Days of eight hours, to a tenth. */
export function daysIn(minutes: number, language: Language): string {
  return inLanguage(daysOf(minutes), language);
}

export function inLanguage(value: number, language: Language, digits = 1): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value);
}

/** Minutes as days, for people; the minutes themselves stand with them for programs. */
export function Days({ minutes }: { minutes: number }) {
  return <data value={minutes}>{daysIn(minutes, useLanguage())}</data>;
}

/** Depth of the tint of a number: 0–1 of ten, 2–3, 4–5, 6–7, 8–9, all of it. What is not known has none. */
export function depthOf(minutes: number, capacity: number | undefined): number | undefined {
  if (capacity === undefined || capacity === 0) return undefined;
  return Math.min(5, Math.floor(Math.floor((minutes / capacity) * 10 + 1e-9) / 2));
}
