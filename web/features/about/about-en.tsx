import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { textPaths } from '../../app/text-paths.ts';
import { Contact, TextPage } from '../../ui/text-page/text-page.tsx';

/** What this is, for whom and by whom. */
export function AboutInEnglish() {
  return (
    <TextPage
      title="About Verover de wereld"
      lead="One place for every event about doing business outside Flanders, by all organisers together."
      canonical={textPaths.about('en')}
      sections={[
        {
          id: 'what',
          title: 'What you find here',
          body: (
            <>
              <p>
                Trade missions, group stands at fairs, seminars, webinars, matchmaking and official visits: whoever does
                something to help Flemish companies abroad puts it in the same{' '}
                <Link to={paths.events('en')}>calendar of events</Link>. You search by country, sector, kind, date or
                words and see everywhere how many events there are. What you choose goes along as a{' '}
                <Link to={paths.subscribe('en')}>calendar that keeps itself up to date</Link>.
              </p>
              <p>
                With each event stands who organises it, where the data come from and when they last changed. You
                register with the organiser, not here.
              </p>
            </>
          ),
        },
        {
          id: 'why',
          title: 'Why one overview',
          body: (
            <>
              <p>
                Federations, chambers of commerce, clusters, provinces, cities, knowledge institutions and Flanders
                Investment &amp; Trade (FIT) each take companies into the world. Without an overview two missions travel
                to the same city in the same month, a company hears of half of them, and an office abroad gets five
                requests for one week.
              </p>
              <p>
                That is why organisers show each other their plans, also while the date is open. They can then travel
                together, choose another week, or ask an office for help while it has room.
              </p>
            </>
          ),
        },
        {
          id: 'who',
          title: 'Whom it is for',
          body: (
            <ul>
              <li>
                <Link to={textPaths.help('en', 'company')}>Companies</Link> find what comes in their country and sector.
              </li>
              <li>
                <Link to={textPaths.help('en', 'organiser')}>Organisers</Link> announce, coordinate and ask for support.
              </li>
              <li>
                <Link to={textPaths.help('en', 'office')}>Offices of FIT</Link> abroad answer requests and guard their
                time.
              </li>
              <li>
                <Link to={textPaths.help('en', 'headOffice')}>The head office of FIT</Link> sees the whole year
                together.
              </li>
              <li>
                <Link to={textPaths.help('en', 'subscriber')}>Subscribers</Link> keep a selection in their own calendar.
              </li>
              <li>
                <Link to={textPaths.help('en', 'dataUser')}>Data users</Link> take everything along as open data.
              </li>
            </ul>
          ),
        },
        {
          id: 'origin',
          title: 'Where it comes from',
          body: (
            <>
              <p>
                In April 2019 FIT and its partners opened a joint platform under this name, which means “conquer the
                world”, to show all international action from Flanders in one place. The idea has stayed the same: who
                knows what others plan can work together.
              </p>
              <p>
                What you see here is an independent open-source project that works out this idea anew and takes it
                further. It is no website of the Flemish government or of FIT, and it does not speak for them. Data on
                offices that FIT has yet to confirm carry a remark.
              </p>
            </>
          ),
        },
        {
          id: 'data',
          title: 'How right the data are',
          body: (
            <>
              <p>
                Events come from their organiser, or from a public source that is named with them. Where the provenance
                carries a remark, the source was incomplete. Everything labelled “Example” is invented, to show how the
                platform works.
              </p>
              <p>
                Found a mistake? Write to the organiser on the page of the event, or to{' '}
                <Contact
                  about="Mistake on Verover de wereld"
                  unknown="whoever runs this site, who has not filled in an address yet"
                />
                .
              </p>
            </>
          ),
        },
        {
          id: 'made',
          title: 'Who makes it',
          body: (
            <p>
              The source code is free under the EUPL, the licence of the European Union: everybody may use, inspect and
              improve it. Read <Link to={textPaths.openSource('en')}>what the platform is made of</Link>,{' '}
              <Link to={textPaths.privacy('en')}>what we keep about you</Link> and{' '}
              <Link to={textPaths.accessibility('en')}>how accessible it is</Link>.
            </p>
          ),
        },
      ]}
    />
  );
}
