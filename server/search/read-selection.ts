import { parseSearchAddress, selectionOf } from '../contracts/search-address.ts';
import { type SearchQuery, searchParameters } from '../contracts/search-query.ts';
import type { Context } from '../context.ts';
import { type InputIssue, Problem, issue } from '../kernel/problems.ts';
import { refuseUnknownCodes } from './known-codes.ts';

/**
 * The selection that a text says, to be kept: `country=JP&domain=food`. Paging and order are left out. A page may leave out
 * what it does not know and show what that gives; what is kept would follow more than was meant, unseen.
 * @throws Problem `badRequest` for what nobody can choose by, for values that mean nothing, and for codes of nothing
 */
export async function readSelection(context: Context, text: string): Promise<SearchQuery> {
  const { query, dropped } = parseSearchAddress(new URLSearchParams(text));
  const issues = dropped.map((wrong): InputIssue => ({
    type: issue('invalidInput'),
    in: 'body',
    name: 'selection',
    value: wrong.value,
    reason: 'invalid',
    detail: inWords(wrong, query),
  }));
  if (issues.length > 0) throw new Problem('badRequest', issues.map(({ detail }) => detail).join(' '), issues);
  await refuseUnknownCodes(context, query);
  return selectionOf(query);
}

function inWords({ name, value }: { name: string; value: string }, { from }: SearchQuery): string {
  if (!(searchParameters as readonly string[]).includes(name))
    return `Nothing is chosen by "${name}". Known: ${searchParameters.join(', ')}.`;
  if (name === 'to' && from !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) && value < from)
    return 'In the selection "to" comes before "from".';
  return `"${value}" is no value of "${name}".`;
}
