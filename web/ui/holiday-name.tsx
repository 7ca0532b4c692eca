import type { Label } from '../../server/contracts/shapes.ts';
import { useLanguage } from './language.tsx';

/** What a holiday is called. What has no name in Dutch goes by its English one, and is said to be English. */
export function HolidayName({ name }: { name: Label }) {
  const language = useLanguage();
  const isEnglish = language === 'nl' && name.nl === name.en;
  return isEnglish ? <span lang="en">{name.en}</span> : <>{name[language]}</>;
}
