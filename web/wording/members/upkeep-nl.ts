/** For planners: what could not be handled and waits for somebody who looks. */
export const upkeep = {
  upkeep: {
    title: 'Berichten die wachten',
    lead: 'Dit raakte niet verwerkt, ook niet na enkele pogingen. Wat erop moest volgen, is dus nog niet gebeurd. Kijk na wat eraan scheelt voordat u het opnieuw laat proberen.',
    none: 'Er wacht niets. Alles wat aangekondigd, gewijzigd of gemaild is, is verwerkt.',
    count: '{count, plural, one {# bericht wacht} other {# berichten wachten}}',
    topics: {
      event: 'Een wijziging die nog niet in de zoekresultaten en agenda’s staat',
      draft: 'Een wijziging in een concept, waarbij nog niet naar plannen van anderen gekeken is',
      mail: 'Een mail die niet vertrok',
      other: 'Nieuws van de soort {topic}',
    },
    mailTo: '{kind}, aan {to}',
    gone: 'Waar het over ging, is er niet meer ({subject})',
    since:
      'Aangekondigd op {announced}, opgegeven op {parked} na {attempts, plural, one {# poging} other {# pogingen}}',
    error: 'Laatste fout',
    retry: 'Probeer opnieuw',
    discard: 'Vergeet dit bericht',
    discardHint: 'Wie een bericht vergeet, laat ook vallen wat erop moest volgen. Dat komt niet terug.',
    search: {
      title: 'Zoeken met Meilisearch',
      lead: 'Is Meilisearch weg, traag, fout of te ver achter, dan antwoordt de ingebouwde index in zijn plaats. De aantallen tellen sinds dit proces begon.',
      index: 'Index',
      events: 'Evenementen',
      plans: 'Plannen',
      now: 'Nu',
      states: {
        ready: 'bij',
        behind: '{seconds} s achter',
        filling: 'wordt gevuld',
        unknown: 'nog niet begonnen',
        swapping: 'wordt gewisseld',
        resting: 'rust na fouten',
      },
      usual: 'Antwoorden van Meilisearch',
      standIn: 'In zijn plaats',
      why: 'Waarom',
      whys: {
        down: '{count} weg',
        slow: '{count} traag',
        wrong: '{count} fout',
        behind: '{count} achter of nog niet gevuld',
        open: '{count} tijdens rust na fouten',
        none: 'geen',
      },
      setAside:
        '{count, plural, one {# evenement dat Meilisearch niet aanneemt} other {# evenementen die Meilisearch niet aanneemt}}',
      setAsideHint: 'Dit wordt vanzelf opnieuw geprobeerd. De ingebouwde index heeft het wel.',
      next: 'Na {attempts, plural, one {# poging} other {# pogingen}}; de volgende op {next}.',
    },
  },
};
