import { type FormEvent, useEffect, useRef } from 'react';
import { useSubmit } from 'react-router';
import { formatSearchAddress } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';

/**
 * With scripts, a tick on a wide screen searches at once; on a phone the sheet is applied as a whole. Whatever changes
 * the choices, the form shows them and the keyboard stays in the page: on the box that was ticked, or on the results.
 */
export function useInstantForm(query: SearchQuery) {
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const changed = useRef<{ name: string; value: string }>(undefined);
  const first = useRef(true);
  const address = formatSearchAddress(query);
  const { page } = query;
  const lastPage = useRef(page);

  useEffect(() => {
    // What was typed and ticked before the page woke up stays.
    if (first.current) {
      first.current = false;
      return;
    }
    form.current?.reset();
    const paged = lastPage.current !== page;
    lastPage.current = page;
    if (paged || document.activeElement === document.body) {
      const { name = '', value = '' } = changed.current ?? {};
      const box = form.current?.querySelector<HTMLElement>(
        `[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
      );
      (box ?? document.querySelector<HTMLElement>('#results'))?.focus({ preventScroll: !paged });
    }
    changed.current = undefined;
  }, [address, page]);

  const onChange = (event: FormEvent) => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    const filter = field.type === 'checkbox' || field.type === 'date';
    const instant = filter ? matchMedia('(min-width: 56.25rem)').matches : field.type === 'select-one';
    // A year typed figure by figure is a date at every figure; the first valid one is the one meant.
    if (!instant || !form.current || !field.validity.valid) return;
    changed.current = { name: field.name, value: field.value };
    void submit(form.current, { preventScrollReset: true });
  };
  return { form, onChange };
}
