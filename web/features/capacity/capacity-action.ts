import {
  addAbsence,
  addClosure,
  addStaff,
  changeStaff,
  removeClosure,
  removeStaff,
  setLeave,
  setOfficeHours,
} from '../../../server/contracts/capacity.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { field, optional } from '../../app/form.ts';
import { type PageInput, pageAction } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { firstDayOf } from './capacity-page.tsx';
import { cellsIn } from './leave-cells.ts';

type Input = PageInput & { form: FormData };

/** What each form of the page does, told by the first word of its intent; the rest says with whom. */
export const capacityAction = (language: Language) =>
  pageAction(language, async (input) => {
    const { form, params, url } = input;
    const [, deed = '', id = ''] = /^(\w+)-?(.*)$/.exec(field(form, 'intent')) ?? [];
    const [done, day] = await act(input, params['team'] ?? '', deed, id);
    const here = { from: day ?? firstDayOf(url.searchParams), firmOnly: url.searchParams.get('layer') === 'firm' };
    const back = new URL(paths.capacity(language, params['team'] ?? '', here), url);
    back.searchParams.set('done', done);
    return back.pathname + back.search;
  });

/** Does it, and says what was done and from which day on to look at it. */
async function act(
  { call, form }: Input,
  team: string,
  deed: string,
  id: string,
): Promise<[done: string, day?: string]> {
  const ofMember = { params: { team, member: id } };
  switch (deed) {
    case 'leave': {
      const { cells, names } = cellsIn(form);
      await renamed(call(setLeave, { params: { team }, body: { cells } }), (name) => names[indexIn(name)] ?? name);
      return ['leaveSaved'];
    }
    case 'absence': {
      const [from, to] = [field(form, 'from'), field(form, 'to')];
      const member = field(form, 'member');
      if (member === '') throw refused('member', 'required');
      await call(addAbsence, { params: { team, member }, body: { from, to } });
      return ['absenceAdded', from];
    }
    case 'add': {
      const hours = { minutesPerWeek: minutesIn(form), from: field(form, 'from') };
      await call(addStaff, {
        params: { team },
        body: { ...optional(form, 'person'), ...optional(form, 'name'), ...hours },
      });
      return ['staffSaved'];
    }
    case 'change': {
      const body = { ...optional(form, 'name'), hours: hoursIn(form), version: Number(field(form, 'version')) };
      await renamed(call(changeStaff, { ...ofMember, body }), (name) => name.replace(/^hours\.\d+\./, ''));
      return ['staffSaved'];
    }
    case 'remove':
      await call(removeStaff, ofMember);
      return ['staffRemoved'];
    case 'hours':
      await call(setOfficeHours, {
        params: { team },
        body: {
          workingDays: form.getAll('workingDays').map(Number),
          opensAt: field(form, 'opensAt'),
          closesAt: field(form, 'closesAt'),
          reserve: numberIn(form, 'reserve'),
          version: Number(field(form, 'version')),
        },
      });
      return ['hoursSaved'];
    case 'closure': {
      const body = { first: field(form, 'first'), last: field(form, 'last'), name: field(form, 'name') };
      await call(addClosure, { params: { team }, body });
      return ['closureAdded', body.first];
    }
    default:
      await call(removeClosure, { params: { team, closure: id } });
      return ['closureRemoved'];
  }
}

/** What was known of somebody's hours without what is crossed off, and what is new. */
function hoursIn(form: FormData): { from: string; minutesPerWeek: number | undefined }[] {
  const gone = form.getAll('without').map(String);
  const [from, minutesPerWeek] = [field(form, 'from'), minutesIn(form)];
  const isNew = from !== '' || field(form, 'minutesPerWeek') !== '';
  const known = form.getAll('known').flatMap((entry) => {
    const [day = '', minutes = ''] = String(entry).split(' ');
    return gone.includes(day) || (isNew && day === from) ? [] : [{ from: day, minutesPerWeek: Number(minutes) }];
  });
  return isNew || known.length === 0 ? [...known, { from, minutesPerWeek }] : known;
}

/** Hours a week as they were written, in minutes; nothing where nothing was. */
function minutesIn(form: FormData): number | undefined {
  const hours = numberIn(form, 'minutesPerWeek');
  return hours === undefined ? undefined : Math.round(hours * 60);
}

/** A number with a point or a comma; what is none is none of the numbers that may be. */
function numberIn(form: FormData, name: string): number | undefined {
  const text = field(form, name).replace(',', '.');
  if (text === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : -1;
}

function indexIn(name: string): number {
  return Number(/^cells\.(\d+)/.exec(name)?.[1] ?? -1);
}

/** The same, with the fields of a refusal called as they are on the page. */
async function renamed<T>(work: Promise<T>, nameOf: (name: string) => string): Promise<T> {
  return work.catch((error: unknown) => {
    const { issues } = error as { issues?: { name: string }[] };
    if (issues !== undefined)
      Object.assign(error as object, { issues: issues.map((issue) => ({ ...issue, name: nameOf(issue.name) })) });
    throw error;
  });
}

/** A refusal of the page itself, for what cannot be asked of an endpoint. */
function refused(name: string, reason: string): Error {
  return Object.assign(new Error(`${name}: ${reason}`), { status: 400, issues: [{ name, reason }] });
}
