import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Import } from '../../../server/contracts/import-shapes.ts';
import { Form } from '../../ui/form/form.tsx';
import styles from './imports.module.css';

/** How far it is. The next batch is a press of a button, which scripts press by themselves. */
export function Progress({ about: { step, version, counts } }: { about: Import }) {
  const t = useTranslations('imports');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('form')?.requestSubmit(), []);
  const { created = 0, updated = 0, unchanged = 0, waiting = 0 } = counts;
  const { removed = 0, restored = 0, left = 0 } = counts;
  const isUndoing = step === 'undoing';
  const done = isUndoing ? removed + restored + left : created + updated + unchanged;
  const total = isUndoing ? created + updated : done + waiting;
  const text = t('progress', { done, total });
  return (
    <div ref={place} className={styles['progress']}>
      <progress max={total} value={done} aria-label={text} />
      <p>{text}</p>
      <Form intent={isUndoing ? 'undo' : 'run'} labels={{}}>
        <input type="hidden" name="version" value={version} />
        <button className="button button-small">{t('goOnRunning')}</button>
      </Form>
    </div>
  );
}
