import { useTranslations } from 'use-intl';
import type { Board } from '../../../server/contracts/board.ts';
import { formatMonth } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';

/** A year in a sentence or two: how much, by how many, where, how much of it is not public, and the busiest month. */
export function useBoardSentence(): (board: Board) => string {
  const t = useTranslations('board');
  const language = useLanguage();
  return ({ year, total, plans, events, lines, months }) => {
    const organisers = new Set(events.flatMap((event) => event.organisers.map(({ id }) => id))).size;
    const countries = new Set(
      lines.flatMap((line) => line.cells.flatMap((cell) => cell.entries.flatMap((entry) => entry.countries))),
    ).size;
    const [busiest] = months.filter(({ month }) => month !== undefined).toSorted((a, b) => b.count - a.count);
    return [
      t('sentence', { year: String(year), total, organisers, countries }),
      plans > 0 ? t('ofWhichPlans', { plans }) : '',
      busiest?.month && busiest.count > 1
        ? t('busiest', { month: formatMonth(busiest.month, language), count: busiest.count })
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  };
}
