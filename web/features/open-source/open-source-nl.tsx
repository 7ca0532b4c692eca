import { Link } from 'react-router';
import { textPaths } from '../../app/text-paths.ts';
import { TextPage } from '../../ui/text-page/text-page.tsx';
import { PartsList } from './parts-list.tsx';
import { Source } from './source.tsx';

/** What the platform is made of, in Dutch. */
export function OpenSourceInDutch() {
  return (
    <TextPage
      title="Open source"
      lead="Alles waaruit dit platform bestaat, mag u bekijken, gebruiken en verbeteren. Hier staat van wie de delen zijn."
      canonical={textPaths.openSource('nl')}
      sections={[
        {
          id: 'licentie',
          title: 'De licentie van het programma',
          body: (
            <>
              <p>
                Het programma staat onder de <strong>EUPL 1.2</strong>, de openbare licentie van de Europese Unie (
                <a href="https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12" hrefLang="nl">
                  de tekst in alle talen van de Unie
                </a>
                ). U mag het gebruiken, kopiëren, aanpassen en verder geven, ook in een dienst die u aanbiedt. Geeft u
                een aangepaste versie door of biedt u ze aan als dienst, dan deelt u de broncode onder dezelfde
                licentie.
              </p>
              <p>
                Dit is een onafhankelijk project. Namen en merken van Flanders Investment &amp; Trade, de Vlaamse
                overheid en de organisatoren blijven van hen.
              </p>
            </>
          ),
        },
        {
          id: 'gegevens',
          title: 'Gegevens, lettertype en tekens',
          body: (
            <dl>
              <Source term="Evenementen">
                Van hun organisator, of uit een openbare bron die bij het evenement staat. Feiten mag iedereen
                overnemen; neemt u teksten of beelden over, vraag het dan aan de organisator en noem de bron.
              </Source>
              <Source term="Landen, regio’s, sectoren en soorten">
                Onze eigen indeling, met de landcodes van ISO 3166-1. De vijf strategische sectoren komen uit
                “Vlaanderen Versnelt!”.
              </Source>
              <Source term="Kantoren">
                Onze eigen ordening van openbare gegevens, geen officiële lijst. Wat FIT nog moet bevestigen, draagt een
                opmerking.
              </Source>
              <Source term="Feestdagen">
                Uit <a href="https://github.com/commenthol/date-holidays">date-holidays</a> van commenthol en
                medewerkers: het programma onder ISC, de gegevens onder{' '}
                <a href="https://creativecommons.org/licenses/by-sa/3.0/deed.nl">CC BY-SA 3.0</a>, ontleend aan
                Wikipedia. Wij gebruiken ze ongewijzigd en laten weg wat geen officiële feestdag is.
              </Source>
              <Source term="Kaart">
                Landsgrenzen van <a href="https://www.naturalearthdata.com">Natural Earth</a> (publiek domein), in de
                vorm van <a href="https://github.com/topojson/world-atlas">world-atlas</a> (ISC). Grenzen zijn een
                aanduiding, geen standpunt.
              </Source>
              <Source term="Lettertype">Encode Sans van Impallari Type, onder de SIL Open Font License 1.1.</Source>
              <Source term="Pictogrammen">
                Lucide, onder ISC. De seinvlaggen tekenden wij zelf naar het internationale seinboek; de{' '}
                <Link to={textPaths.legend('nl')}>legende</Link> legt ze uit.
              </Source>
            </dl>
          ),
        },
        {
          id: 'delen',
          title: 'Programma’s van anderen',
          body: (
            <>
              <p>
                Zonder het werk van velen was dit er niet. Deze lijst komt rechtstreeks uit het programma zelf, met de
                versie die nu draait. Daarnaast draaien Node.js (MIT), PostgreSQL (PostgreSQL-licentie), en, waar de
                beheerder het koos, Meilisearch (MIT).
              </p>
              <PartsList
                words={{
                  part: 'Deel',
                  version: 'Versie',
                  licence: 'Licentie',
                  named: 'Delen die het programma zelf noemt',
                  theirs: (count) => `De ${count} delen waarop die steunen, per licentie`,
                }}
              />
            </>
          ),
        },
        {
          id: 'hergebruik',
          title: 'Zelf gebruiken',
          body: (
            <p>
              Wilt u de gegevens gebruiken? Begin bij de{' '}
              <Link to={textPaths.help('nl', 'dataUser')}>hulp voor datagebruikers</Link>. Wilt u het platform zelf
              draaien? De broncode zegt hoe: één opdracht start alles, de databank inbegrepen.
            </p>
          ),
        },
      ]}
    />
  );
}
