import { useTranslations } from 'use-intl';
import type { Dossier } from '../../../server/contracts/support-organiser.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useFormLabel } from '../support/form-labels.ts';
import { useServiceName } from '../support/support-names.tsx';

/** What a control is called in a list of what is wrong: a part of a service or an office by the name of that too. */
export function useControlLabel({ offices }: Pick<Dossier, 'offices'>): (name: string) => string {
  const t = useTranslations('askSupport');
  const language = useLanguage();
  const labelOf = useFormLabel();
  const serviceName = useServiceName();
  return (name) => {
    const [field, of = '', part] = name.split('.');
    if (field === 'services' && of !== '')
      return [
        serviceName(of),
        part && t.has(`services.${part}` as 'services.note') && t(`services.${part}` as 'services.note'),
      ]
        .filter(Boolean)
        .join(', ');
    const office = field === 'offices' ? offices.find((one) => one.office.id === of)?.office : undefined;
    if (office) {
      const what = part === 'from' ? t('offices.from') : part === 'to' ? t('offices.to') : undefined;
      return [t('offices.named', { city: office.city[language] }), what].filter(Boolean).join(', ');
    }
    return labelOf(name);
  };
}
