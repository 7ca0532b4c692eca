import { type RefObject, useEffect, useRef, useState } from 'react';

interface Copying<Field> {
  /** The field that holds what is copied. */
  field: RefObject<Field | null>;
  /** Whether a button can do it: only where scripts run. */
  scripted: boolean;
  /** How it went, as long as the same stands there. */
  said: 'copied' | 'pressToCopy' | undefined;
  copy: () => void;
}

/** Puts a text on the clipboard; where that is refused it is selected instead, so that the keyboard can. */
export function useCopy<Field extends HTMLInputElement | HTMLTextAreaElement>(text: string): Copying<Field> {
  const field = useRef<Field>(null);
  const [scripted, setScripted] = useState(false);
  const [went, setWent] = useState<{ how: 'copied' | 'pressToCopy'; of: string }>();
  useEffect(() => setScripted(true), []);
  const copy = async () => {
    field.current?.focus();
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setWent({ how: 'copied', of: text });
    } catch {
      setWent({ how: 'pressToCopy', of: text });
    }
  };
  return { field, scripted, said: went?.of === text ? went.how : undefined, copy: () => void copy() };
}
