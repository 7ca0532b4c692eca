import { Link } from 'react-router';
import { textPaths } from '../../app/text-paths.ts';
import { TextPage } from '../../ui/text-page/text-page.tsx';
import { PartsList } from './parts-list.tsx';
import { Source } from './source.tsx';

/** What the platform is made of, in English. */
export function OpenSourceInEnglish() {
  return (
    <TextPage
      title="Open source"
      lead="You may look at, use and improve everything this platform is made of. Here stands whose the parts are."
      canonical={textPaths.openSource('en')}
      sections={[
        {
          id: 'licence',
          title: 'The licence of the program',
          body: (
            <>
              <p>
                The program is under the <strong>EUPL 1.2</strong>, the public licence of the European Union (
                <a href="https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12">
                  its text in all languages of the Union
                </a>
                ). You may use, copy, change and pass it on, also in a service that you offer. If you pass on a changed
                version or offer it as a service, you share its source code under the same licence.
              </p>
              <p>
                This is an independent project. Names and marks of Flanders Investment &amp; Trade, the Flemish
                government and the organisers remain theirs.
              </p>
            </>
          ),
        },
        {
          id: 'data',
          title: 'Data, typeface and signs',
          body: (
            <dl>
              <Source term="Events">
                By their organiser, or from a public source that is named with the event. Facts may be taken over by
                everybody; for texts and images ask the organiser, and name the source.
              </Source>
              <Source term="Countries, regions, sectors and kinds">
                Our own arrangement, with the country codes of ISO 3166-1. The five strategic sectors come from
                “Vlaanderen Versnelt!”.
              </Source>
              <Source term="Offices">
                Our own arrangement of public facts, no official list. What FIT has yet to confirm carries a remark.
              </Source>
              <Source term="Public holidays">
                From <a href="https://github.com/commenthol/date-holidays">date-holidays</a> by commenthol and
                contributors: the program under ISC, the data under{' '}
                <a href="https://creativecommons.org/licenses/by-sa/3.0/">CC BY-SA 3.0</a>, drawn from Wikipedia. We use
                them unchanged and leave out what is no public holiday.
              </Source>
              <Source term="Map">
                Borders by <a href="https://www.naturalearthdata.com">Natural Earth</a> (public domain), in the form of{' '}
                <a href="https://github.com/topojson/world-atlas">world-atlas</a> (ISC). Borders are an indication, no
                point of view.
              </Source>
              <Source term="Typeface">Encode Sans by Impallari Type, under the SIL Open Font License 1.1.</Source>
              <Source term="Icons">
                Lucide, under ISC. The signal flags we drew ourselves after the international code of signals; the{' '}
                <Link to={textPaths.legend('en')}>legend</Link> explains them.
              </Source>
            </dl>
          ),
        },
        {
          id: 'parts',
          title: 'Programs of others',
          body: (
            <>
              <p>
                Without the work of many this would not be here. The list comes straight from the program itself, with
                the version that runs now. Beside it run Node.js (MIT), PostgreSQL (PostgreSQL licence) and, where
                whoever runs the site chose so, Meilisearch (MIT).
              </p>
              <PartsList
                words={{
                  part: 'Part',
                  version: 'Version',
                  licence: 'Licence',
                  named: 'Parts that the program names itself',
                  theirs: (count) => `The ${count} parts on which those rest, by licence`,
                }}
              />
            </>
          ),
        },
        {
          id: 'reuse',
          title: 'Use it yourself',
          body: (
            <p>
              Want to use the data? Begin with the{' '}
              <Link to={textPaths.help('en', 'dataUser')}>help for data users</Link>. Want to run the platform yourself?
              The source code says how: one command starts everything, the database included.
            </p>
          ),
        },
      ]}
    />
  );
}
