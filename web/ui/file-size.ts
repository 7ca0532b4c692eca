import type { Language } from '../../server/contracts/words.ts';
import { locales } from '../wording/wording.ts';

/** How large a file is, as people say it: `340 kB`, `1,2 MB`. */
export function fileSize(bytes: number, language: Language): string {
  const large = bytes >= 1_000_000;
  const amount = large ? Math.round(bytes / 100_000) / 10 : Math.max(1, Math.round(bytes / 1_000));
  const unit = large ? 'megabyte' : 'kilobyte';
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'short' }).format(amount);
}
