import type { Call } from '../../../server/contracts/endpoint.ts';
import { type RadarAnswer, lookAround } from '../../../server/contracts/radar.ts';
import { statusOf } from '../../api/call.ts';

/** What the radar answers; nothing when it cannot, because nobody should wait for it. */
export async function askRadar(call: Call, team: string, search: string): Promise<RadarAnswer | undefined> {
  try {
    return await call(lookAround, { params: { team }, search });
  } catch (error) {
    if ([401, 403, 404].includes(statusOf(error))) throw error;
    return undefined;
  }
}
