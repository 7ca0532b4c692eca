/** What is kept about somebody, and how they leave. */
export const privacy = {
  privacy: {
    title: 'Wat wij over u bewaren',
    lead: 'Hier staat alles wat Verover de wereld over u weet, waarom wij het bewaren en hoe lang. Wij houden niet bij wat u bekijkt of zoekt, behalve de zoekopdrachten die u zelf bewaart, gebruiken geen diensten van anderen en verkopen niets.',
    download: 'Bewaar alles als bestand (JSON)',
    why: 'Waarom',
    howLong: 'Hoe lang',
    nothing: 'Hiervan bewaren wij niets.',
    more: '{count, plural, one {En nog # regel, die in het bestand staat.} other {En nog # regels, die in het bestand staan.}}',
    sorts: {
      person: {
        title: 'Uw account',
        why: 'Om te weten wie u bent als u zich aanmeldt, en u in uw taal te schrijven.',
        howLong:
          'Zolang uw account bestaat. Een account zonder naam, team en wachtwoord dat een jaar ongebruikt blijft, wissen wij.',
      },
      signInMethods: {
        title: 'Hoe u zich aanmeldt',
        why: 'Om na te gaan dat u het bent. Van een wachtwoord bewaren wij alleen een afdruk, waaruit niemand het kan aflezen.',
        howLong: 'Zolang uw account bestaat.',
      },
      sessions: {
        title: 'Waar u aangemeld bent',
        why: 'Om u aangemeld te houden, en u te laten zien op welke toestellen. Uw adres op het netwerk bewaren wij niet.',
        howLong: 'Tot u zich afmeldt, of {days, plural, one {# dag} other {# dagen}} niets doet.',
      },
      codes: {
        title: 'Codes die u vroeg en niet gebruikte',
        why: 'Om u met een code uit uw mail aan te melden.',
        howLong:
          'Een code werkt een kwartier en is ten laatste {days, plural, one {de dag erna} other {na # dagen}} weg.',
      },
      memberships: {
        title: 'Uw teams',
        why: 'Om te weten wat u mag zien en doen, en wie uw collega’s zijn. Leden van uw team en planners zien uw naam en mailadres.',
        howLong: 'Tot u het team verlaat.',
      },
      work: {
        title: 'Uw uren en afwezigheden in een kantoor',
        why: 'Om te weten hoeveel een kantoor kan beloven. Leden van het kantoor en planners zien ze.',
        howLong:
          'Uw uren: zolang u op het blad van het kantoor staat. Uw afwezigheden: tot {days, plural, one {# dag} other {# dagen}} na die week.',
      },
      invitations: {
        title: 'Uitnodigingen aan uw mailadres',
        why: 'Om u in een team op te nemen als u dat wilt.',
        howLong: 'Tot {days, plural, one {# dag} other {# dagen}} nadat ze vervallen.',
      },
      claims: {
        title: 'Uw aanvragen om een organisatie te beheren',
        why: 'Om te beslissen of u voor de organisatie mag spreken. Planners lezen ze.',
        howLong: 'Zolang uw account bestaat.',
      },
      cases: {
        title: 'Dossiers die u bij een officieel bezoek voorlegde',
        why: 'Om het bezoek uw bedrijf te laten helpen. Alleen wie het bezoek voorbereidt en het kantoor voor dat land lezen ze, met uw akkoord. Trekt u er een in, dan wissen wij het meteen.',
        howLong: 'Tot {days, plural, one {# dag} other {# dagen}} na het bezoek, of nadat het geannuleerd is.',
      },
      alerts: {
        title: 'Uw meldingen',
        why: 'Om u te mailen wat u vroeg, en elk evenement maar één keer. Niemand anders ziet wat u bewaart.',
        howLong:
          'Tot u ze verwijdert of alles stopt. Een evenement dat u volgt, tot een maand na de laatste dag. Wat u niet bevestigt, enkele dagen.',
      },
      calendars: {
        title: 'Uw agenda’s',
        why: 'Om u een agenda met een eigen adres te geven. Van het adres bewaren wij alleen een afdruk; wanneer een programma de agenda ophaalt, weten wij op de dag af.',
        howLong:
          'Zolang uw account bestaat. Trekt u er een in, dan vergeten wij meteen hoe hij heette en wat erin stond.',
      },
      entered: {
        title: 'Wat op uw naam staat',
        why: 'Om te weten wie voor een evenement, een sleutel of een beslissing instaat.',
        howLong: 'Zolang uw account bestaat. Daarna blijft het van de organisatie, zonder uw naam.',
      },
      actions: {
        title: 'Wat u deed',
        why: 'Om te kunnen nagaan wie iets wijzigde, als er iets misgaat. Leden van het team en planners kunnen het lezen.',
        howLong: 'Dat het gebeurde, blijft bewaard. Wordt uw account gewist, dan verdwijnt uw naam eruit.',
      },
      mails: {
        title: 'Mails die wij u stuurden',
        why: 'Om na te gaan of een mail vertrokken is. Wat erin stond, wissen wij zodra hij weg is.',
        howLong: '{days, plural, one {# dag} other {# dagen}}.',
      },
    },
    lines: {
      name: 'Naam: {value}',
      email: 'E-mailadres: {value}',
      language: 'Taal van uw mails: {language, select, nl {Nederlands} other {Engels}}',
      created: 'Account gemaakt op {date}',
      password: 'Een wachtwoord, gekozen op {date}',
      provider: '{kind}, sinds {date}',
      session: '{device}, aangemeld op {since}, laatst gebruikt op {used}',
      code: 'Gevraagd op {date}',
      membership: '{team}: {role}, sinds {date}',
      workHours: '{office}: {hours} uur per week, vanaf {date}',
      workLeave: '{office}: {days, plural, one {# dag} other {# dagen}} afwezig in de week van {date}',
      invitation: '{team}, als {role}, verstuurd op {date}',
      claim: '{organisation}, op {date}: {motivation}',
      case: '{company}, bij {visit}, op {date}: {text}',
      calendar: '{name}, gemaakt op {date}{fetched, select, none {} other {, laatst opgehaald op {fetched}}}',
      calendarRevoked: 'Een agenda die op {date} ingetrokken is',
      hiddenVisit: 'een bezoek dat u niet (meer) kunt zien',
      alert:
        '{kind, select, search {Zoekopdracht} event {U volgt} unconfirmed {Nog niet bevestigd} other {Gemeld}}: {name}, {date}',
      entered:
        '{kind, select, event {Evenement} organisation {Organisatie} invitation {Uitnodiging voor een team} key {Sleutel} draft {Concept} joint_request {Vraag om samen te organiseren} introduction {Antwoord op een kennismaking, voor} import {Bestand met evenementen} support_dossier {Dossier voor ondersteuning} support_request {Aanvraag voor ondersteuning} support_message {Bericht over ondersteuning} other {Beslissing}}: {name}, {date}',
      action: 'U {what}, {date}',
      mail: '{kind}, {date}',
    },
    erase: {
      title: 'Uw account wissen',
      lead: 'Na uw aanvraag houden wij uw account nog {days, plural, one {# dag} other {# dagen}}. U kunt zich dan nog aanmelden en u bedenken. Daarna is het voorgoed weg.',
      leave: 'U verlaat deze teams',
      left: '{team} ({role})',
      leftWithEvents:
        '{team} ({role}); een collega staat voortaan in voor {events, plural, one {uw evenement} other {uw # evenementen}}',
      noTeams: 'U zit in geen team.',
      stays: 'Dit blijft',
      staysEvents: 'Evenementen en concepten, zonder uw naam: ze zijn van de organisatie.',
      staysTrail: 'Dat er iets gewijzigd of beslist werd, en wanneer, zonder uw naam.',
      staysMail: 'Uw mailadres bij onze laatste mail aan u, nog {days, plural, one {# dag} other {# dagen}}.',
      confirm: 'Typ uw mailadres over',
      confirmHint: 'Zo weten wij zeker dat u dit wilt: {email}',
      submit: 'Wis mijn account',
      blocked: 'Uw account kan nog niet gewist worden',
      blockedOwner:
        'U bent de enige beheerder van deze organisaties. Maak eerst een collega beheerder, of vraag het een planner.',
      blockedPlanner: 'U bent de enige planner. Nodig eerst een andere uit.',
      members: 'Ga naar de leden van {team}',
    },
    closing: {
      title: 'Uw account wordt gewist op {date}',
      text: 'Tot dan werkt alles zoals altijd, en kunt u zich bedenken.',
      keep: 'Houd mijn account',
    },
    account: {
      title: 'Uw gegevens',
      text: 'Bekijk wat wij over u bewaren, neem het mee, of wis uw account.',
      link: 'Bekijk uw gegevens',
    },
  },
};
