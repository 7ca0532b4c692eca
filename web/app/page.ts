import type { Call } from '../../server/contracts/endpoint.ts';
import type { Language } from '../../server/contracts/words.ts';
import type { LoaderFunctionArgs } from 'react-router';
import { CallContext, PublicUrlContext, TodayContext } from '../api/call.ts';

/** What a page tells the frame about itself. */
export interface PageHandle {
  /** Address of the same page in another language, with the same choices. */
  inLanguage?: (language: Language, here: { data: unknown; search: string }) => string;
}

export interface PageInput {
  call: Call;
  today: string;
  publicUrl: string;
  language: Language;
  url: URL;
  params: Readonly<Record<string, string | undefined>>;
}

/** A loader that is handed what pages need instead of fetching it out of React Router's hands. */
export function pageLoader<T>(language: Language, load: (input: PageInput) => Promise<T>) {
  return ({ request, params, context }: LoaderFunctionArgs) => {
    const provided = context;
    return load({
      call: provided.get(CallContext),
      today: provided.get(TodayContext),
      publicUrl: provided.get(PublicUrlContext),
      language,
      url: new URL(request.url),
      params,
    });
  };
}
