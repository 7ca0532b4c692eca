import type { Me } from '../../server/contracts/accounts.ts';
import type { Call } from '../../server/contracts/endpoint.ts';
import type { Language } from '../../server/contracts/words.ts';
import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from 'react-router';
import { CallContext, ContactContext, PublicUrlContext, TodayContext, statusOf } from '../api/call.ts';
import { type FormRefused, refusalOf, tooLargeIn } from './form.ts';
import { MeContext } from './me.ts';
import { paths } from './paths.ts';

/** What is known of a page when its address in another language is made. */
export interface HandleInput {
  data: unknown;
  search: string;
  params: Readonly<Record<string, string | undefined>>;
}

/** What a page tells the frame about itself. */
export interface PageHandle {
  /** Address of the same page in another language, with the same choices. */
  inLanguage?: (language: Language, here: HandleInput) => string;
  /** Drawn alone and without scripts, for a frame on the page of somebody else. */
  framed?: boolean;
  /** Whether it says itself which image stands beside its address where somebody shares it. */
  ownImage?: true;
}

export interface PageInput {
  call: Call;
  /** Who is signed in; nothing for a passer-by. */
  me: () => Promise<Me | undefined>;
  today: string;
  publicUrl: string;
  /** Where people can write to whoever runs the site. */
  contact: string | undefined;
  language: Language;
  url: URL;
  params: Readonly<Record<string, string | undefined>>;
}

/** A loader that is handed what pages need instead of fetching it out of React Router's hands. */
export function pageLoader<T>(language: Language, load: (input: PageInput) => Promise<T>) {
  return (args: LoaderFunctionArgs) => unlessSignedOut(language, args, () => load(inputOf(language, args)));
}

/**
 * What a page does with its form: on success the address to go on to (so that loading it again does nothing again), and
 * otherwise what is wrong, shown with what was filled in. What may be seen only once is answered as data, on the page of
 * the form itself.
 */
export function pageAction(
  language: Language,
  act: (input: PageInput & { form: FormData }) => Promise<string | Response | ReturnType<typeof data>>,
) {
  return (args: ActionFunctionArgs) =>
    unlessSignedOut(language, args, async () => {
      const form = await args.request.formData();
      const tooLarge = args.request.headers.get('x-file-too-large');
      if (tooLarge !== null) return data<FormRefused>(tooLargeIn(decodeURIComponent(tooLarge), form), { status: 413 });
      try {
        const next = await act({ ...inputOf(language, args), form });
        return typeof next === 'string' ? redirect(next, 303) : next;
      } catch (error) {
        const refusal = refusalOf(error, form);
        if (refusal === undefined) throw error;
        return data<FormRefused>(refusal, { status: statusOf(error) });
      }
    });
}

function inputOf(language: Language, { request, params, context }: LoaderFunctionArgs): PageInput {
  return {
    call: context.get(CallContext),
    me: context.get(MeContext),
    today: context.get(TodayContext),
    publicUrl: context.get(PublicUrlContext),
    contact: context.get(ContactContext),
    language,
    url: new URL(request.url),
    params,
  };
}

/** Who is not signed in signs in first, and then comes back. */
async function unlessSignedOut<T>(language: Language, { request }: LoaderFunctionArgs, work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    if (reasonOf(error) === 'signInRefused' || statusOf(error) !== 401) throw error;
    const { pathname, search } = new URL(request.url);
    throw redirect(paths.signIn(language, pathname + search));
  }
}

/** Why a call was refused, in one word. */
export function reasonOf(error: unknown): unknown {
  return (error as { reason?: unknown } | undefined)?.reason;
}
