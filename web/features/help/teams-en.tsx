import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Help } from './help-words.ts';
import { OwnWay, TeamWay } from './ways.tsx';

const en = 'en';

/** Help in English for who works in a team. */
export const helpTeams: Pick<Help, 'organiser' | 'office' | 'headOffice'> = {
  organiser: {
    title: 'Help for organisers',
    lead: 'Announce, see in time who else plans something, and ask the offices of FIT for support.',
    tasks: [
      {
        id: 'begin',
        title: 'Begin with your organisation',
        steps: [
          <>
            <a href={paths.signIn(en, paths.account(en))}>Sign in</a> with your e-mail address: you get a link and a
            code.
          </>,
          <>
            <OwnWay to={paths.register(en)}>Register your organisation</OwnWay>, or ask to manage one that is here
            already. A planner checks it.
          </>,
          <>
            Invite{' '}
            <TeamWay kind="organiser" part="members">
              colleagues
            </TeamWay>
            : as reader, editor or owner.
          </>,
        ],
      },
      {
        id: 'announce',
        title: 'Announce an event',
        steps: [
          <>
            Go to{' '}
            <TeamWay kind="organiser" part="teamEvents">
              your events
            </TeamWay>{' '}
            and choose “New event”.
          </>,
          <>
            Fill in what you know, in the order you like. A mission to three cities is one event with three legs.
            Everything is saved by itself.
          </>,
          <>
            Choose who sees it: yourself, partners, all organisers, the offices too, or everybody. Check it and make it
            known.
          </>,
          <>
            Have a whole year in Excel?{' '}
            <TeamWay kind="organiser" part="imports">
              Read the file
            </TeamWay>
            .
          </>,
        ],
        note: 'The date may still be open: a year, quarter, month or week is enough to share a plan.',
      },
      {
        id: 'coordinate',
        title: 'Coordinate with others',
        steps: [
          <>
            Compare weeks before you choose:{' '}
            <TeamWay kind="organiser" part="pickADate">
              Pick a date
            </TeamWay>{' '}
            shows plans of others, the load of offices and holidays side by side.
          </>,
          <>
            See on the{' '}
            <TeamWay kind="organiser" part="radar">
              radar
            </TeamWay>{' '}
            who plans something in the same country around those weeks.
          </>,
          <>
            Ask to organise together, and answer such questions, under{' '}
            <TeamWay kind="organiser" part="joining">
              Join forces
            </TeamWay>
            .
          </>,
          <>
            Rather keep your plan to yourself for now? Then{' '}
            <TeamWay kind="organiser" part="introductions">
              Introductions
            </TeamWay>{' '}
            present you to who prepares something similar, once you both say yes.
          </>,
        ],
      },
      {
        id: 'support',
        title: 'Ask FIT for support',
        steps: [
          <>
            Open one of{' '}
            <TeamWay kind="organiser" part="teamEvents">
              your events
            </TeamWay>{' '}
            and choose “Ask FIT for support”. What the event says already need not be filled in again.
          </>,
          <>Choose the offices. You see how much room each has, week by week, before you send anything.</>,
          <>
            Follow the answers under{' '}
            <TeamWay kind="organiser" part="support">
              Support
            </TeamWay>{' '}
            and confirm what an office proposes.
          </>,
        ],
      },
      {
        id: 'change',
        title: 'Move or cancel',
        steps: [
          <>
            Open the event among{' '}
            <TeamWay kind="organiser" part="teamEvents">
              your events
            </TeamWay>{' '}
            and choose what becomes of it: full, online, a new date, postponed, cancelled.
          </>,
          <>Read who will be told, and confirm. The calendars of subscribers change along.</>,
        ],
      },
      {
        id: 'embed',
        title: 'Show your agenda on your own site',
        steps: [
          <>
            Choose on <Link to={paths.embed(en)}>Agenda on your own site</Link> what to show and how it looks.
          </>,
          <>Copy the code into your page. What changes here, changes there.</>,
        ],
      },
    ],
  },
  office: {
    title: 'Help for offices',
    lead: 'Answer requests in time, and promise no week twice.',
    tasks: [
      {
        id: 'answer',
        title: 'Answer a request',
        steps: [
          <>
            Open your{' '}
            <TeamWay kind="office" part="requests">
              requests
            </TeamWay>
            . The most urgent comes first, by your own clock.
          </>,
          <>See on the right what those weeks ask already, and how it will be if you say yes.</>,
          <>
            Choose an answer: accept, in part, other dates, pass on or decline. Each comes with a reason, and the
            organiser knows at once what can be done next.
          </>,
        ],
        note: 'Is something missing? Ask: while it is for the organiser to answer, your clock stands still.',
      },
      {
        id: 'capacity',
        title: 'Keep your capacity right',
        steps: [
          <>
            Fill in under{' '}
            <TeamWay kind="office" part="capacity">
              Capacity
            </TeamWay>{' '}
            who works there and how many hours.
          </>,
          <>Enter leave and closures. Public holidays of your country are there already.</>,
        ],
        note: 'As long as nothing is filled in, each week says “unknown”. That is not the same as free.',
      },
      {
        id: 'colleague',
        title: 'Let a colleague work along',
        steps: [
          <>
            The head of the office invites colleagues under{' '}
            <TeamWay kind="office" part="members">
              Members
            </TeamWay>
            .
          </>,
          <>
            Companies attach cases to official visits in your countries: you read them under{' '}
            <TeamWay kind="office" part="cases">
              Cases
            </TeamWay>
            .
          </>,
        ],
      },
    ],
  },
  headOffice: {
    title: 'Help for head office',
    lead: 'See the year as a whole, share out the work of the offices, and watch over what becomes public.',
    tasks: [
      {
        id: 'year',
        title: 'Look at the year',
        steps: [
          <>
            Open the <OwnWay to={paths.yearPlan(en)}>year plan</OwnWay> and set its rows to organiser, country or
            sector.
          </>,
          <>
            See under <OwnWay to={paths.plans(en)}>plans of organisers</OwnWay> what is not public yet.
          </>,
        ],
      },
      {
        id: 'offices',
        title: 'Follow the offices',
        steps: [
          <>
            Open the <OwnWay to={paths.overview(en)}>support of all offices</OwnWay>: how full each week is, in numbers.
          </>,
          <>
            See what <OwnWay to={paths.overview(en, 'attention')}>needs attention</OwnWay>: late, unread, or above
            capacity.
          </>,
          <>
            Compare <OwnWay to={paths.overview(en, 'shares')}>how it is shared</OwnWay> among organisers, and{' '}
            <OwnWay to={paths.overview(en, 'efforts')}>estimated and actual time</OwnWay>.
          </>,
        ],
      },
      {
        id: 'check',
        title: 'Check what comes in',
        steps: [
          <>
            Open <OwnWay to={paths.moderation(en)}>Moderation</OwnWay>: new organisations, claims and first events.
          </>,
          <>Decide with a reason. Whoever asked gets it by mail.</>,
        ],
      },
    ],
  },
};
