import { useTranslations } from 'use-intl';
import type { FormRefused } from '../../app/form.ts';
import { TextField } from '../../ui/form/fields.tsx';
import type { Answer } from './answers.ts';
import { type RequestData, wantedWeeks, weekAbout } from './request-data.ts';

/**
 * Where it does not fit in the weeks: for a head the field in which to say why it may; for anybody else whom to ask. The
 * server judges what is typed; it can find that it does not fit after all, and then says so here too.
 */
export function Approval({
  data,
  answer,
  refused,
}: {
  data: RequestData;
  answer: Answer;
  refused: FormRefused | undefined;
}) {
  const t = useTranslations('requestAnswers');
  const { unknown, over } = roomFor(data, answer, refused);
  if (!unknown && !over) return null;
  if (data.request.mayApprove)
    return (
      <TextField
        name="approval"
        label={t('approval')}
        hint={unknown ? t('approvalUnknownHint') : t('approvalHint')}
        lines={2}
        maxLength={1000}
      />
    );
  const { heads } = data.around;
  const whom = heads.length === 0 ? t('headOffice') : t('orHeadOffice', { heads: heads.join(', ') });
  return <p className="notice notice-mark">{t(unknown ? 'askHeadUnknown' : 'askHead', { heads: whom })}</p>;
}

function roomFor(data: RequestData, answer: Answer, refused: FormRefused | undefined) {
  const told = { unknown: refused?.reason === 'unknownCapacity', over: refused?.reason === 'overCapacity' };
  const typed = refused?.values['approval'] !== undefined;
  if (answer === 'reconfirm') return { ...told, over: told.over || typed };
  const chosen = weekAbout(data);
  const weeks =
    answer !== 'dates'
      ? wantedWeeks(data).filter(({ ownMinutes }) => ownMinutes > 0)
      : chosen
        ? [{ capacityMinutes: chosen.capacityMinutes, fits: chosen.moved.fits }]
        : [];
  const unknown = weeks.some(({ capacityMinutes }) => capacityMinutes === undefined);
  return { unknown: told.unknown || unknown, over: told.over || typed || weeks.some(({ fits }) => !fits) };
}
