import { type PlainField, readField } from './plain-fields.ts';
import { type SearchQuery, defaultSort, searchFields, searchParameters } from './search-query.ts';

/**
 * The address of a selection: the only state of the search page. The same text drives list, calendar and API.
 * `format` writes parameters in one order and leaves defaults out; `parse` never throws, drops what it does not
 * know and says so.
 */

export interface ParsedAddress {
  query: SearchQuery;
  /** What was in the address and could not be used. */
  dropped: { name: string; value: string }[];
}

export function parseSearchAddress(parameters: URLSearchParams): ParsedAddress {
  const query: Record<string, unknown> = {};
  const dropped: ParsedAddress['dropped'] = [];
  for (const name of new Set(parameters.keys())) {
    const values = [...new Set(parameters.getAll(name))].filter((value) => value.trim() !== '');
    const field = fieldOf(name);
    if (!field) {
      dropped.push(...values.map((value) => ({ name, value })));
    } else if (field.several !== undefined) {
      const good = values.filter((value) => keep(field, name, value, dropped) !== undefined);
      if (good.length > 0) query[name] = good.slice(0, field.several).toSorted();
      dropped.push(...good.slice(field.several).map((value) => ({ name, value })));
    } else if (values[0] !== undefined) {
      const value = keep(field, name, values[0], dropped);
      if (value !== undefined) query[name] = value;
      dropped.push(...values.slice(1).map((more) => ({ name, value: more })));
    }
  }
  const { from, to } = query as SearchQuery;
  if (from && to && to < from) {
    dropped.push({ name: 'to', value: to });
    delete query['to'];
  }
  return { query: withoutDefaults(query), dropped };
}

export function formatSearchAddress(query: SearchQuery): string {
  const parameters = new URLSearchParams();
  const plain = withoutDefaults(query);
  for (const name of searchParameters) {
    const value = plain[name];
    if (Array.isArray(value)) for (const one of value.toSorted()) parameters.append(name, one);
    else if (value !== undefined) parameters.append(name, String(value));
  }
  return parameters.toString();
}

/** The same selection without what only says which part of the list is on the screen. */
export function selectionOf(query: SearchQuery): SearchQuery {
  const { page: _page, pageSize: _pageSize, sort: _sort, ...selection } = query;
  return selection;
}

function withoutDefaults(query: SearchQuery): SearchQuery {
  const plain = { ...query };
  for (const name of searchParameters) {
    const value = plain[name];
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) delete plain[name];
  }
  if (plain.page === 1) delete plain.page;
  if (plain.pageSize === 25) delete plain.pageSize;
  if (plain.past === false) delete plain.past;
  if (plain.q !== undefined && plain.q.trim() === '') delete plain.q;
  if (plain.sort === defaultSort(plain)) delete plain.sort;
  return plain;
}

/** Not every name an object answers to is a parameter: "constructor" is none. */
function fieldOf(name: string): PlainField | undefined {
  const fields: Record<string, PlainField> = searchFields;
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function keep(field: PlainField, name: string, value: string, dropped: ParsedAddress['dropped']): unknown {
  const read = readField(field, value);
  if (read === undefined) dropped.push({ name, value });
  return read;
}
