import { useEffect } from 'react';

/** Puts a word before the title of the page, so that it is the first thing heard: `Fout: Aanmelden`. */
export function useMarkedTitle(mark: string): void {
  useEffect(() => {
    if (!document.title.startsWith(mark)) document.title = `${mark}: ${document.title}`;
  }, [mark]);
}
