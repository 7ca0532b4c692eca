import type { Context } from '../context.ts';
import type { TextAnswer } from '../contracts/endpoint.ts';
import { jsonLd } from '../contracts/event-json-ld.ts';
import type { EventSelection } from '../contracts/search-query.ts';
import type { Language } from '../contracts/words.ts';
import { pageOfEvent } from '../events/event-page.ts';
import { exportSelection } from './export-selection.ts';

/** A selection in the words of schema.org: what stands in the page of each event, as one graph. */
export async function eventsAsJsonLd(
  context: Context,
  { lang: language = 'nl', ...selection }: EventSelection & { lang?: Language | undefined },
): Promise<TextAnswer> {
  const reference = await context.reference.get();
  const { publicUrl } = context;
  const names = { country: (code: string) => reference.countryByCode.get(code)?.name[language] ?? code };
  return exportSelection(context, selection, {
    head: '{"@context":"https://schema.org","@graph":[',
    between: ',\n',
    tail: ']}\n',
    write: (event) => {
      const page = pageOfEvent(event, language);
      // The context stands once, above all of them.
      const { '@context': _context, ...node } = jsonLd(event, names, language, { publicUrl, page }) as Record<
        string,
        unknown
      >;
      return JSON.stringify(node);
    },
  });
}
