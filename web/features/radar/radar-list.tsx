import { useTranslations } from 'use-intl';
import { type RadarAnswer, type RadarStrength, radarStrengths } from '../../../server/contracts/radar.ts';
import { RadarRow } from './radar-row.tsx';
import styles from './radar.module.css';

/** The others, by strength; each strength says what it means. */
export function RadarList({
  answer,
  team,
  most,
}: {
  answer: RadarAnswer;
  team: string;
  /** Shows that many at most, the strongest. */
  most?: number | undefined;
}) {
  const t = useTranslations('radar');
  const { weeks, more, plan } = answer;
  const items = answer.items.slice(0, most);
  const of = (strength: RadarStrength) => items.filter((item) => item.strength === strength);
  if (items.length === 0) return null;
  return (
    <div className={styles['list']}>
      {radarStrengths
        .filter((strength) => of(strength).length > 0)
        .map((strength) => (
          <div key={strength} className={styles['group']} data-strength={strength}>
            <h3>
              {t(`strength.${strength}`)}{' '}
              <span className={styles['meaning']}>{t(`strengthText.${strength}`, { weeks })}</span>
            </h3>
            <ul>
              {of(strength).map((item) => (
                <RadarRow key={item.id} item={item} team={team} anySector={plan.sectors.length === 0} />
              ))}
            </ul>
          </div>
        ))}
      {more > 0 && most === undefined && <p className="hint">{t('more', { count: more })}</p>}
    </div>
  );
}
