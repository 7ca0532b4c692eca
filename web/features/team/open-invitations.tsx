import { useTranslations } from 'use-intl';
import type { OpenInvitation } from '../../../server/contracts/invitations.ts';
import { formatMoment } from '../../ui/dates.ts';
import { Form } from '../../ui/form/form.tsx';
import { useLanguage } from '../../ui/language.tsx';
import styles from './team.module.css';

/** Who was invited and has not answered: each to be sent again, with a new link, or withdrawn. */
export function OpenInvitations({ invitations }: { invitations: readonly OpenInvitation[] }) {
  const t = useTranslations('team');
  const language = useLanguage();
  return (
    <section className="section stack" aria-labelledby="invitations">
      <h2 id="invitations">{t('invitations')}</h2>
      <ul className={styles['rows']}>
        {invitations.map((one) => (
          <li key={one.id}>
            <p className={styles['who']}>
              <strong>{one.email}</strong> <span className="tag">{t(`roles.${one.role}`)}</span>{' '}
              {one.expired && <span className="tag">{t('expired')}</span>}
              <br />
              <span className="hint">
                {one.invitedBy
                  ? t('invitedBy', { name: one.invitedBy, date: formatMoment(one.sentAt, language) })
                  : t('invitedOn', { date: formatMoment(one.sentAt, language) })}
                {!one.expired && `, ${t('expires', { date: formatMoment(one.expiresAt, language) })}`}
              </span>
            </p>
            <div className={styles['deeds']}>
              <Form intent={`again-${one.id}`} labels={{ email: t('inviteEmail'), role: t('role') }}>
                <input type="hidden" name="email" value={one.email} />
                <input type="hidden" name="role" value={one.role} />
                <button className="button button-quiet button-small">
                  {t('sendAgain')}
                  <span className="visually-hidden">: {t('invitationFor', { email: one.email })}</span>
                </button>
              </Form>
              <Form intent={`withdraw-${one.id}`} labels={{}}>
                <button className="button button-quiet button-small">
                  {t('withdraw')}
                  <span className="visually-hidden">: {t('invitationFor', { email: one.email })}</span>
                </button>
              </Form>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
