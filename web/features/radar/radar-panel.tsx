import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type RadarAnswer, usualWeeks } from '../../../server/contracts/radar.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import { dateSearch, wishOf } from '../pick-a-date/date-address.ts';
import { BetterWeeks, type Shift } from './better-weeks.tsx';
import { RadarList } from './radar-list.tsx';
import { RadarRuler } from './radar-ruler.tsx';
import { RadarWeeks } from './radar-weeks.tsx';
import { type RadarPlan, radarSearch } from './radar-address.ts';
import { useRadar } from './use-radar.ts';
import { useRadarSentence } from './use-radar-sentence.ts';
import styles from './radar.module.css';

export interface RadarPanelProps {
  /** Code of the team that plans. */
  team: string;
  plan: RadarPlan;
  /** Event the plan is about, which is not looked at. */
  except?: string | undefined;
  /** How many weeks apart count, as the page was asked. */
  weeks?: number | undefined;
  /** What was found when the page was drawn; nothing when the radar could not answer. */
  answer: RadarAnswer | undefined;
  /** Fields of the address of this page, kept when another number of weeks is chosen without scripts. */
  keep?: readonly (readonly [name: string, value: string])[] | undefined;
  /** How the plan is shifted to another week; without it better weeks are only told. */
  shift?: Shift | undefined;
  /** Where is written why somebody goes on all the same. */
  goOn?: string | undefined;
  /** Beside a form: the first few others, with all of them on the page of the radar; folded on a phone. */
  beside?: boolean;
}

/** How many others are shown beside a form. */
const few = 4;

/**
 * Who else plans something there and then: one sentence, thirteen weeks, the others by strength with the reasons, and
 * what can be done. It warns and never stops.
 */
export function RadarPanel(props: RadarPanelProps) {
  const { team, plan, except, answer: given, keep = [], shift, goOn, beside = false } = props;
  const t = useTranslations('radar');
  const dates = useTranslations('pickADate');
  const language = useLanguage();
  const heading = useId();
  const sentence = useRadarSentence();
  const [weeks, setWeeks] = useState(props.weeks ?? usualWeeks);
  const { answer, state } = useRadar(team, plan, { weeks, except }, given);
  const known = answer !== undefined && answer.missing.length === 0;
  const rest = known && (
    <>
      <RadarRuler answer={answer} />
      <RadarWeeks weeks={weeks} onChange={setWeeks} keep={keep} />
      <RadarList answer={answer} team={team} most={beside ? few : undefined} />
      {beside && answer.items.length > few && (
        <p>
          <a href={`${paths.team(language, team, 'radar')}?${radarSearch(plan, { weeks })}`}>
            {t('all', { count: answer.items.length })}
          </a>
        </p>
      )}
      <BetterWeeks answer={answer} shift={shift} />
      {goOn && answer.summary.near.events > 0 && (
        <p>
          <a href={goOn}>{t('goOn')}</a>
        </p>
      )}
    </>
  );
  const wish = dateSearch(wishOf(plan, beside ? except : undefined));
  return (
    <section className={styles['panel']} aria-labelledby={heading} aria-busy={state === 'busy' || undefined}>
      <h2 id={heading}>{t('sections')}</h2>
      <p className={styles['sentence']} role="status" data-found={(answer?.items.length ?? 0) > 0 || undefined}>
        {(answer?.items.length ?? 0) > 0 && <SignalFlag flag="X" />}
        {answer && sentence(answer)}
      </p>
      {state === 'busy' && <p className="hint">{t('busy')}</p>}
      {state === 'failed' && <p className="notice">{t('failed')}</p>}
      {beside && rest ? (
        <details className={styles['fold']}>
          <summary>{answer?.items.length ? t('open', { count: answer.items.length }) : t('openNothing')}</summary>
          <div className={styles['rest']}>{rest}</div>
        </details>
      ) : (
        rest
      )}
      <p>
        <a href={`${paths.team(language, team, 'pickADate')}${wish && `?${wish}`}`}>{dates('compare')}</a>
      </p>
    </section>
  );
}
