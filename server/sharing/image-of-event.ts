import { createHash } from 'node:crypto';
import type { FileAnswer } from '../contracts/files.ts';
import type { Language } from '../contracts/words.ts';
import type { Context } from '../context.ts';
import { eventRecord } from '../events/events.queries.ts';
import { goneOrNothing } from '../events/gone.queries.ts';
import { publicViewer } from '../kernel/audience.ts';
import { cardOfEvent } from './card-of-event.ts';
import { drawCard } from './draw-card.ts';
import type { KeptImages } from './kept-images.ts';

/**
 * The image of an event, for whoever follows its address: always as everybody may see it, whoever asks, because others
 * keep it and show it on.
 * @throws Problem `gone` for what everybody could see once, and `notFound` for what nobody or not everybody may see
 */
export async function imageOfEvent(
  context: Context,
  kept: KeptImages,
  id: string,
  language: Language,
): Promise<{ body: FileAnswer; lastModified: string }> {
  const event = await eventRecord(context.db, publicViewer, id);
  if (!event) throw await goneOrNothing(context.db, id);
  const card = cardOfEvent(event, await context.reference.get(), language);
  const says = createHash('sha256').update(JSON.stringify(card)).digest('base64url');
  const bytes = await kept.get(says, () => drawCard(card));
  return {
    body: { bytes, mediaType: 'image/png', name: `${event.slug}.png`, inline: true },
    lastModified: event.changedAt,
  };
}
