import { Link } from 'react-router';
import { textPaths } from '../../app/text-paths.ts';
import { Contact, TextPage } from '../../ui/text-page/text-page.tsx';

/** The accessibility statement in English, by the model of Implementing Decision (EU) 2018/1523. */
export function AccessibilityInEnglish() {
  const contact = (
    <Contact
      about="Accessibility of Verover de wereld"
      unknown="whoever runs this site, who has not filled in an address yet"
    />
  );
  return (
    <TextPage
      title="Accessibility statement"
      lead="Everybody must be able to use this site. Here you read how far we are, what is not right yet, and what to do when something does not work."
      canonical={textPaths.accessibility('en')}
      sections={[
        {
          id: 'status',
          title: 'Compliance status',
          body: (
            <>
              <p>
                This statement holds for all pages of Verover de wereld, for the calendar embedded on sites of others,
                and for the mails the platform sends.
              </p>
              <p>
                <strong>The site is partially compliant</strong> with EN 301 549 (version 3.2.1), the European standard
                that refers to WCAG 2.1 level AA. We build to WCAG 2.2 level AA. We call it partial for the reasons
                below, and because nobody has yet checked the whole site by hand.
              </p>
            </>
          ),
        },
        {
          id: 'not-accessible',
          title: 'What is not accessible',
          body: (
            <>
              <h3>What does not meet the standard</h3>
              <ul>
                <li>
                  <strong>Documents of organisers</strong> (PDF and others) with an event are not checked by us. Some
                  may be unreadable for assistive software (EN 301 549, chapter 10). What you need to decide also stands
                  on the page itself.
                </li>
                <li>
                  <strong>Texts with images</strong> are written by the organiser. We ask for them and take no image
                  without, but whether the text describes the image well, only a person can say (WCAG 1.1.1).
                </li>
                <li>
                  <strong>The documentation of the programming interface</strong> comes from another part (Swagger UI),
                  which does not meet the standard in everything. The same can be read as{' '}
                  <a href="/api/openapi.json">OpenAPI</a>.
                </li>
                <li>
                  <strong>Some titles and summaries</strong> exist in one language only. They carry the right language
                  code, so that software reads them out well, but they are not translated.
                </li>
              </ul>
              <h3>What has not been tested</h3>
              <p>
                There was no test with people with a disability yet, and no whole test by hand in NVDA with Firefox,
                VoiceOver on iPhone and Mac, TalkBack or voice control. The automatic tests run in Chromium only. So
                there may be faults that we do not know of.
              </p>
              <p>We claim a disproportionate burden for no part.</p>
            </>
          ),
        },
        {
          id: 'how',
          title: 'How we test',
          body: (
            <>
              <p>With each change of the program this happens by itself, on every kind of page in both languages:</p>
              <ul>
                <li>axe looks for faults, in light and dark, 1280, 390 and 320 pixels wide;</li>
                <li>the HTML is checked for faults against the standard;</li>
                <li>all buttons and links are walked by keyboard: each can be reached and is in sight;</li>
                <li>text is set twice as big, and wider, without anything being lost;</li>
                <li>pages are read without JavaScript, with forced colours and without motion.</li>
              </ul>
              <p>Such tests find some of the faults, not all. What we learn beside them comes into this statement.</p>
            </>
          ),
        },
        {
          id: 'settings',
          title: 'What you can set yourself',
          body: (
            <ul>
              <li>Light or dark is chosen at the foot of every page; otherwise the site follows your device.</li>
              <li>You can enlarge to 400 per cent without scrolling sideways.</li>
              <li>If your device asks for less motion, nothing moves here.</li>
              <li>
                Every map or board has a list or table, and beside every colour and{' '}
                <Link to={textPaths.legend('en')}>flag</Link> stands a word or a number.
              </li>
            </ul>
          ),
        },
        {
          id: 'feedback',
          title: 'Feedback and contact',
          body: (
            <p>
              Does something not work, or do you need information in another form? Write to {contact}. Say which page
              you were on and what you wanted to do.
            </p>
          ),
        },
        {
          id: 'complaint',
          title: 'If our answer is not enough',
          body: (
            <p>
              Whoever offers this site for a Flemish public body falls under the Flemish Governance Decree
              (Bestuursdecreet). You can then turn to the{' '}
              <a href="https://www.vlaamseombudsdienst.be">Flemish Ombudsman</a>, after complaining to whoever runs the
              site. If you find that you were treated unequally because of a disability, the{' '}
              <a href="https://www.vlaamsmensenrechteninstituut.be">Flemish Human Rights Institute</a> helps.
            </p>
          ),
        },
        {
          id: 'preparation',
          title: 'Preparation of this statement',
          body: (
            <p>
              Prepared on <time dateTime="2026-11-25">25 November 2026</time> by the model of Implementing Decision (EU)
              2018/1523, on the basis of our own assessment with the tests above. We review it at least once a year and
              with every large change.
            </p>
          ),
        },
      ]}
    />
  );
}
