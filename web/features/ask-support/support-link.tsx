import { useTranslations } from 'use-intl';
import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { useLanguage } from '../../ui/language.tsx';

/** From an event that goes abroad and still takes place: the way to ask offices for support. */
export function SupportLink({ code, event }: { code: string; event: Pick<EnteredEvent, 'id' | 'status' | 'entry'> }) {
  const t = useTranslations('askSupport');
  const language = useLanguage();
  const goesAbroad = event.entry.legs.some(({ country }) => country !== undefined && country !== 'BE');
  if (!goesAbroad || event.status === 'cancelled') return null;
  return (
    <p>
      <a href={supportPaths.ask(language, code, event.id)}>{t('ask')}</a> <span className="hint">{t('askHint')}</span>
    </p>
  );
}
