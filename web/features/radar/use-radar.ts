import { useEffect, useRef, useState } from 'react';
import { type RadarAnswer, lookAround } from '../../../server/contracts/radar.ts';
import { callByFetch } from '../../api/call.ts';
import { type RadarChoices, type RadarPlan, radarSearch } from './radar-address.ts';

/** How long after the last change others are looked for: while somebody types, nothing is said. */
const patience = 800;

export interface Radar {
  answer: RadarAnswer | undefined;
  state: 'idle' | 'busy' | 'failed';
}

/**
 * What the radar shows, beginning with what the page was drawn with. When the plan changes it looks again a moment later;
 * what was found before stays until then.
 */
export function useRadar(team: string, plan: RadarPlan, choices: RadarChoices, given: RadarAnswer | undefined): Radar {
  const search = radarSearch(plan, choices);
  const [radar, setRadar] = useState<Radar>({ answer: given, state: given ? 'idle' : 'failed' });
  const shown = useRef(search);

  // The page was loaded anew, with what it found.
  useEffect(() => {
    if (given) setRadar({ answer: given, state: 'idle' });
  }, [given]);

  useEffect(() => {
    if (shown.current === search) {
      // Back at what is shown: nothing is waited for any more.
      setRadar((radarNow) => (radarNow.answer ? { ...radarNow, state: 'idle' } : radarNow));
      return undefined;
    }
    let isOver = false;
    const wait = setTimeout(() => {
      setRadar(({ answer }) => ({ answer, state: 'busy' }));
      callByFetch(lookAround, { params: { team }, search }).then(
        (answer) => {
          if (isOver) return;
          shown.current = search;
          setRadar({ answer, state: 'idle' });
        },
        () => !isOver && setRadar(({ answer }) => ({ answer, state: 'failed' })),
      );
    }, patience);
    return () => {
      isOver = true;
      clearTimeout(wait);
    };
  }, [team, search]);

  return radar;
}
