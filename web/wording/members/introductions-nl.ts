/** Blind introductions: plans that fit, of organisations that do not know of each other. */
export const introductions = {
  introductions: {
    title: 'Kennismakingen van {team}',
    lead: 'Bereiden twee organisaties iets voor dat bij elkaar past en toont geen van beide het al, dan melden wij dat aan allebei. Wie de andere is, verneemt u pas als u beiden akkoord gaat.',
    howTo:
      'Wij kijken alleen naar plannen waarbij dat in het evenement is aangevinkt, van organisaties die een planner bevestigde.',
    none: 'Er is nu niets dat bij een plan van u past.',
    toRadar: 'Kijk op de radar wat anderen al tonen',
    toAnswer: 'Wacht op uw antwoord',
    waiting: 'U wilt kennismaken',
    introduced: 'U kent elkaar',
    over: 'Voorbij',
    untitled: 'Plan zonder titel',
    own: 'Uw plan',
    offer:
      'Een andere organisatie bereidt iets voor dat past bij dit plan: in een land van uw plan, rond dezelfde weken en in een verwante sector.',
    until: 'Antwoorden kan tot {date}.',
    gives:
      'Gaat de andere organisatie ook akkoord, dan krijgt zij de naam van uw organisatie, de titel van dit plan, uw naam en uw mailadres. U krijgt dan dezelfde gegevens van haar.',
    agree: 'Maak kennis',
    refuse: 'Liever niet',
    about: 'naar aanleiding van {title}',
    editorsAnswer: 'Een redacteur of beheerder van de organisatie kan antwoorden.',
    waitingText:
      'Wil de andere organisatie ook kennismaken, dan krijgt u een mail. Anders vervalt dit op {date}, zonder bericht.',
    takeBack: 'Toch liever niet',
    metText: 'past bij uw plan “{title}”.',
    otherPlan: 'Hun plan',
    agreedBy: 'Wie akkoord ging',
    website: 'Website',
    refused: 'U wilde niet kennismaken',
    lapsed: 'vervallen',
    hinted: 'gemeld op {date}',
  },
};
