/**
 * The words of the trade of which Dutch makes longer ones. A word in this list is never taken apart itself: who looks for
 * "bouw" does not mean "landbouw", and "waterstof" is no water.
 */
const parts = `
  handel export import uitvoer invoer zaken economie
  voeding voedsel levensmiddel landbouw tuinbouw akkerbouw wijnbouw veeteelt visserij vis vlees zuivel groente fruit
  bier wijn drank chocolade koek snoep koffie frituur
  waterstof water afvalwater waterbouw wind zon energie warmte klimaat milieu afval recyclage bodem olie gas kern stroom
  haven schip scheepvaart scheepsbouw luchtvaart ruimtevaart vliegtuig drone auto voertuig trein spoor weg vracht transport
  logistiek opslag magazijn
  machine machinebouw metaal staal diamant juweel hout meubel textiel tapijt kleding mode kunststof plastic papier karton
  verpakking glas chemie farma geneesmiddel hulpmiddel grondstof bouwmateriaal
  zorg gezondheid ziekenhuis welzijn biotech medtech bouw woning vastgoed infrastructuur architectuur installatie
  software game media film design data robot chip halfgeleider elektronica telecom fintech
  defensie veiligheid onderwijs onderzoek innovatie bank verzekering recht toerisme vakantie kunst cultuur sport
  start starter minister koning prins gouverneur burgemeester stad staat provincie gemeente
  ondernemer onderneming bedrijf fabrikant fabriek producent importeur exporteur aankoper inkoper klant leverancier
  maak markt kamer netwerk partner contact cluster groep groei kapitaal jaar
  belgie vlaanderen nederland duitsland frankrijk polen spanje italie china india japan vietnam korea turkije marokko
  brazilie mexico canada amerika afrika azie europa golf oekraine
  beurs missie zending congres seminarie conferentie webinar opleiding cursus workshop reis bezoek avond dag week lunch
  ontbijt receptie salon paviljoen stand delegatie programma festival forum overleg plein prijs matchmaking event gesprek
  moment sessie huis gids bouwer techniek teelt verwerking productie product dienst verkoop aankoop
`;

/** Last parts that say nothing by themselves: "drankenindustrie" is what others call the drinks sector. */
const weak = 'industrie sector nijverheid branche';

/**
 * Names of one thing. They are found by their parts ("handels missie"), but who types them whole means the whole: not every
 * company that is mentioned together with a visit.
 */
const whole = `
  handelsmissie zakenmissie zakenreis groepszakenreis studiereis bedrijfsbezoek clusterbezoek aankopersbezoek
  staatsbezoek ministerbezoek groepsstand vakbeurs beursdeelname exportbeurs exportmarkt studiedag infosessie zakenlunch
  contactdag netwerkmoment netwerkevent partnerdag prijsuitreiking promotieweek jaarbeurs
  koophandel thuismarkt
`;

const listed = (text: string) => text.trim().split(/\s+/);

export const compoundParts: readonly string[] = listed(parts);
export const weakParts: readonly string[] = listed(weak);
export const wholeNames: readonly string[] = listed(whole);
