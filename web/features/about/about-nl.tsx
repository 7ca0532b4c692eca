import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { textPaths } from '../../app/text-paths.ts';
import { Contact, TextPage } from '../../ui/text-page/text-page.tsx';

/** What this is, for whom and by whom. */
export function AboutInDutch() {
  return (
    <TextPage
      title="Over Verover de wereld"
      lead="Eén plek voor elk evenement over zakendoen buiten Vlaanderen, van alle organisatoren samen."
      canonical={textPaths.about('nl')}
      sections={[
        {
          id: 'wat',
          title: 'Wat u hier vindt',
          body: (
            <>
              <p>
                Zakenmissies, groepsstanden op beurzen, seminaries, webinars, matchmaking en officiële bezoeken: wie
                iets onderneemt om Vlaamse bedrijven internationaal vooruit te helpen, zet het op dezelfde{' '}
                <Link to={paths.events('nl')}>agenda</Link>. U zoekt op land, sector, soort, datum of woorden en ziet
                overal hoeveel evenementen er zijn. Wat u kiest, neemt u mee als{' '}
                <Link to={paths.subscribe('nl')}>agenda die zichzelf bijhoudt</Link>.
              </p>
              <p>
                Bij elk evenement staat wie het organiseert, waar de gegevens vandaan komen en wanneer ze laatst
                wijzigden. Inschrijven doet u bij de organisator, niet hier.
              </p>
            </>
          ),
        },
        {
          id: 'waarom',
          title: 'Waarom één overzicht',
          body: (
            <>
              <p>
                Federaties, kamers van koophandel, clusters, provincies, steden, kennisinstellingen en Flanders
                Investment &amp; Trade (FIT) trekken elk met bedrijven de wereld in. Zonder overzicht reizen er in
                dezelfde maand twee missies naar dezelfde stad, weet een bedrijf maar van de helft, en krijgt een
                kantoor in het buitenland vijf aanvragen voor één week.
              </p>
              <p>
                Daarom tonen organisatoren elkaar hun plannen, ook als de datum nog niet vastligt. Zo kunnen ze samen
                reizen, een andere week kiezen of op tijd hulp vragen aan een kantoor dat er ruimte voor heeft.
              </p>
            </>
          ),
        },
        {
          id: 'wie',
          title: 'Voor wie het is',
          body: (
            <ul>
              <li>
                <Link to={textPaths.help('nl', 'company')}>Bedrijven</Link> vinden wat er in hun land en sector komt.
              </li>
              <li>
                <Link to={textPaths.help('nl', 'organiser')}>Organisatoren</Link> kondigen aan, stemmen af en vragen
                ondersteuning.
              </li>
              <li>
                <Link to={textPaths.help('nl', 'office')}>Kantoren van FIT</Link> in het buitenland beantwoorden
                aanvragen en bewaken hun tijd.
              </li>
              <li>
                <Link to={textPaths.help('nl', 'headOffice')}>De hoofdzetel van FIT</Link> ziet het hele jaar samen.
              </li>
              <li>
                <Link to={textPaths.help('nl', 'subscriber')}>Abonnees</Link> houden een keuze bij in hun eigen agenda.
              </li>
              <li>
                <Link to={textPaths.help('nl', 'dataUser')}>Datagebruikers</Link> halen alles op als open data.
              </li>
            </ul>
          ),
        },
        {
          id: 'oorsprong',
          title: 'Waar het vandaan komt',
          body: (
            <>
              <p>
                In april 2019 opende FIT met zijn partners een gezamenlijk platform onder deze naam, om alle
                internationale acties vanuit Vlaanderen op één plaats te tonen. Het idee is sindsdien hetzelfde
                gebleven: wie weet wat anderen plannen, kan samenwerken.
              </p>
              <p>
                Wat u hier ziet is een onafhankelijk open-sourceproject dat dit idee opnieuw uitwerkt en verder brengt.
                Het is geen website van de Vlaamse overheid of van FIT, en het spreekt niet in hun naam. Gegevens over
                kantoren die FIT nog moet bevestigen, dragen een opmerking.
              </p>
            </>
          ),
        },
        {
          id: 'gegevens',
          title: 'Hoe juist de gegevens zijn',
          body: (
            <>
              <p>
                Evenementen komen van hun organisator, of uit een openbare bron die erbij staat. Staat er een opmerking
                bij de herkomst, dan was de bron onvolledig. Alles met het label “Voorbeeld” is verzonnen om te laten
                zien hoe het platform werkt.
              </p>
              <p>
                Ziet u een fout? Schrijf naar de organisator op de pagina van het evenement, of naar{' '}
                <Contact
                  about="Fout op Verover de wereld"
                  unknown="de beheerder van deze site, die hier nog geen adres invulde"
                />
                .
              </p>
            </>
          ),
        },
        {
          id: 'maken',
          title: 'Wie het maakt',
          body: (
            <p>
              De broncode is vrij onder de EUPL, de licentie van de Europese Unie: iedereen mag ze gebruiken, nakijken
              en verbeteren. Lees <Link to={textPaths.openSource('nl')}>waaruit het platform bestaat</Link>,{' '}
              <Link to={textPaths.privacy('nl')}>wat wij over u bewaren</Link> en{' '}
              <Link to={textPaths.accessibility('nl')}>hoe toegankelijk het is</Link>.
            </p>
          ),
        },
      ]}
    />
  );
}
