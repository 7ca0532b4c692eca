import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { ChoiceField, TextField } from '../../ui/form/fields.tsx';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './joining.module.css';
import { RoleChoice } from './role-choice.tsx';
import type { TogetherData } from './together-page.tsx';

const most = 20;

/** Looks for an organisation by its name, and invites it. */
export function InviteSection({ code, event, q, found }: TogetherData) {
  const t = useTranslations('joining');
  const language = useLanguage();
  const labels = { organiser: t('whom'), role: t('role'), message: t('inviteMessage') };
  return (
    <section className="section stack" aria-labelledby="invite">
      <h2 id="invite">{t('invite')}</h2>
      <p>{t('inviteText')}</p>
      <form method="get" action={`${paths.together(language, code, event.id)}#invite`} className={styles['search']}>
        <div className="field">
          <label htmlFor="q">{t('findLabel')}</label>
          <input id="q" name="q" type="search" className="input" defaultValue={q} maxLength={200} />
        </div>
        <button className="button button-quiet">{t('find')}</button>
      </form>
      {q !== '' && (
        <p role="status">
          {t('found', { count: found.length, q })} {found.length > most && t('foundTooMany', { count: most })}
        </p>
      )}
      {found.length > 0 && (
        <Form intent="invite" labels={labels}>
          <ChoiceField
            name="organiser"
            label={labels.organiser}
            value={found.length === 1 ? found[0]?.id : undefined}
            options={found.slice(0, most).map(({ id, name, verified }) => ({
              value: id,
              label: name[language],
              ...(verified && { hint: t('verified') }),
            }))}
          />
          <RoleChoice />
          <TextField name="message" label={labels.message} hint={t('inviteMessageHint')} lines={3} optional />
          <p>
            <button className="button">{t('inviteSubmit')}</button>
          </p>
        </Form>
      )}
    </section>
  );
}
