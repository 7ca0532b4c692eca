import { Link } from 'react-router';
import { apiDocs, paths } from '../../app/paths.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { textPaths } from '../../app/text-paths.ts';
import type { Help } from './help-words.ts';
import { OwnWay, TeamWay } from './ways.tsx';

const nl = 'nl';

/** Help in Dutch for who looks, follows and fetches. */
export const helpOutside: Pick<Help, 'company' | 'subscriber' | 'dataUser'> = {
  company: {
    title: 'Hulp voor bedrijven',
    lead: 'Vind wat er in uw land en sector komt, weet wat eerst sluit, en houd het bij zonder opnieuw te zoeken.',
    tasks: [
      {
        id: 'vinden',
        title: 'Vind evenementen voor uw markt',
        steps: [
          <>
            Ga naar <Link to={paths.events(nl)}>Evenementen</Link> en kies een land, een sector of een soort. Bij elke
            keuze staat hoeveel evenementen er zijn.
          </>,
          <>Klik in de jaarlat op een maand, of kies een periode zoals “Komende 3 maanden”.</>,
          <>
            Begint u liever bij één markt? Ga naar <Link to={paths.countries(nl)}>Landen</Link>: daar ziet u ook welk
            kantoor u helpt en wie er actief is.
          </>,
        ],
        note: 'Tikfouten mogen. U kunt ook namen van landen en steden in het Frans of Duits intikken.',
      },
      {
        id: 'kiezen',
        title: 'Weet wat eerst sluit en hoe laat het begint',
        steps: [
          <>
            Zet in de lijst de volgorde op{' '}
            <Link to={paths.events(nl, { sort: 'deadline' })}>Sluiting van de inschrijving</Link>.
          </>,
          <>
            Open een evenement. Bovenaan staan de uren ter plaatse, en daarnaast de uren in België. “+1 dag” betekent:
            bij u is het dan al de dag erna.
          </>,
          <>Inschrijven doet u bij de organisator. De knop zegt naar welke site hij leidt.</>,
        ],
        note: 'Staat er “Datum nog niet exact”? Dan kennen ook de organisatoren alleen de maand, het kwartaal of het jaar.',
      },
      {
        id: 'bijhouden',
        title: 'Houd het bij in uw agenda',
        steps: [
          <>Maak eerst uw keuze in de lijst.</>,
          <>
            Klik op “Abonneer op deze agenda”, of neem{' '}
            <Link to={paths.subscribe(nl)}>de agenda van alle evenementen</Link>.
          </>,
          <>Plak het adres in Outlook, Google of Apple. Een evenement dat verschuift, verschuift daar ook.</>,
        ],
      },
      {
        id: 'bezoek',
        title: 'Leg uw dossier voor bij een officieel bezoek',
        steps: [
          <>
            Zoek het bezoek: kies bij soort{' '}
            <Link to={paths.events(nl, { kind: ['official_visit'] })}>officieel bezoek</Link>.
          </>,
          <>Klik op “Dit kan mijn dossier helpen”. Voor u verstuurt, ziet u wie het leest.</>,
          <>
            Bekijk of trek het weer in onder <OwnWay to={paths.myCases(nl)}>uw dossiers</OwnWay>.
          </>,
        ],
      },
    ],
  },
  subscriber: {
    title: 'Hulp voor abonnees',
    lead: 'Eén adres, en uw eigen agenda houdt de evenementen bij.',
    tasks: [
      {
        id: 'abonneren',
        title: 'Abonneer u op een keuze',
        steps: [
          <>
            Kies op <Link to={paths.events(nl)}>Evenementen</Link> wat u wilt volgen, en klik op “Abonneer op deze
            agenda”. Of neem <Link to={paths.subscribe(nl)}>alles</Link>.
          </>,
          <>Kopieer het adres, en volg de stappen voor uw programma die eronder staan.</>,
          <>Kijk na of de evenementen verschijnen. Bij Google en Outlook kan dat enkele uren duren.</>,
        ],
        note: 'U hoeft geen account en wij weten niet wie een agenda ophaalt.',
      },
      {
        id: 'verversen',
        title: 'Wat er vanzelf verandert',
        steps: [
          <>
            Een evenement dat verschuift, verschuift in uw agenda. Een geannuleerd evenement staat er als geannuleerd.
          </>,
          <>Wat later bij uw keuze past, komt erbij.</>,
          <>Uw programma beslist hoe vaak het kijkt: van elk uur tot eenmaal per dag.</>,
        ],
        note: 'Evenementen zonder exacte datum staan niet in de agenda; u vindt ze wel in de lijst.',
      },
      {
        id: 'mailen',
        title: 'Laat u liever mailen',
        steps: [
          <>
            Geef op <Link to={alertPaths.ask(nl)}>Meldingen</Link> uw mailadres en hoe vaak u iets wilt horen. Een
            account hoeft niet.
          </>,
          <>Bevestig met de link in de mail die u krijgt. Stoppen kan in elke mail.</>,
        ],
      },
      {
        id: 'stoppen',
        title: 'Stop ermee, of kies anders',
        steps: [
          <>Verwijder het abonnement in uw agendaprogramma. Bij ons hoeft u niets te doen.</>,
          <>
            Wilt u een andere keuze? Neem op <Link to={paths.subscribe(nl)}>Abonneren</Link> een nieuw adres.
          </>,
        ],
      },
    ],
  },
  dataUser: {
    title: 'Hulp voor datagebruikers',
    lead: 'Alles wat openbaar is, is ook op te vragen: zonder sleutel, met dezelfde keuzes als op de pagina.',
    tasks: [
      {
        id: 'lezen',
        title: 'Haal evenementen op',
        steps: [
          <>
            Maak uw keuze op <Link to={paths.events(nl)}>Evenementen</Link> en kopieer wat na het vraagteken in het
            adres staat.
          </>,
          <>
            Zet dat achter <a href="/api/v1/events">/api/v1/events</a>. U krijgt JSON, met aantallen per waarde en een
            link naar de volgende bladzijde.
          </>,
          <>
            Lees in de <a href={apiDocs('Events')}>documentatie</a> wat elk veld betekent, en probeer het daar uit.
          </>,
        ],
        note: 'Vraag opnieuw met de ETag van het vorige antwoord: is er niets veranderd, dan krijgt u alleen 304.',
      },
      {
        id: 'agenda',
        title: 'Gebruik de agenda als bestand',
        steps: [
          <>
            Zet dezelfde keuze achter <code>/calendar.ics</code>, met <code>lang=nl</code> of <code>lang=en</code>.
          </>,
          <>
            De pagina <Link to={paths.subscribe(nl)}>Abonneren</Link> maakt dat adres voor u.
          </>,
        ],
      },
      {
        id: 'schrijven',
        title: 'Voer evenementen in met uw eigen software',
        steps: [
          <>
            Maak een sleutel onder{' '}
            <TeamWay kind="organiser" part="keys">
              Sleutels
            </TeamWay>{' '}
            van uw organisatie, en bewaar hem goed: u ziet hem één keer.
          </>,
          <>
            Stuur de sleutel mee als <code>Authorization: Bearer …</code>. Hoe het verder gaat, staat in de{' '}
            <a href={apiDocs('Keys')}>documentatie</a>.
          </>,
        ],
      },
      {
        id: 'licentie',
        title: 'Weet wat u met de gegevens mag',
        steps: [
          <>
            Lees bij <Link to={textPaths.openSource('nl')}>Open source</Link> waar de lijsten vandaan komen en onder
            welke licentie elk staat.
          </>,
          <>Noem de bron van een evenement als u het overneemt: ze staat in elk antwoord.</>,
        ],
      },
    ],
  },
};
