import type { FileAnswer } from '../contracts/files.ts';
import * as contract from '../contracts/sharing.ts';
import type { Language } from '../contracts/words.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement, implementDated } from '../http/implement.ts';
import { drawSiteCard } from './draw-card.ts';
import { imageOfEvent } from './image-of-event.ts';
import { KeptImages } from './kept-images.ts';

const claims: Readonly<Record<Language, string>> = {
  nl: 'Alle internationale zakelijke evenementen vanuit Vlaanderen, van alle organisatoren',
  en: 'All international business events from Flanders, by all organisers',
};

export function sharingRoutes(context: Context): Implementation[] {
  const kept = new KeptImages(300);
  return [
    implementDated(contract.imageOfEvent, ({ params, query }) =>
      imageOfEvent(context, kept, params.id, query.lang ?? 'nl'),
    ),
    implement(contract.imageOfSite, async ({ query: { lang = 'nl' } }): Promise<FileAnswer> => {
      const host = new URL(context.publicUrl).host;
      const bytes = await kept.get(`site ${lang}`, () => drawSiteCard(claims[lang], host));
      return { bytes, mediaType: 'image/png', name: 'verover-de-wereld.png', inline: true };
    }),
  ];
}
