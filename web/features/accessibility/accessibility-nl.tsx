import { Link } from 'react-router';
import { textPaths } from '../../app/text-paths.ts';
import { Contact, TextPage } from '../../ui/text-page/text-page.tsx';

/** The accessibility statement in Dutch, by the model of Implementing Decision (EU) 2018/1523. */
export function AccessibilityInDutch() {
  const contact = (
    <Contact
      about="Toegankelijkheid van Verover de wereld"
      unknown="de beheerder van deze site, die hier nog geen adres invulde"
    />
  );
  return (
    <TextPage
      title="Toegankelijkheidsverklaring"
      lead="Iedereen moet deze site kunnen gebruiken. Hier leest u hoe ver wij staan, wat nog niet goed is en wat u kunt doen als iets niet lukt."
      canonical={textPaths.accessibility('nl')}
      sections={[
        {
          id: 'nalevingsstatus',
          title: 'Nalevingsstatus',
          body: (
            <>
              <p>
                Deze verklaring geldt voor alle pagina’s van Verover de wereld, voor de ingesloten agenda op sites van
                anderen en voor de mails die het platform verstuurt.
              </p>
              <p>
                <strong>De site voldoet gedeeltelijk</strong> aan EN 301 549 (versie 3.2.1), de Europese norm die
                verwijst naar WCAG 2.1 niveau AA. Wij bouwen naar WCAG 2.2 niveau AA. Wij noemen de naleving
                gedeeltelijk om de redenen hieronder, en omdat nog niemand de site volledig met de hand nakeek.
              </p>
            </>
          ),
        },
        {
          id: 'niet-toegankelijk',
          title: 'Wat niet toegankelijk is',
          body: (
            <>
              <h3>Wat niet aan de norm voldoet</h3>
              <ul>
                <li>
                  <strong>Documenten van organisatoren</strong> (PDF en andere) bij een evenement kijken wij niet na.
                  Een deel is wellicht niet leesbaar voor hulpsoftware (EN 301 549, hoofdstuk 10). De gegevens die u
                  nodig hebt om te beslissen, staan ook op de pagina zelf.
                </li>
                <li>
                  <strong>Teksten bij afbeeldingen</strong> schrijft de organisator. Wij vragen erom en laten geen beeld
                  toe zonder, maar of de tekst het beeld goed beschrijft, kan alleen een mens zeggen (WCAG 1.1.1).
                </li>
                <li>
                  <strong>De documentatie van de programmeerinterface</strong> komt van een ander onderdeel (Swagger
                  UI), dat niet in alles aan de norm voldoet. Dezelfde inhoud is te lezen als{' '}
                  <a href="/api/openapi.json">OpenAPI</a>.
                </li>
                <li>
                  <strong>Sommige titels en samenvattingen</strong> bestaan maar in één taal. Ze dragen dan de juiste
                  taalcode, zodat een voorleesprogramma ze goed uitspreekt, maar ze zijn niet vertaald.
                </li>
              </ul>
              <h3>Wat nog niet getest is</h3>
              <p>
                Er was nog geen test met mensen met een beperking, en geen volledige test met de hand in NVDA met
                Firefox, VoiceOver op iPhone en Mac, TalkBack of spraakbediening. De automatische tests gebeuren alleen
                in Chromium. Daardoor kunnen er fouten zijn die wij nog niet kennen.
              </p>
              <p>Wij beroepen ons voor geen enkel onderdeel op een onevenredige last.</p>
            </>
          ),
        },
        {
          id: 'hoe',
          title: 'Hoe wij testen',
          body: (
            <>
              <p>Bij elke wijziging van het programma gebeurt dit vanzelf, op elke soort pagina in beide talen:</p>
              <ul>
                <li>axe zoekt fouten, in licht en donker, op een breedte van 1280, 390 en 320 pixels;</li>
                <li>de HTML wordt nagekeken op fouten tegen de standaard;</li>
                <li>alle knoppen en links worden met het toetsenbord afgelopen: elk is bereikbaar en zichtbaar;</li>
                <li>de tekst wordt twee keer zo groot gezet, en ruimer, zonder dat er iets wegvalt;</li>
                <li>de pagina’s worden gelezen zonder JavaScript, met gedwongen kleuren en zonder beweging.</li>
              </ul>
              <p>
                Zulke tests vinden een deel van de fouten, niet alle. Wat wij daarbuiten leren, komt in deze verklaring.
              </p>
            </>
          ),
        },
        {
          id: 'instellen',
          title: 'Wat u zelf kunt instellen',
          body: (
            <ul>
              <li>Licht of donker kiest u onderaan elke pagina; anders volgt de site uw toestel.</li>
              <li>Vergroten kan tot 400 procent zonder opzij te schuiven.</li>
              <li>Vraagt uw toestel om minder beweging, dan beweegt hier niets.</li>
              <li>
                Van elke kaart of elk bord is er een lijst of tabel, en naast elke kleur en{' '}
                <Link to={textPaths.legend('nl')}>vlag</Link> staat een woord of getal.
              </li>
            </ul>
          ),
        },
        {
          id: 'feedback',
          title: 'Feedback en contactgegevens',
          body: (
            <p>
              Lukt er iets niet, of hebt u informatie in een andere vorm nodig? Schrijf naar {contact}. Zeg op welke
              pagina u was en wat u wilde doen.
            </p>
          ),
        },
        {
          id: 'klacht',
          title: 'Als ons antwoord niet volstaat',
          body: (
            <p>
              Wie deze site namens een Vlaamse overheid aanbiedt, valt onder het Bestuursdecreet. U kunt dan terecht bij
              de <a href="https://www.vlaamseombudsdienst.be">Vlaamse Ombudsdienst</a>, nadat u eerst bij de beheerder
              hebt geklaagd. Vindt u dat u ongelijk behandeld bent door een beperking, dan helpt het{' '}
              <a href="https://www.vlaamsmensenrechteninstituut.be">Vlaams Mensenrechteninstituut</a>.
            </p>
          ),
        },
        {
          id: 'opstelling',
          title: 'Opstelling van deze verklaring',
          body: (
            <p>
              Opgesteld op <time dateTime="2026-11-25">25 november 2026</time> volgens het model van Uitvoeringsbesluit
              (EU) 2018/1523, op grond van een eigen beoordeling met de tests hierboven. Wij herzien haar minstens één
              keer per jaar en bij elke grote wijziging.
            </p>
          ),
        },
      ]}
    />
  );
}
