import type { PlanOutline } from '../../../server/contracts/drafts.ts';
import type { RadarAnswer } from '../../../server/contracts/radar.ts';
import type { Call } from '../../../server/contracts/endpoint.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { askRadar } from '../radar/ask-radar.ts';
import { type RadarPlan, radarSearch, readWeeks } from '../radar/radar-address.ts';
import { RadarPanel } from '../radar/radar-panel.tsx';
import type { EditorData } from './editor-data.ts';

/** What the radar found for a draft when its page was drawn. */
export interface DraftRadar {
  weeks: number;
  answer: RadarAnswer | undefined;
}

export async function radarOf(call: Call, url: URL, { code, draft }: EditorData): Promise<DraftRadar> {
  const weeks = readWeeks(url.searchParams);
  const answer = await askRadar(call, code, radarSearch(planOf(draft.outline), { weeks, except: draft.id }));
  return { weeks, answer };
}

/** Who else plans something there and then, beside the event that is being written. */
export function RadarAside({
  code,
  draft,
  outline,
  radar,
}: Pick<EditorData, 'code' | 'draft'> & { outline: PlanOutline; radar: DraftRadar }) {
  const language = useLanguage();
  const page = (section: 'legs' | 'visibility') => paths.editEvent(language, code, draft.id, section);
  return (
    <RadarPanel
      team={code}
      plan={planOf(outline)}
      except={draft.id}
      weeks={radar.weeks}
      answer={radar.answer}
      shift={{ hrefOf: (monday) => `${page('legs')}?shift=${monday}` }}
      goOn={`${page('visibility')}?focus=radar.reason`}
      beside
    />
  );
}

function planOf({ precision, ...plan }: PlanOutline): RadarPlan {
  return { ...plan, precision: precision === 'unknown' ? undefined : precision };
}
