import { useTranslations } from 'use-intl';
import type { MyCalendar } from '../../../server/contracts/calendars.ts';
import { ChoiceField, TextField } from '../../ui/form/fields.tsx';

export type Wishes = Pick<MyCalendar, 'per' | 'deadlines' | 'confirmed' | 'language'> & { name?: string };

/** What its owner may wish of a calendar. */
export function WishFields({ wishes }: { wishes: Wishes }) {
  const t = useTranslations('calendars');
  const s = useTranslations('subscribe');
  return (
    <>
      <TextField name="name" label={t('name')} hint={t('nameHint')} maxLength={80} value={wishes.name} />
      <ChoiceField
        name="per"
        label={s('per')}
        value={wishes.per}
        options={[
          { value: 'leg', label: s('perLeg') },
          { value: 'event', label: s('perEvent') },
        ]}
      />
      {(['deadlines', 'confirmed'] as const).map((name) => (
        <ChoiceField
          key={name}
          name={name}
          label={t(name)}
          several
          value={wishes[name] ? ['true'] : []}
          options={[{ value: 'true', label: s(name) }]}
        />
      ))}
      <ChoiceField
        name="language"
        label={t('language')}
        value={wishes.language}
        inline
        options={[
          { value: 'nl', label: t('dutch') },
          { value: 'en', label: t('english') },
        ]}
      />
    </>
  );
}
