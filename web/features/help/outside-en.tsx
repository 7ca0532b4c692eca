import { Link } from 'react-router';
import { apiDocs, paths } from '../../app/paths.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { textPaths } from '../../app/text-paths.ts';
import type { Help } from './help-words.ts';
import { OwnWay, TeamWay } from './ways.tsx';

const en = 'en';

/** Help in English for who looks, follows and fetches. */
export const helpOutside: Pick<Help, 'company' | 'subscriber' | 'dataUser'> = {
  company: {
    title: 'Help for companies',
    lead: 'Find what comes in your country and sector, know what closes first, and keep up without searching again.',
    tasks: [
      {
        id: 'find',
        title: 'Find events for your market',
        steps: [
          <>
            Go to <Link to={paths.events(en)}>Events</Link> and choose a country, a sector or a kind. With each choice
            stands how many events there are.
          </>,
          <>Click a month in the ruler of the year, or choose a period such as “Next 3 months”.</>,
          <>
            Rather begin with one market? Go to <Link to={paths.countries(en)}>Countries</Link>: there you also see
            which office helps you and who is active.
          </>,
        ],
        note: 'Typing mistakes are forgiven. You can also type names of countries and cities in French or German.',
      },
      {
        id: 'choose',
        title: 'Know what closes first and at what time it begins',
        steps: [
          <>
            Sort the list by <Link to={paths.events(en, { sort: 'deadline' })}>close of registration</Link>.
          </>,
          <>
            Open an event. First come the hours on the spot, and beside them the hours in Belgium. “+1 day” means that
            it is the day after for you.
          </>,
          <>You register with the organiser. The button says to which site it leads.</>,
        ],
        note: 'Does it say that the date is not exact yet? Then the organisers too know only the month, quarter or year.',
      },
      {
        id: 'keep',
        title: 'Keep up in your calendar',
        steps: [
          <>Make your choice in the list first.</>,
          <>
            Click “Subscribe to this calendar”, or take <Link to={paths.subscribe(en)}>the calendar of all events</Link>
            .
          </>,
          <>Paste the address in Outlook, Google or Apple. An event that moves, moves there too.</>,
        ],
      },
      {
        id: 'visit',
        title: 'Attach your case to an official visit',
        steps: [
          <>
            Look for the visit: choose the kind{' '}
            <Link to={paths.events(en, { kind: ['official_visit'] })}>official visit</Link>.
          </>,
          <>Click “This could help my case”. Before you send it, you see who reads it.</>,
          <>
            Look at it or take it back under <OwnWay to={paths.myCases(en)}>your cases</OwnWay>.
          </>,
        ],
      },
    ],
  },
  subscriber: {
    title: 'Help for subscribers',
    lead: 'One address, and your own calendar keeps up with the events.',
    tasks: [
      {
        id: 'subscribe',
        title: 'Subscribe to a selection',
        steps: [
          <>
            Choose on <Link to={paths.events(en)}>Events</Link> what you want to follow, and click “Subscribe to this
            calendar”. Or take <Link to={paths.subscribe(en)}>everything</Link>.
          </>,
          <>Copy the address, and follow the steps for your program below it.</>,
          <>See whether the events appear. With Google and Outlook that may take some hours.</>,
        ],
        note: 'You need no account, and we do not know who fetches a calendar.',
      },
      {
        id: 'refresh',
        title: 'What changes by itself',
        steps: [
          <>An event that moves, moves in your calendar. A cancelled event stands there as cancelled.</>,
          <>What fits your selection later, is added.</>,
          <>Your program decides how often it looks: from every hour to once a day.</>,
        ],
        note: 'Events without an exact date are not in the calendar; you do find them in the list.',
      },
      {
        id: 'mail',
        title: 'Rather be mailed',
        steps: [
          <>
            Give your e-mail address under <Link to={alertPaths.ask(en)}>Alerts</Link> and how often you want to hear.
            You need no account.
          </>,
          <>Confirm by the link in the mail you get. You can stop in each mail.</>,
        ],
      },
      {
        id: 'stop',
        title: 'Stop, or choose otherwise',
        steps: [
          <>Remove the subscription in your calendar program. There is nothing to do on our side.</>,
          <>
            Want another selection? Take a new address under <Link to={paths.subscribe(en)}>Subscribe</Link>.
          </>,
        ],
      },
    ],
  },
  dataUser: {
    title: 'Help for data users',
    lead: 'All that is public can also be asked for: without a key, with the same choices as on the page.',
    tasks: [
      {
        id: 'read',
        title: 'Fetch events',
        steps: [
          <>
            Make your choice on <Link to={paths.events(en)}>Events</Link> and copy what stands after the question mark
            in the address.
          </>,
          <>
            Put it after <a href="/api/v1/events">/api/v1/events</a>. You get JSON, with counts per value and a link to
            the next page.
          </>,
          <>
            Read in the <a href={apiDocs('Events')}>documentation</a> what each field means, and try it there.
          </>,
        ],
        note: 'Ask again with the ETag of the last answer: if nothing changed, all you get is 304.',
      },
      {
        id: 'calendar',
        title: 'Use the calendar as a file',
        steps: [
          <>
            Put the same selection after <code>/calendar.ics</code>, with <code>lang=nl</code> or <code>lang=en</code>.
          </>,
          <>
            The page <Link to={paths.subscribe(en)}>Subscribe</Link> makes that address for you.
          </>,
        ],
      },
      {
        id: 'write',
        title: 'Enter events with your own software',
        steps: [
          <>
            Make a key under{' '}
            <TeamWay kind="organiser" part="keys">
              Keys
            </TeamWay>{' '}
            of your organisation, and keep it well: you see it once.
          </>,
          <>
            Send the key along as <code>Authorization: Bearer …</code>. The rest is in the{' '}
            <a href={apiDocs('Keys')}>documentation</a>.
          </>,
        ],
      },
      {
        id: 'licence',
        title: 'Know what you may do with the data',
        steps: [
          <>
            Read under <Link to={textPaths.openSource('en')}>Open source</Link> where the lists come from and which
            licence each has.
          </>,
          <>Name the source of an event when you take it over: it is in every answer.</>,
        ],
      },
    ],
  },
};
