import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { textPaths } from '../../app/text-paths.ts';
import { Contact, TextPage } from '../../ui/text-page/text-page.tsx';
import { OwnWay } from '../help/ways.tsx';
import { KeptList } from './kept-list.tsx';
import { periods } from './periods.ts';

/** The privacy statement in Dutch: what docs/privacy.md registers, in the words of those it is about. */
export function PrivacyInDutch() {
  const contact = (
    <Contact about="Mijn gegevens" unknown="de beheerder van deze site, die hier nog geen adres invulde" />
  );
  return (
    <TextPage
      title="Privacyverklaring"
      lead="Wie zoekt en leest, wordt niet gevolgd. Van wie een account heeft, bewaren wij wat nodig is, zolang het nodig is."
      canonical={textPaths.privacy('nl')}
      sections={[
        {
          id: 'kijken',
          title: 'Als u alleen kijkt',
          body: (
            <>
              <p>
                Wij houden niet bij wat u zoekt of leest. Er is geen bezoekersmeting, geen advertentie en geen knop van
                een sociaal netwerk. Een pagina haalt niets op bij andere bedrijven: lettertypes, kaarten en scripts
                komen van deze site zelf.
              </p>
              <p>
                Om overbelasting tegen te houden telt het programma in zijn geheugen hoeveel vragen er van een
                netwerkadres komen. Dat adres wordt niet opgeschreven, ook niet in het logboek.
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
                Er is geen cookievenster, omdat er niets te weigeren valt. Deze site gebruikt alleen cookies voor iets
                wat u zelf vraagt, en geen enkel script kan ze lezen:
              </p>
              <KeptList
                words={words}
                items={[
                  {
                    what: 'theme',
                    why: 'onthoudt dat u licht of donker koos. Koos u niets, dan is er geen.',
                    long: 'een jaar, of tot u “Volg toestel” kiest',
                  },
                  {
                    what: 'agenda.session_token',
                    why: 'houdt u aangemeld.',
                    long: `tot u zich afmeldt, of ${periods.sessions} dagen niets doet`,
                  },
                ]}
              />
              <p>
                Meldt u zich aan met het account van uw werkgever, dan onthoudt een cookie enkele minuten dat u daarmee
                bezig bent.
              </p>
            </>
          ),
        },
        {
          id: 'agenda',
          title: 'Als u zich abonneert of gegevens ophaalt',
          body: (
            <>
              <p>
                Het adres van een <Link to={paths.subscribe('nl')}>agenda</Link> bevat alleen uw keuze: land, sector,
                soort. Het zegt niet wie u bent, en wij houden niet bij wie een agenda ophaalt. Uw agendaprogramma,
                bijvoorbeeld dat van Google of Microsoft, weet natuurlijk wel dat u haar volgt.
              </p>
              <p>
                Voor open data is geen sleutel nodig. Zet iemand onze{' '}
                <Link to={paths.embed('nl')}>agenda op een eigen site</Link>, dan krijgen de bezoekers daar van ons geen
                cookie en vragen wij niets over hen.
              </p>
            </>
          ),
        },
        {
          id: 'meldingen',
          title: 'Als u meldingen per mail vraagt',
          body: (
            <p>
              Van wie <Link to={alertPaths.ask('nl')}>meldingen</Link> vraagt en dat bevestigt, bewaren wij het
              mailadres, de zoekopdrachten, de evenementen die u volgt en welke wij al meldden, met uw toestemming.
              Bevestigt u niet, dan is alles na {periods.unconfirmedAlerts} dagen weg. Een gevolgd evenement verdwijnt{' '}
              {periods.followedEvents} dagen na zijn laatste dag; een adres dat geen mail meer aanneemt, na{' '}
              {periods.refusedAlerts} dagen. Een link in een mail werkt {periods.alertLinks} dagen. Stoppen kan met één
              klik in elke mail, en dan wissen wij alles meteen als u dat vraagt. Mails bevatten niets wat telt of u ze
              opent.
            </p>
          ),
        },
        {
          id: 'account',
          title: 'Als u een account hebt',
          body: (
            <>
              <p>
                Alles wat wij over u bewaren, staat op één pagina: <OwnWay to={paths.myData('nl')}>uw gegevens</OwnWay>.
                U kunt het daar ook bewaren als bestand. In het kort:
              </p>
              <KeptList
                words={words}
                items={[
                  {
                    what: 'Naam, mailadres en taal',
                    why: 'om te weten wie u bent en u te schrijven',
                    long: `zolang uw account bestaat. Een account dat nooit gebruikt werd, verdwijnt na ${periods.unused} dagen`,
                  },
                  {
                    what: 'Een afdruk van uw wachtwoord, en codes om u aan te melden',
                    why: 'om na te gaan dat u het bent. Het wachtwoord zelf kennen wij niet',
                    long: `het wachtwoord: zolang uw account bestaat. Een code: een kwartier geldig, na ${periods.codes} dag weg`,
                  },
                  {
                    what: 'Waar u aangemeld bent: de naam van uw browser',
                    why: 'zodat u het ziet, en kunt beëindigen',
                    long: `tot u zich afmeldt, of na ${periods.sessions} dagen zonder gebruik`,
                  },
                  {
                    what: 'In welke teams u zit en met welke rol',
                    why: 'om te beslissen wie wat mag',
                    long: 'tot u het team verlaat',
                  },
                  {
                    what: 'Uitnodigingen aan uw mailadres',
                    why: 'om u in een team op te nemen',
                    long: `tot ${periods.invitations} dagen nadat ze vervallen`,
                  },
                  {
                    what: 'Uw vragen om een organisatie te beheren',
                    why: 'om te beslissen wie voor haar spreekt',
                    long: 'zolang uw account bestaat',
                  },
                  {
                    what: 'Wat u invoerde, vroeg, besliste of antwoordde',
                    why: 'om te weten wie ervoor instaat, en wat er misging',
                    long: 'zolang het evenement bestaat; uw naam verdwijnt met uw account',
                  },
                  {
                    what: 'Uw uren en afwezigheden, als u in een kantoor werkt',
                    why: 'om te weten wat het kantoor kan beloven',
                    long: `uren: zolang u er werkt. Afwezigheden: ${periods.work} dagen na die week`,
                  },
                  {
                    what: 'Dossiers die u bij een officieel bezoek voorlegt',
                    why: 'om het bezoek uw bedrijf te laten helpen, met uw toestemming',
                    long: `tot u ze intrekt, hoogstens ${periods.cases} dagen na het bezoek`,
                  },
                  {
                    what: 'Dat wij u een mail stuurden, en welke soort',
                    why: 'om na te gaan of hij vertrokken is. Wat erin stond, wissen wij zodra hij weg is',
                    long: `${periods.mails} dagen`,
                  },
                  {
                    what: 'Nieuws over aanvragen dat wij u mailden',
                    why: 'om het samen in één mail te kunnen sturen',
                    long: `${periods.supportNews} dagen`,
                  },
                  {
                    what: 'Afbeeldingen, documenten en bestanden die u instuurt',
                    why: 'om ze bij een evenement te tonen, of evenementen eruit in te voeren',
                    long: `zolang een evenement ze gebruikt en ${periods.files} dagen langer; een ingelezen bestand ${periods.imports} dagen`,
                  },
                ]}
              />
            </>
          ),
        },
        {
          id: 'wie',
          title: 'Wie het ziet',
          body: (
            <>
              <p>
                Uw team en de planners van de hoofdzetel zien uw naam en mailadres. Vraagt u een kantoor om
                ondersteuning, dan leest ook dat kantoor mee. Een dossier bij een bezoek lezen alleen de mensen die u
                vooraf te zien krijgt. Wat een organisatie als contact bij een evenement zet, ziet iedereen: kies
                daarvoor een mailbox van een dienst.
              </p>
              <p>
                Wij verkopen niets, geven niets door buiten de Europese Economische Ruimte, maken geen profielen en
                laten geen computer over mensen beslissen.
              </p>
            </>
          ),
        },
        {
          id: 'rechten',
          title: 'Uw rechten',
          body: (
            <>
              <ul>
                <li>
                  Inzien en meenemen: op <OwnWay to={paths.myData('nl')}>uw gegevens</OwnWay>.
                </li>
                <li>
                  Verbeteren: uw naam en taal onder <OwnWay to={paths.account('nl')}>uw account</OwnWay>.
                </li>
                <li>
                  Wissen: ook op <OwnWay to={paths.myData('nl')}>uw gegevens</OwnWay>. Het gebeurt na {periods.closing}{' '}
                  dagen; tot dan kunt u terugkomen. Evenementen blijven bij de organisatie, zonder uw naam.
                </li>
                <li>Toestemming intrekken voor een dossier, of bezwaar maken: schrijf naar {contact}.</li>
              </ul>
              <p>U krijgt binnen een maand antwoord.</p>
            </>
          ),
        },
        {
          id: 'verantwoordelijke',
          title: 'Wie verantwoordelijk is en wie toezicht houdt',
          body: (
            <>
              <p>
                Verantwoordelijk is wie deze site aanbiedt: {contact}. De rechtsgronden zijn uw eigen vraag (een
                account), een taak van algemeen belang (de internationale werking van bedrijven ondersteunen), een
                gerechtvaardigd belang (teams en mails die werken) of uw toestemming (een dossier).
              </p>
              <p>
                Bent u niet tevreden? Klaag bij de toezichthouder: de{' '}
                <a href="https://www.vlaanderen.be/vlaamse-toezichtcommissie">Vlaamse Toezichtcommissie</a> als een
                Vlaamse overheid de site aanbiedt, en anders de{' '}
                <a href="https://www.gegevensbeschermingsautoriteit.be">Gegevensbeschermingsautoriteit</a>.
              </p>
              <p>
                Deze verklaring is van <time dateTime="2026-11-25">25 november 2026</time>. Het volledige register staat
                bij de <Link to={textPaths.openSource('nl')}>broncode</Link>, in <code>docs/privacy.md</code>.
              </p>
            </>
          ),
        },
      ]}
    />
  );
}

const words = { why: 'Waarvoor:', long: 'Hoe lang:' };
