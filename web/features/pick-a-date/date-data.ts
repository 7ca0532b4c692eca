import { redirect } from 'react-router';
import { type DateStrip, showDateStrip } from '../../../server/contracts/date-strip.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import { getTeam } from '../../../server/contracts/teams.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { loadLists } from '../../app/names.tsx';
import type { PageInput } from '../../app/page.ts';
import { locales } from '../../wording/wording.ts';
import { type DateWish, dateSearch, readDateAddress } from './date-address.ts';

export interface DateLists {
  countries: { code: string; name: Label }[];
  regions: { id: string; name: Label }[];
  domains: { id: string; name: Label; sectors: { id: string; name: Label }[] }[];
  kinds: { id: string; name: Label; types: { id: string; name: Label }[] }[];
}

/** What the page is drawn from. */
export interface DatePageData {
  code: string;
  team: Label;
  wish: DateWish;
  strip: DateStrip;
  lists: DateLists;
}

export async function datePageData(input: PageInput): Promise<DatePageData | Response> {
  const { call, params, url, language } = input;
  const lists = await listsFor(input, language);
  const wish = readDateAddress(url.searchParams, {
    countries: new Set(lists.countries.map(({ code }) => code)),
    regions: new Set(lists.regions.map(({ id }) => id)),
    sectors: new Set(lists.domains.flatMap(({ sectors }) => sectors.map(({ id }) => id))),
    types: new Set(lists.kinds.flatMap(({ types }) => types.map(({ id }) => id))),
  });
  const at = (asked: DateWish) => {
    const search = dateSearch(asked);
    return `${url.pathname}${search && `?${search}`}`;
  };
  // A form sends empty fields along; the clean address is where they lead.
  if (dateSearch(wish) !== url.searchParams.toString()) return redirect(at(wish));
  const about = { params: { team: params['team'] ?? '' } };
  const { code, name } = await call(getTeam, about);
  try {
    const strip = await call(showDateStrip, { ...about, search: dateSearch(wish) });
    return { code, team: name, wish, strip, lists };
  } catch (error) {
    // The draft may have become an event, or be gone.
    if (statusOf(error) === 404 && wish.draft) return redirect(at({ ...wish, draft: undefined }));
    throw error;
  }
}

async function listsFor({ call }: PageInput, language: Language): Promise<DateLists> {
  const { countries, regions, domains, kinds } = await loadLists(call);
  const byName = new Intl.Collator(locales[language]);
  return {
    countries: countries
      .map(({ code, name }) => ({ code, name }))
      .toSorted((a, b) => byName.compare(a.name[language], b.name[language])),
    regions: regions.map(({ id, name }) => ({ id, name })),
    domains: domains.map(({ id, name, sectors }) => ({ id, name, sectors })),
    kinds: kinds.filter(({ types }) => types.length > 0).map(({ id, name, types }) => ({ id, name, types })),
  };
}
