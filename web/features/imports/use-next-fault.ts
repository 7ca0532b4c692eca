import { type RefObject, useEffect, useRef } from 'react';

/** F8 goes to the next wrong cell, as in a spreadsheet; after the last it begins again. */
export function useNextFault(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey) return;
      const cells = [...(place.current?.querySelectorAll<HTMLElement>('td .input') ?? [])];
      if (cells.length === 0) return;
      event.preventDefault();
      const at = cells.indexOf(document.activeElement as HTMLElement);
      cells[(at + (event.shiftKey ? -1 + cells.length : 1)) % cells.length]?.focus();
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, []);
  return place;
}
