import { useTranslations } from 'use-intl';
import type { JointRequest } from '../../../server/contracts/joining.ts';
import { paths } from '../../app/paths.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';

interface EventOfRequest {
  request: Pick<JointRequest, 'event' | 'lead'>;
}

/**
 * The title of the event a request is about, as a link to where the team may look at it: among its own events, or at the
 * page everybody sees. What it is invited to and may not see yet is no link.
 */
export function EventLink({ request, code }: EventOfRequest & { code: string }) {
  const language = useLanguage();
  const { event, lead } = request;
  const title = <EventTitle request={request} />;
  if (!event) return title;
  const isTheirs = [lead, ...event.organisers].some(({ id }) => code === `organiser.${id}`);
  if (!isTheirs && !event.shown) return title;
  return <a href={isTheirs ? paths.teamEvent(language, code, event.id) : paths.event(language, event)}>{title}</a>;
}

/** An event that is not theirs to know of (any more) has no title here. */
export function EventTitle({ request: { event, lead } }: EventOfRequest) {
  const t = useTranslations('joining');
  const language = useLanguage();
  return event ? <LocalText text={event.title} /> : <>{t('someEvent', { lead: lead.name[language] })}</>;
}
