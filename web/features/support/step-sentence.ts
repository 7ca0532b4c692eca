import { useTranslations } from 'use-intl';
import type { SupportRequest, SupportStep, SupportSummary } from '../../../server/contracts/support.ts';
import type { SupportSide } from '../../../server/contracts/support-words.ts';
import { formatRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';

/** The name of a side: the organisation, the office in its city, head office, or the platform. */
export function useSideName({ organiser, office }: Pick<SupportSummary, 'organiser' | 'office'>) {
  const t = useTranslations('support');
  const language = useLanguage();
  return (side: SupportSide): string => {
    if (side === 'organiser') return organiser.name[language];
    if (side === 'office') return t('officeOf', { city: office.city[language] });
    return t(`sides.${side}`);
  };
}

/** Who did what: “Linh van Hanoi (FIT Hanoi) deed een voorstel”. */
export function useStepSentence(request: Pick<SupportRequest, 'organiser' | 'office'>) {
  const t = useTranslations('support');
  const language = useLanguage();
  const sideName = useSideName(request);
  return (step: SupportStep): string => {
    const side = sideName(step.side);
    const who = step.side === 'system' ? side : step.by === undefined ? side : t('personOf', { by: step.by, side });
    const days = step.days && formatRange(step.days.from, step.days.to, language);
    const reason = step.to === 'declined' && step.reason !== undefined ? step.reason : undefined;
    const sentence = t(`deeds.${deedOf(step)}`, { who });
    if (days) return t('withDays', { sentence, days });
    return reason ? t('withReason', { sentence, reason: t(`reasons.${reason as 'other'}`) }) : sentence;
  };
}

/** Two ways lead to some states: what was done is told by where it came from. */
function deedOf({ from, to }: SupportStep) {
  if (to === 'in_review' && from === 'info_needed') return 'informed';
  if (to === 'in_review' && from === 'reconfirm') return 'reconsidered';
  if (to === 'confirmed' && from === 'reconfirm') return 'reconfirmed';
  return to;
}
