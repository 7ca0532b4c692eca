import { useTranslations } from 'use-intl';
import { joinRoles } from '../../../server/contracts/joining.ts';
import { roleLabels } from '../../../server/contracts/labels.ts';
import { ChoiceField } from '../../ui/form/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';

/** As what an organisation would take part, with what each role may. */
export function RoleChoice() {
  const t = useTranslations('joining');
  const language = useLanguage();
  return (
    <ChoiceField
      name="role"
      label={t('role')}
      value="co_organiser"
      options={joinRoles.map((role) => ({
        value: role,
        label: roleLabels[role][language],
        hint: t(`roleHints.${role}`),
      }))}
    />
  );
}
