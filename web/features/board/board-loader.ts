import { type Board, type BoardQuery, boardFields, boardLines, showBoard } from '../../../server/contracts/board.ts';
import { readField } from '../../../server/contracts/plain-fields.ts';
import { formatSearchAddress, parseSearchAddress } from '../../../server/contracts/search-address.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { type Names, loadLists, namesOf } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';

export interface BoardPageData {
  query: BoardQuery & Pick<Board, 'year' | 'rows'>;
  board: Board;
  names: Names;
  /** Whether the address held choices that stand for nothing. */
  dropped: boolean;
}

export const boardLoader = (language: Language) =>
  pageLoader(language, async ({ call, url }): Promise<BoardPageData> => {
    const asked = readAddress(url.searchParams);
    const load = (query: BoardQuery) => call(showBoard, { search: searchOf(query) });
    const lists = await loadLists(call);
    const { query, board, dropped } = await load(asked).then(
      (answer) => ({ query: asked, board: answer, dropped: false }),
      async (error: unknown) => {
        if (statusOf(error) !== 400) throw error;
        const plain = { year: asked.year, rows: asked.rows };
        return { query: plain, board: await load(plain), dropped: true };
      },
    );
    const { year, rows } = board;
    const events = board.events.map(({ kind }) => ({ kind, sectors: [], legs: [] }));
    return { query: { ...query, year, rows }, board, names: namesOf(events, lists, language), dropped };
  });

/** What an address says of a board; what it does not understand is as good as not said. */
function readAddress(parameters: URLSearchParams): BoardQuery {
  const year = readField(boardFields.year, parameters.get('year'));
  const rows = boardLines.find((line) => line === parameters.get('rows'));
  const { country, region, domain, sector } = parseSearchAddress(parameters).query;
  return { ...(year === undefined ? {} : { year }), rows, country, region, domain, sector };
}

function searchOf({ year, rows, ...choice }: BoardQuery): string {
  const frame = new URLSearchParams({ ...(year ? { year: String(year) } : {}), ...(rows ? { rows } : {}) });
  return [frame.toString(), formatSearchAddress(choice)].filter(Boolean).join('&');
}
