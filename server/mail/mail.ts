import type { JoinRole } from '../contracts/joining.ts';
import type { Label, Text } from '../contracts/shapes.ts';
import type { OfficeRole, OrganiserTeamRole } from '../contracts/words.ts';
import type { LocalDate } from '../kernel/dates.ts';
import type { AlertMail } from './alerts.ts';
import type { SupportNewsKind } from './support-news.ts';

/** What somebody is in a team: in an organisation, in a FIT office, or at FIT's head office. */
export type TeamRole = OrganiserTeamRole | OfficeRole | 'planner';

/** Why something was decided: reasons from a list, in both languages, and words of whoever decided. */
interface Decided<Decision extends string> {
  decision: Decision;
  reasons: readonly Label[];
  /** Free words, in whatever language they were written. */
  text?: string;
  link: string;
}

/** An organisation, and an event that another one entered. */
interface Joining {
  organisation: Label;
  lead: Label;
  /** Left out for what is confidential: only pages tell it. */
  title?: Text;
  role: JoinRole;
}

/** Something of an event that became something else, in words. Without `was` it was not there before. */
export interface EventChange {
  what: Label;
  was?: Label;
  is: Label;
}

/**
 * The mails that are sent, each with what it tells. A `link` is a page of our own, as a path or a whole address; it may
 * only show something, because mail scanners open every link.
 */
export type Mail =
  | { kind: 'sign_in_code'; code: string; link: string; minutes: number }
  | { kind: 'invitation'; team: Label; role: TeamRole; inviter: string; link: string; days: number }
  /** Without a role: taken out of the team. */
  | { kind: 'membership_changed'; team: Label; role?: TeamRole; by: string }
  | ({ kind: 'organisation_decided'; organisation: Label } & Decided<'verified' | 'changes_requested' | 'refused'>)
  | ({ kind: 'claim_decided'; organisation: Label } & Decided<'granted' | 'refused'>)
  /** Shared: it is published for fewer already, and asked to be shown to everybody. */
  | ({ kind: 'event_decided'; title: Text; shared?: true } & Decided<'published' | 'changes_requested' | 'refused'>)
  /** To those who organise it too, or watch it as partners: what became something else. Without a link it is gone. */
  | {
      kind: 'event_changed';
      title: Text;
      by: Label;
      headline: Label;
      changes: readonly EventChange[];
      reason: Partial<Text>;
      link?: string;
    }
  /** Its holder asked to erase the account: that happens on that day, unless they sign in before and take it back. */
  | { kind: 'account_closing'; on: LocalDate; link: string }
  | { kind: 'account_erased' }
  | { kind: 'new_sign_in_method'; link: string }
  | { kind: 'password_changed'; link: string }
  /** To the owners of the organisation whose key it is. */
  | { kind: 'key_created'; organisation: Label; name: string; by: string; link: string }
  /** To an organisation: another one invites it to organise an event together. */
  | ({ kind: 'joint_invited'; by?: string; text?: string; link: string } & Joining)
  /** To the organisation that entered an event: another one asks to take part. */
  | ({ kind: 'joint_asked'; by?: string; text?: string; link: string } & Joining)
  /** To both sides of such a question, once it is answered. */
  | ({
      kind: 'joint_answered';
      direction: 'invited' | 'asked';
      decision: 'accepted' | 'declined';
      text?: string;
      link: string;
    } & Joining)
  /** An organisation left an event (to the lead), was taken off it, or got another role (to itself). */
  | ({ kind: 'joint_changed'; change: 'left' | 'removed' | 'role'; link: string } & Omit<Joining, 'role'> &
      Partial<Pick<Joining, 'role'>>)
  /** Another organisation prepares something that fits a plan; of that other nothing is told. */
  | { kind: 'introduction_offered'; organisation: Label; title: Partial<Text>; days: number; link: string }
  /** Both agreed. */
  | {
      kind: 'introduced';
      organisation: Label;
      title: Partial<Text>;
      other: { organisation: Label; title: Partial<Text>; contact?: { name: string; email: string } };
      link: string;
    }
  /**
   * To who coordinates an official visit: a company attached its case, of which the mail says nothing. Without a title for
   * what is confidential: only pages tell it.
   */
  | { kind: 'case_attached'; title?: Text; link: string }
  /** News of requests for the support of offices, of all of them that came together for one person in one team. */
  | {
      kind: 'support_news';
      team: Label;
      /** Whether it is read at the office that is asked. */
      office: boolean;
      requests: readonly {
        reference: string;
        office: Label;
        /** Left out for what is confidential: only pages tell it. */
        title?: Text;
        news: readonly { kind: SupportNewsKind; text?: string }[];
      }[];
      link: string;
    }
  | AlertMail
  /** To planners: messages that could not be handled, and wait for somebody who looks. */
  | { kind: 'message_waiting'; count: number; link: string };

export type MailKind = Mail['kind'];
export type MailOf<Kind extends MailKind> = Extract<Mail, { kind: Kind }>;
