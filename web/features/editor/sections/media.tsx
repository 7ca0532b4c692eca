import { useTranslations } from 'use-intl';
import type { EditorData } from '../editor-data.ts';

export function MediaFields(_page: EditorData) {
  const t = useTranslations('editor.media');
  return <p className="hint">{t('later')}</p>;
}
