import { useRef } from 'react';
import { useActionData, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { nl } from '../../wording/members/nl.ts';
import { useKeyboardAt } from '../use-keyboard-at.ts';

type Deed = keyof (typeof nl)['done'];

/** Says what was just done, once the page came back from a form that went well (`?done=invited`). */
export function DoneNotice() {
  const t = useTranslations('done');
  const [search] = useSearchParams();
  const place = useRef<HTMLParagraphElement>(null);
  // The address stays when the next form is refused; what it tells is over then.
  const deed = useActionData() === undefined ? search.get('done') : null;
  useKeyboardAt(() => place.current, [deed]);
  if (deed === null || !Object.hasOwn(nl.done, deed)) return null;
  return (
    <p ref={place} className="notice" role="status" tabIndex={-1}>
      {t(deed as Deed)}
    </p>
  );
}
