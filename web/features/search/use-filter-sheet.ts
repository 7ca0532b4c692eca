import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * The sheet of filters on a phone. It opens by the address `#filters`, without scripts too; with scripts Escape closes
 * it and the keyboard returns to where it was opened.
 */
export function useFilterSheet() {
  const { hash, search } = useLocation();
  const navigate = useNavigate();
  const opener = useRef<HTMLAnchorElement>(null);
  const escaped = useRef(false);
  const [scripted, setScripted] = useState(false);
  const open = hash === '#filters';

  useEffect(() => setScripted(true), []);
  useEffect(() => {
    if (!open && escaped.current) opener.current?.focus();
    escaped.current = false;
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return;
    escaped.current = true;
    void navigate({ search, hash: '' }, { replace: true, preventScrollReset: true });
  };
  return { opener, onKeyDown, open: scripted ? open : undefined };
}
