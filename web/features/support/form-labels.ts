import { useTranslations } from 'use-intl';

/** What a field of the form is called; a part of one is called as the whole. */
export function useFormLabel(): (name: string) => string {
  const t = useTranslations('askSupport.labels');
  return (name) => {
    const [field = ''] = name.split('.');
    return t.has(field as 'goals') ? t(field as 'goals') : name;
  };
}
