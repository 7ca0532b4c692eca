import type { Language } from '../../../server/contracts/words.ts';
import { pageLoader } from '../../app/page.ts';

/** What pages to read know of the site they are on. */
export interface TextPageData {
  publicUrl: string;
  /** Where people can write to whoever runs the site. */
  contact?: string | undefined;
}

export const textLoader = (language: Language) =>
  pageLoader(language, async ({ publicUrl, contact }): Promise<TextPageData> => ({ publicUrl, contact }));
