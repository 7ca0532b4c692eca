import { type RefObject, useEffect, useRef, useState } from 'react';
import { formatSearchAddress, parseSearchAddress, selectionOf } from '../../../server/contracts/search-address.ts';
import { callByFetch } from '../../api/call.ts';
import { useSearchList } from './search-list.ts';

/**
 * How many events the choices in a form would leave, while they are being made: asked after each change, of the form as it
 * then is. Nothing until the first change, and when it cannot be told.
 */
export function useLiveCount(form: RefObject<HTMLFormElement | null>, address: string) {
  const list = useSearchList();
  const [count, setCount] = useState<number>();
  const asking = useRef<AbortController>(undefined);

  useEffect(() => {
    setCount(undefined);
    return () => asking.current?.abort();
  }, [address]);

  const recount = async () => {
    if (!('endpoint' in list)) return;
    asking.current?.abort();
    const { signal } = (asking.current = new AbortController());
    const fields = [...new FormData(form.current ?? undefined)].map(([name, value]) => [name, String(value)]);
    const { query } = parseSearchAddress(new URLSearchParams(fields));
    const search = formatSearchAddress({ ...selectionOf(query), pageSize: 1 });
    try {
      const { total } = await callByFetch(list.endpoint, { search, signal });
      if (!signal.aborted) setCount(total);
    } catch {
      if (!signal.aborted) setCount(undefined);
    }
  };
  return { count, recount };
}
