import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { Help } from './help-words.ts';
import { OwnWay, TeamWay } from './ways.tsx';

const nl = 'nl';

/** Help in Dutch for who works in a team. */
export const helpTeams: Pick<Help, 'organiser' | 'office' | 'headOffice'> = {
  organiser: {
    title: 'Hulp voor organisatoren',
    lead: 'Kondig aan, zie op tijd wie nog iets plant, en vraag de kantoren van FIT om ondersteuning.',
    tasks: [
      {
        id: 'beginnen',
        title: 'Begin met uw organisatie',
        steps: [
          <>
            <a href={paths.signIn(nl, paths.account(nl))}>Meld u aan</a> met uw mailadres: u krijgt een link en een
            code.
          </>,
          <>
            <OwnWay to={paths.register(nl)}>Registreer uw organisatie</OwnWay>, of vraag het beheer van een organisatie
            die er al staat. Een planner kijkt het na.
          </>,
          <>
            Nodig{' '}
            <TeamWay kind="organiser" part="members">
              collega’s
            </TeamWay>{' '}
            uit: als lezer, redacteur of beheerder.
          </>,
        ],
      },
      {
        id: 'aankondigen',
        title: 'Kondig een evenement aan',
        steps: [
          <>
            Ga naar{' '}
            <TeamWay kind="organiser" part="teamEvents">
              uw evenementen
            </TeamWay>{' '}
            en kies “Nieuw evenement”.
          </>,
          <>
            Vul in wat u weet, in de volgorde die u wilt. Een missie met drie steden is één evenement met drie etappes.
            Alles wordt vanzelf bewaard.
          </>,
          <>
            Kies wie het ziet: uzelf, partners, alle organisatoren, ook de kantoren, of iedereen. Kijk na en maak
            bekend.
          </>,
          <>
            Hebt u een heel jaarplan in Excel?{' '}
            <TeamWay kind="organiser" part="imports">
              Lees het bestand in
            </TeamWay>
            .
          </>,
        ],
        note: 'De datum mag nog open zijn: een jaar, kwartaal, maand of week volstaat om een plan te delen.',
      },
      {
        id: 'afstemmen',
        title: 'Stem af met anderen',
        steps: [
          <>
            Vergelijk weken voor u kiest:{' '}
            <TeamWay kind="organiser" part="pickADate">
              Datum kiezen
            </TeamWay>{' '}
            toont plannen van anderen, drukte in kantoren en feestdagen naast elkaar.
          </>,
          <>
            Kijk op de{' '}
            <TeamWay kind="organiser" part="radar">
              radar
            </TeamWay>{' '}
            wie rond die weken in hetzelfde land iets plant.
          </>,
          <>
            Vraag om samen te organiseren en beantwoord zulke vragen onder{' '}
            <TeamWay kind="organiser" part="joining">
              Samenwerken
            </TeamWay>
            .
          </>,
          <>
            Houdt u uw plan liever nog voor uzelf? Dan stellen{' '}
            <TeamWay kind="organiser" part="introductions">
              Kennismakingen
            </TeamWay>{' '}
            u voor aan wie iets gelijkaardigs voorbereidt, pas als u beiden ja zegt.
          </>,
        ],
      },
      {
        id: 'ondersteuning',
        title: 'Vraag FIT om ondersteuning',
        steps: [
          <>
            Open een van{' '}
            <TeamWay kind="organiser" part="teamEvents">
              uw evenementen
            </TeamWay>{' '}
            en kies “Vraag ondersteuning van FIT”. Wat het evenement al zegt, hoeft u niet opnieuw in te vullen.
          </>,
          <>Kies de kantoren. U ziet per week hoeveel ruimte elk heeft, voor u verstuurt.</>,
          <>
            Volg de antwoorden onder{' '}
            <TeamWay kind="organiser" part="support">
              Ondersteuning
            </TeamWay>{' '}
            en bevestig wat een kantoor voorstelt.
          </>,
        ],
      },
      {
        id: 'wijzigen',
        title: 'Verschuif of annuleer',
        steps: [
          <>
            Open het evenement bij{' '}
            <TeamWay kind="organiser" part="teamEvents">
              uw evenementen
            </TeamWay>{' '}
            en kies wat ervan wordt: volzet, online, een nieuwe datum, uitgesteld, geannuleerd.
          </>,
          <>Lees wie verwittigd wordt, en bevestig. Agenda’s van abonnees veranderen mee.</>,
        ],
      },
      {
        id: 'insluiten',
        title: 'Toon uw agenda op uw eigen site',
        steps: [
          <>
            Kies op <Link to={paths.embed(nl)}>Agenda op uw eigen site</Link> wat u wilt tonen en hoe het eruitziet.
          </>,
          <>Kopieer de code in uw pagina. Wat hier verandert, verandert daar mee.</>,
        ],
      },
    ],
  },
  office: {
    title: 'Hulp voor kantoren',
    lead: 'Beantwoord aanvragen op tijd, en beloof geen week tweemaal.',
    tasks: [
      {
        id: 'antwoorden',
        title: 'Beantwoord een aanvraag',
        steps: [
          <>
            Open uw{' '}
            <TeamWay kind="office" part="requests">
              aanvragen
            </TeamWay>
            . De dringendste staat bovenaan, op uw eigen klok.
          </>,
          <>Kijk rechts wat die weken al vragen, en hoe het wordt als u ja zegt.</>,
          <>
            Kies een antwoord: aanvaard, deels, andere data, doorverwijs of weiger. Bij elk antwoord hoort een reden, en
            de organisator weet meteen wat nu kan.
          </>,
        ],
        note: 'Ontbreekt er iets? Stel een vraag: zolang de organisator aan zet is, staat uw klok stil.',
      },
      {
        id: 'capaciteit',
        title: 'Houd uw capaciteit juist',
        steps: [
          <>
            Vul bij{' '}
            <TeamWay kind="office" part="capacity">
              Capaciteit
            </TeamWay>{' '}
            in wie er werkt en hoeveel uren.
          </>,
          <>Duid verlof en sluitingen aan. Officiële feestdagen van uw land staan er al in.</>,
        ],
        note: 'Zolang u niets invult, staat elke week op “onbekend”. Dat is iets anders dan vrij.',
      },
      {
        id: 'collega',
        title: 'Laat een collega meewerken',
        steps: [
          <>
            Het hoofd van het kantoor nodigt collega’s uit onder{' '}
            <TeamWay kind="office" part="members">
              Leden
            </TeamWay>
            .
          </>,
          <>
            Bedrijven leggen dossiers voor bij een officieel bezoek in uw landen: u leest ze onder{' '}
            <TeamWay kind="office" part="cases">
              Dossiers
            </TeamWay>
            .
          </>,
        ],
      },
    ],
  },
  headOffice: {
    title: 'Hulp voor de hoofdzetel',
    lead: 'Zie het jaar als geheel, verdeel het werk van de kantoren, en bewaak wat openbaar wordt.',
    tasks: [
      {
        id: 'jaarplan',
        title: 'Bekijk het jaar',
        steps: [
          <>
            Open het <OwnWay to={paths.yearPlan(nl)}>jaarplan</OwnWay> en zet de rijen op organisator, land of sector.
          </>,
          <>
            Bekijk onder <OwnWay to={paths.plans(nl)}>Plannen van organisatoren</OwnWay> wat nog niet openbaar is.
          </>,
        ],
      },
      {
        id: 'kantoren',
        title: 'Volg de kantoren op',
        steps: [
          <>
            Open de <OwnWay to={paths.overview(nl)}>ondersteuning van alle kantoren</OwnWay>: hoe vol elke week is, in
            getallen.
          </>,
          <>
            Kijk wat <OwnWay to={paths.overview(nl, 'attention')}>aandacht vraagt</OwnWay>: te laat, ongelezen, of boven
            de capaciteit.
          </>,
          <>
            Vergelijk <OwnWay to={paths.overview(nl, 'shares')}>de verdeling</OwnWay> over organisatoren, en{' '}
            <OwnWay to={paths.overview(nl, 'efforts')}>geschatte en werkelijke tijd</OwnWay>.
          </>,
        ],
      },
      {
        id: 'nakijken',
        title: 'Kijk na wat binnenkomt',
        steps: [
          <>
            Open <OwnWay to={paths.moderation(nl)}>Moderatie</OwnWay>: nieuwe organisaties, vragen om beheer en eerste
            evenementen.
          </>,
          <>Beslis met een reden. Wie het vroeg, krijgt die in een mail.</>,
        ],
      },
    ],
  },
};
