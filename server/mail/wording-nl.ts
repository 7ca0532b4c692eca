import { dutchAlerts } from './alerts-nl.ts';
import { eventChanged, eventShared, eventSubmitted } from './events-nl.ts';
import { dutchIntroductions } from './introductions-nl.ts';
import type { TeamRole } from './mail.ts';
import { counted, dayIn, decided } from './phrases.ts';
import { dutchSupport } from './support-nl.ts';
import { joining } from './wording-joining-nl.ts';
import type { Wording } from './wording.ts';

const roles: Readonly<Record<TeamRole, string>> = {
  reader: 'lezer',
  editor: 'redacteur',
  owner: 'beheerder',
  officer: 'medewerker',
  head: 'hoofd',
  planner: 'planner',
};

const tasks: Readonly<Record<TeamRole, string>> = {
  reader: 'Een lezer ziet ook wat nog niet gepubliceerd is.',
  editor: 'Een redacteur kondigt evenementen aan en werkt ze bij.',
  owner: 'Een beheerder kondigt evenementen aan en beheert de gegevens, het team en de sleutels.',
  officer: 'Een medewerker volgt op wat gepland is in de landen van het kantoor.',
  head: 'Een hoofd volgt op wat gepland is in de landen van het kantoor en beheert het team.',
  planner: 'Een planner kijkt na wat aangekondigd wordt en bewaakt de hele planning.',
};

/** Dutch: the person is addressed as “u”. */
export const dutch: Wording = {
  below: 'Nederlandse tekst hieronder.',
  closing: (site, why) => `U krijgt deze mail van Verover de wereld (${site}), omdat ${why}.`,
  mails: {
    ...dutchIntroductions,
    ...dutchAlerts,

    sign_in_code: ({ code, link, minutes }) => ({
      subject: 'Uw code om u aan te melden',
      parts: [
        'Vul deze code in om u aan te melden bij Verover de wereld:',
        { code },
        `De code werkt één keer en geldt ${counted(minutes, 'minuut', 'minuten')}. U kunt ook deze pagina openen en daar bevestigen:`,
        { action: 'Meld u aan', link },
        'Vroeg u geen code? Dan hoeft u niets te doen. Geef de code aan niemand door: wij vragen er nooit naar.',
      ],
      why: 'iemand zich met dit mailadres wil aanmelden',
    }),

    invitation: ({ team, role, inviter, link, days }) => ({
      subject: `Uitnodiging voor het team van ${team.nl}`,
      parts: [
        `${inviter} nodigt u uit in het team van ${team.nl} op Verover de wereld, als ${roles[role]}. ${tasks[role]}`,
        { action: 'Bekijk de uitnodiging', link },
        `De uitnodiging geldt ${counted(days, 'dag', 'dagen')}. Kent u ${inviter} niet, of wilt u niet meedoen? Dan hoeft u niets te doen: zonder uw antwoord verandert er niets.`,
      ],
      why: `${inviter} dit mailadres opgaf om u uit te nodigen`,
    }),

    membership_changed: ({ team, role, by }) =>
      role === undefined
        ? {
            subject: `U zit niet meer in het team van ${team.nl}`,
            parts: [
              `${by} haalde u uit het team van ${team.nl}. Wat alleen voor dat team is, kunt u niet meer bekijken of aanpassen. Uw account blijft bestaan.`,
              'Klopt dit niet? Vraag het na bij het team.',
            ],
            why: 'uw plaats in een team is veranderd',
          }
        : {
            subject: `U bent nu ${roles[role]} in het team van ${team.nl}`,
            parts: [
              `${by} gaf u deze rol. ${tasks[role]}`,
              'U hoeft niets te doen. Klopt dit niet? Vraag het na bij het team.',
            ],
            why: 'uw plaats in een team is veranderd',
          },

    organisation_decided: (mail) => {
      const name = mail.organisation.nl;
      const outcomes = {
        verified: {
          subject: `${name} is bevestigd`,
          lead: `De gegevens van ${name} zijn nagekeken en bevestigd. De organisatie is nu voor iedereen te zien op Verover de wereld.`,
          action: 'Ga naar uw organisatie',
        },
        changes_requested: {
          subject: `Pas de gegevens van ${name} nog aan`,
          lead: `De gegevens van ${name} zijn nagekeken. Er moet nog iets aangepast worden voordat wij ze kunnen bevestigen.`,
          action: 'Pas de gegevens aan en dien ze opnieuw in',
        },
        refused: {
          subject: `${name} is niet bevestigd`,
          lead: `De gegevens van ${name} zijn nagekeken. Wij kunnen de organisatie niet bevestigen.`,
          action: 'Bekijk de beslissing',
        },
      };
      return { ...decided('nl', mail, outcomes[mail.decision]), why: `u in het team van ${name} zit` };
    },

    claim_decided: (mail) => {
      const name = mail.organisation.nl;
      const outcomes = {
        granted: {
          subject: `U beheert nu ${name}`,
          lead: `Uw aanvraag is nagekeken en goedgekeurd: u bent nu beheerder van ${name} op Verover de wereld. U kunt de gegevens bijwerken, evenementen aankondigen en collega’s uitnodigen.`,
          action: 'Ga naar uw organisatie',
        },
        refused: {
          subject: `Uw aanvraag voor ${name} is niet goedgekeurd`,
          lead: `Uw aanvraag om ${name} te beheren is nagekeken. Wij kunnen die niet goedkeuren.`,
          action: 'Bekijk de beslissing',
        },
      };
      return { ...decided('nl', mail, outcomes[mail.decision]), why: `u vroeg om ${name} te beheren` };
    },

    event_decided: (mail) => {
      const title = `“${mail.title.nl}”`;
      const outcome = (mail.shared ? eventShared : eventSubmitted)(title)[mail.decision];
      return { ...decided('nl', mail, outcome), why: 'u of uw team dit evenement aankondigde' };
    },

    event_changed: eventChanged,

    account_closing: ({ on, link }) => ({
      subject: `Uw account wordt gewist op ${dayIn('nl', on)}`,
      parts: [
        `U vroeg om uw account te wissen. Op ${dayIn('nl', on)} wissen wij het, met uw persoonlijke gegevens. Daarna kan niemand dat nog ongedaan maken.`,
        'Bedenkt u zich, of vroeg u dit niet? Meld u dan vóór die dag aan en kies daar “Houd mijn account”:',
        { action: 'Houd uw account', link },
        'Blijft u erbij? Dan hoeft u niets te doen.',
      ],
      why: 'u hier een account hebt',
    }),

    account_erased: () => ({
      subject: 'Uw account is gewist',
      parts: [
        'Uw account bij Verover de wereld is gewist, met uw persoonlijke gegevens. U krijgt hierover geen mail meer.',
        'Wilt u later weer meedoen? Dan maakt u een nieuw account.',
      ],
      why: 'u hier een account had',
    }),

    new_sign_in_method: ({ link }) => ({
      subject: 'Nieuwe manier om u aan te melden toegevoegd',
      parts: [
        'Aan uw account is een nieuwe manier toegevoegd om u aan te melden. Deed u dat zelf? Dan hoeft u niets te doen.',
        'Deed u dat niet? Kijk dan meteen na hoe iemand zich met uw account kan aanmelden, en verwijder wat u niet kent:',
        { action: 'Bekijk de beveiliging van uw account', link },
      ],
      why: 'de beveiliging van uw account is veranderd',
    }),

    password_changed: ({ link }) => ({
      subject: 'Uw wachtwoord is gewijzigd',
      parts: [
        'Het wachtwoord van uw account is gewijzigd. Deed u dat zelf? Dan hoeft u niets te doen.',
        'Deed u dat niet? Kies dan meteen een nieuw wachtwoord en meld alle toestellen af die u niet kent:',
        { action: 'Bekijk de beveiliging van uw account', link },
      ],
      why: 'de beveiliging van uw account is veranderd',
    }),

    key_created: ({ organisation, name, by, link }) => ({
      subject: `Nieuwe sleutel voor ${organisation.nl}`,
      parts: [
        `${by} maakte de sleutel “${name}”. Wie de sleutel heeft, kan met eigen software werken in naam van ${organisation.nl}.`,
        'Klopt dit? Dan hoeft u niets te doen. Klopt dit niet? Trek de sleutel dan meteen in:',
        { action: 'Bekijk de sleutels', link },
      ],
      why: `u ${organisation.nl} beheert`,
    }),

    ...joining,
    support_news: dutchSupport,

    case_attached: ({ title, link }) => ({
      subject: 'Nieuw dossier bij een officieel bezoek',
      parts: [
        `Een bedrijf legde zijn dossier voor bij ${title ? `“${title.nl}”` : 'een vertrouwelijk officieel bezoek'}: het bezoek kan het bedrijf misschien helpen. Wat erin staat, leest u na aanmelden.`,
        { action: 'Lees het dossier', link },
      ],
      why: 'u dit bezoek voorbereidt of er het kantoor voor bent',
    }),

    message_waiting: ({ count, link }) => ({
      subject: count === 1 ? 'Er wacht 1 bericht op een planner' : `Er wachten ${count} berichten op een planner`,
      parts: [
        `${counted(count, 'bericht raakte', 'berichten raakten')} niet verwerkt, ook niet na enkele pogingen. Wat erop moest volgen, zoals een mail of een wijziging in de agenda’s, is dus nog niet gebeurd.`,
        'Kijk na wat eraan scheelt, en laat het opnieuw proberen:',
        { action: 'Bekijk wat wacht', link },
      ],
      why: 'u planner bent',
    }),
  },
};
