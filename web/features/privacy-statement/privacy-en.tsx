import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { textPaths } from '../../app/text-paths.ts';
import { Contact, TextPage } from '../../ui/text-page/text-page.tsx';
import { OwnWay } from '../help/ways.tsx';
import { KeptList } from './kept-list.tsx';
import { periods } from './periods.ts';

/** The privacy statement in English: what docs/privacy.md registers, in the words of those it is about. */
export function PrivacyInEnglish() {
  const contact = <Contact about="My data" unknown="whoever runs this site, who has not filled in an address yet" />;
  return (
    <TextPage
      title="Privacy statement"
      lead="Whoever searches and reads is not followed. Of who has an account we keep what is needed, for as long as it is needed."
      canonical={textPaths.privacy('en')}
      sections={[
        {
          id: 'looking',
          title: 'If you only look',
          body: (
            <>
              <p>
                We do not keep what you search or read. There is no measuring of visitors, no advertisement and no
                button of a social network. A page fetches nothing from other companies: fonts, maps and scripts come
                from this site itself.
              </p>
              <p>
                To hold off floods the program counts in its memory how many requests come from a network address. That
                address is not written down, not in the log either.
              </p>
            </>
          ),
        },
        {
          id: 'cookies',
          title: 'Cookies',
          body: (
            <>
              <p>
                There is no cookie banner, because there is nothing to refuse. This site uses cookies only for what you
                ask yourself, and no script can read them:
              </p>
              <KeptList
                words={words}
                items={[
                  {
                    what: 'theme',
                    why: 'remembers that you chose light or dark. If you chose nothing, there is none.',
                    long: 'a year, or until you choose “Follow device”',
                  },
                  {
                    what: 'agenda.session_token',
                    why: 'keeps you signed in.',
                    long: `until you sign out, or do nothing for ${periods.sessions} days`,
                  },
                ]}
              />
              <p>
                If you sign in with the account of your employer, a cookie remembers for some minutes that you are doing
                so.
              </p>
            </>
          ),
        },
        {
          id: 'calendar',
          title: 'If you subscribe or fetch data',
          body: (
            <>
              <p>
                The address of a <Link to={paths.subscribe('en')}>calendar</Link> holds nothing but your selection:
                country, sector, kind. It does not say who you are, and we do not keep who fetches a calendar. Your
                calendar program, that of Google or Microsoft for example, does know that you follow it.
              </p>
              <p>
                Open data need no key. If somebody puts our{' '}
                <Link to={paths.embed('en')}>agenda on a site of their own</Link>, visitors there get no cookie from us
                and we ask nothing about them.
              </p>
            </>
          ),
        },
        {
          id: 'alerts',
          title: 'If you ask for alerts by mail',
          body: (
            <p>
              Of whoever asks for <Link to={alertPaths.ask('en')}>alerts</Link> and confirms it, we keep the e-mail
              address, the searches, the events you follow and which ones we told you of, with your consent. What is not
              confirmed is gone after {periods.unconfirmedAlerts} days. An event you follow goes{' '}
              {periods.followedEvents} days after its last day; an address that takes no more mails, after{' '}
              {periods.refusedAlerts} days. A link in a mail works for {periods.alertLinks} days. One click in each mail
              stops them, and we then erase everything at once if you ask. Nothing in a mail counts whether you open it.
            </p>
          ),
        },
        {
          id: 'account',
          title: 'If you have an account',
          body: (
            <>
              <p>
                Everything we keep about you is on one page: <OwnWay to={paths.myData('en')}>your data</OwnWay>. You can
                also save it there as a file. In short:
              </p>
              <KeptList
                words={words}
                items={[
                  {
                    what: 'Name, e-mail address and language',
                    why: 'to know who you are and write to you',
                    long: `as long as your account. One that was never used goes after ${periods.unused} days`,
                  },
                  {
                    what: 'A print of your password, and codes to sign in with',
                    why: 'to check that it is you. The password itself we do not know',
                    long: `the password: as long as your account. A code: valid for a quarter of an hour, gone after ${periods.codes} day`,
                  },
                  {
                    what: 'Where you are signed in: the name of your browser',
                    why: 'so that you see it, and can end it',
                    long: `until you sign out, or after ${periods.sessions} days without use`,
                  },
                  {
                    what: 'Which teams you are in, in which role',
                    why: 'to decide who may do what',
                    long: 'until you leave the team',
                  },
                  {
                    what: 'Invitations to your e-mail address',
                    why: 'to take you into a team',
                    long: `until ${periods.invitations} days after they expire`,
                  },
                  {
                    what: 'Your requests to manage an organisation',
                    why: 'to decide who speaks for it',
                    long: 'as long as your account',
                  },
                  {
                    what: 'What you entered, asked, decided or answered',
                    why: 'to know who answers for it, and what went wrong',
                    long: 'as long as the event; your name goes with your account',
                  },
                  {
                    what: 'Your hours and absences, if you work in an office',
                    why: 'to know what the office can promise',
                    long: `hours: as long as you work there. Absences: ${periods.work} days after that week`,
                  },
                  {
                    what: 'Cases that you attach to an official visit',
                    why: 'to let the visit help your company, with your consent',
                    long: `until you take them back, at most ${periods.cases} days after the visit`,
                  },
                  {
                    what: 'That we sent you a mail, and of which kind',
                    why: 'to find out whether it left. What it said is erased as soon as it is gone',
                    long: `${periods.mails} days`,
                  },
                  {
                    what: 'News of requests that we mailed to you',
                    why: 'to send it together in one mail',
                    long: `${periods.supportNews} days`,
                  },
                  {
                    what: 'Images, documents and files that you send in',
                    why: 'to show them with an event, or to enter events from them',
                    long: `as long as an event uses them and ${periods.files} days more; a file with events ${periods.imports} days`,
                  },
                ]}
              />
            </>
          ),
        },
        {
          id: 'who',
          title: 'Who sees it',
          body: (
            <>
              <p>
                Your team and the planners at head office see your name and e-mail address. If you ask an office for
                support, that office reads along. A case with a visit is read only by the people you are shown
                beforehand. What an organisation gives as the contact of an event is seen by everybody: choose a shared
                mailbox for that.
              </p>
              <p>
                We sell nothing, pass nothing on outside the European Economic Area, make no profiles and let no
                computer decide about people.
              </p>
            </>
          ),
        },
        {
          id: 'rights',
          title: 'Your rights',
          body: (
            <>
              <ul>
                <li>
                  See and take along: on <OwnWay to={paths.myData('en')}>your data</OwnWay>.
                </li>
                <li>
                  Correct: your name and language under <OwnWay to={paths.account('en')}>your account</OwnWay>.
                </li>
                <li>
                  Erase: also on <OwnWay to={paths.myData('en')}>your data</OwnWay>. It happens after {periods.closing}{' '}
                  days; until then you can come back. Events stay with the organisation, without your name.
                </li>
                <li>Take back consent for a case, or object: write to {contact}.</li>
              </ul>
              <p>You get an answer within a month.</p>
            </>
          ),
        },
        {
          id: 'controller',
          title: 'Who is responsible and who supervises',
          body: (
            <>
              <p>
                Responsible is whoever offers this site: {contact}. The legal grounds are your own request (an account),
                a task in the public interest (supporting companies abroad), a legitimate interest (teams and mails that
                work) or your consent (a case).
              </p>
              <p>
                Not satisfied? Complain to the supervisor: the{' '}
                <a href="https://www.vlaanderen.be/vlaamse-toezichtcommissie">Flemish Supervisory Commission</a> if a
                Flemish public body offers the site, and otherwise the{' '}
                <a href="https://www.gegevensbeschermingsautoriteit.be">Data Protection Authority</a>.
              </p>
              <p>
                This statement is of <time dateTime="2026-11-25">25 November 2026</time>. The whole register is with the{' '}
                <Link to={textPaths.openSource('en')}>source code</Link>, in <code>docs/privacy.md</code>.
              </p>
            </>
          ),
        },
      ]}
    />
  );
}

const words = { why: 'What for:', long: 'How long:' };
