import type { IndexSettings } from './index-settings.ts';
import { type Ranked, tokensOf } from './ranking.ts';
import type { StoredDocument } from './stored-document.ts';

/** Which hits a question wants, by place or by numbered page. */
export interface Paging {
  offset?: number;
  limit?: number;
  page?: number;
  hitsPerPage?: number;
}

/** Hits end at the most that may be told; the total is of all there are. */
export function pageOf(paging: Paging, total: number, most: number) {
  const { page, hitsPerPage } = paging;
  const numbered = page !== undefined || hitsPerPage !== undefined;
  const [size, number] = [hitsPerPage ?? 20, page ?? 1];
  const offset = Math.min(numbered ? size * (number - 1) : (paging.offset ?? 0), most);
  const limit = Math.min(numbered ? size : (paging.limit ?? 20), most - offset);
  const told = numbered
    ? { hitsPerPage: size, page: number, totalPages: size === 0 ? 0 : Math.ceil(total / size), totalHits: total }
    : { limit, offset, estimatedTotalHits: total };
  return { offset, limit, told };
}

interface Showing {
  q?: string;
  attributesToRetrieve?: string[];
  attributesToHighlight?: string[];
  showRankingScore?: boolean;
}

export function hit({ document, score }: Ranked, showing: Showing, settings: IndexSettings): object {
  const { attributesToRetrieve, attributesToHighlight, showRankingScore, q = '' } = showing;
  const told = shown(document, attributesToRetrieve, settings);
  return {
    ...told,
    ...(showRankingScore ? { _rankingScore: score } : {}),
    ...(attributesToHighlight ? { _formatted: highlighted(told, attributesToHighlight, tokensOf(q)) } : {}),
  };
}

export function shown(
  document: StoredDocument,
  wanted: string[] | undefined,
  settings?: IndexSettings,
): StoredDocument {
  const names = Object.keys(document).filter(
    (name) =>
      (settings?.shows(name) ?? true) && (wanted === undefined || wanted.includes(name) || wanted.includes('*')),
  );
  return Object.fromEntries(names.map((name) => [name, document[name]!]));
}

/** The text as it is, whatever it is: what was found is marked in it and nothing is escaped. */
function highlighted(document: StoredDocument, attributes: string[], words: string[]): StoredDocument {
  const mark = (text: string) =>
    text.replace(/[\p{L}\p{N}]+/gu, (token) =>
      words.includes(tokensOf(token)[0] ?? '') ? `<em>${token}</em>` : token,
    );
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [name, attributes.includes(name) ? mark(String(value)) : value]),
  );
}
