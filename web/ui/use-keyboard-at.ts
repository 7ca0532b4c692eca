import { type DependencyList, useEffect, useSyncExternalStore } from 'react';

/**
 * Brings the keyboard to a place the page has something to tell about, when it is first told and whenever one of `told`
 * changes. Who already went somewhere else on the page the server drew, before scripts took it over, stays there.
 */
export function useKeyboardAt(find: () => HTMLElement | null | undefined, told: DependencyList): void {
  const isWaking = useIsWaking();
  useEffect(() => {
    // A place that the address names is where the browser went by itself.
    const named = document.querySelector(':target');
    const wentElsewhere = ![document.body, named].includes(document.activeElement) || (scrollY > 0 && !named);
    if (!isWaking || !wentElsewhere) find()?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- The place is looked for anew each time.
  }, told);
}

const never = () => () => undefined;

/** Whether the page is as the server drew it, and scripts take it over now. */
function useIsWaking(): boolean {
  return !useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
