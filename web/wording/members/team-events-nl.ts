/** Events an organisation entered, in whatever state. */
export const teamEvents = {
  teamEvents: {
    title: 'Evenementen van {team}',
    lead: 'Evenementen komen voorlopig binnen met de eigen software van uw organisatie, via de API.',
    docs: 'Zo voert uw software een evenement in',
    toKeys: 'Maak een sleutel',
    none: 'Er is nog geen evenement ingevoerd.',
    all: 'Alle evenementen van {team}',
    states: {
      draft: 'Concept',
      submitted: 'Ingediend',
      changes_requested: 'Aan te passen',
      published: 'Gepubliceerd',
      withdrawn: 'Ingetrokken',
    },
    stateTexts: {
      draft: 'Alleen uw team en planners zien dit evenement. Dien het in om het te laten publiceren.',
      submitted: 'Een planner kijkt dit evenement na. Tot dan ziet niemand buiten uw team het.',
      changes_requested:
        'Een planner keek dit evenement na en vraagt om het aan te passen. Dien het daarna opnieuw in.',
      published: 'Wie dit evenement mag zien, vindt het in de lijst en in de agenda’s.',
      withdrawn: 'Alleen uw team en planners zien dit evenement nog.',
    },
    submit: 'Dien in',
    withdraw: 'Trek in',
    entered: 'ingevoerd op {date}',
    changed: 'gewijzigd op {date}',
    public: 'Bekijk de openbare pagina',
    when: 'Waar en wanneer',
    online: 'online',
    number: 'Nummer in uw software',
  },
};
