import { useCallback, useEffect, useRef, useState } from 'react';
import { type Suggestions, suggest } from '../../../server/contracts/suggestions.ts';
import { callByFetch } from '../../api/call.ts';

/** So long after the last letter, people have stopped typing. */
const pause = 180;
const fewestLetters = 2;

/**
 * Suggestions for what is typed. Only the last question counts: an earlier one is called off, and an answer that comes too
 * late is not heard. When there is no answer, there are no suggestions, and searching goes on as without them.
 */
export function useSuggestions() {
  const [suggestions, setSuggestions] = useState<Suggestions>();
  const running = useRef<AbortController>(undefined);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stop = useCallback(() => {
    clearTimeout(waiting.current);
    running.current?.abort();
    setSuggestions(undefined);
  }, []);

  const ask = useCallback((typed: string) => {
    clearTimeout(waiting.current);
    running.current?.abort();
    if (typed.trim().length < fewestLetters) return setSuggestions(undefined);
    const { signal } = (running.current = new AbortController());
    waiting.current = setTimeout(() => {
      const search = new URLSearchParams({ q: typed }).toString();
      callByFetch(suggest, { search, signal }).then(
        (answer) => signal.aborted || setSuggestions(answer),
        () => signal.aborted || setSuggestions(undefined),
      );
    }, pause);
  }, []);

  useEffect(() => stop, [stop]);
  return { suggestions, ask, stop };
}
