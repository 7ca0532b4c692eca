import { useTranslations } from 'use-intl';
import type { RadarAnswer } from '../../../server/contracts/radar.ts';
import { useLanguage } from '../../ui/language.tsx';
import { locales } from '../../wording/wording.ts';

/** What the radar found in one or two sentences: "3 andere organisatoren plannen Vietnam binnen 6 weken." */
export function useRadarSentence(): (answer: RadarAnswer) => string {
  const t = useTranslations('radar');
  const language = useLanguage();
  const either = new Intl.ListFormat(locales[language], { type: 'disjunction' });

  return ({ missing, summary, weeks, plan }) => {
    if (missing.length > 0) return t(`missing.${missing.length > 1 ? 'both' : (missing[0] ?? 'both')}`);
    const { near, weak } = summary;
    const countries = either.format(summary.countries.map(({ name }) => name[language]));
    const parts = [
      near.organisers > 0 && t('near', { count: near.organisers, countries, weeks }),
      near.visits > 0 &&
        (near.organisers > 0
          ? t('visits', { count: near.visits })
          : t('visitsAlone', { count: near.visits, countries, weeks })),
      near.events === 0 && t('none', { several: String(plan.countries.length > 1) }),
      near.events === 0 && weak.organisers > 0 && t('weak', { count: weak.organisers }),
    ];
    return parts.filter(Boolean).join(' ');
  };
}
