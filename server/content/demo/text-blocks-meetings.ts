import type { Blocks } from './text-blocks.ts';

const exhibitors = [
  [
    'De stand is bedoeld voor {who} die hun naam willen vestigen of hun verdelers willen terugzien. Nieuwkomers krijgen hulp bij hun eerste deelname.',
    'The stand is meant for {who} who want to make a name or see their distributors again. Newcomers get help with their first participation.',
  ],
  [
    'We nodigen {who} uit om mee te doen. Wie nog geen plaats wil innemen, kan met een bezoekersformule twee dagen meelopen.',
    'We invite {who} to join. If you do not want a place of your own yet, you can come along for two days as a visitor.',
  ],
  [
    'Voor {who} is samen exposeren goedkoper dan alleen, en u staat op een plek die u apart niet zou krijgen.',
    'For {who} exhibiting together is cheaper than alone, and you get a spot you would not obtain on your own.',
  ],
] as const;

const standFree = [
  [
    'Aan deelname zijn geen kosten verbonden, op uw eigen reis en verblijf na.',
    'Taking part is free of charge, apart from your own travel and accommodation.',
  ],
] as const;

/** Fairs, weeks and matchmaking, at home and abroad. */
export const meetings = {
  'fair-group-stand': {
    programme: [
      [
        'Op {fair} in {city} delen de deelnemers een open stand met een ontvangsthoek, een demotafel en een eigen balie per bedrijf. Vóór de beurs schrijven we {meet} aan; op de tweede avond is er een ontvangst op de stand.',
        'At {fair} in {city} the participants share an open stand with a reception area, a demonstration table and a counter for each company. Before the fair we write to {meet}; on the second evening there is a reception on the stand.',
      ],
      [
        'U krijgt op {fair} een ingerichte plaats van ongeveer acht vierkante meter, met opslag, wifi en vermelding in de catalogus. Een briefing over {theme} en een rondgang langs de belangrijkste spelers openen het programma.',
        'At {fair} you get a furnished place of about eight square metres, with storage, wifi and an entry in the catalogue. A briefing on {theme} and a tour of the main players open the programme.',
      ],
      [
        'Wat de groepsstand op {fair} u biedt:\n\n- een afgewerkte standplaats met uw logo\n- afspraken met {meet}\n- een bezoek aan {see} op de dag voor de opening\n- gedeelde ontvangstruimte en onthaal',
        'What the group stand at {fair} offers you:\n\n- a finished stand with your logo\n- appointments with {meet}\n- a visit to {see} on the day before the opening\n- shared meeting space and reception staff',
      ],
      [
        'De stand op {fair} is opgevat als een marktplein: elk bedrijf heeft een eigen gevel, in het midden ontvangt u samen {meet}. Wie wil, krijgt een halve dag begeleiding over {theme} voor het vertrek naar {city}.',
        'The stand at {fair} is laid out as a market square: every company has its own front, and in the middle you receive {meet} together. Those who wish get half a day of coaching on {theme} before leaving for {city}.',
      ],
    ],
    audience: exhibitors,
    price: [
      [
        'De prijs van {fee} omvat de huur, de opbouw, het meubilair en de promotie vooraf. Transport van stalen, reis en verblijf zijn voor eigen rekening.',
        'The price of {fee} includes rent, construction, furniture and promotion beforehand. Transport of samples, travel and accommodation are at your own expense.',
      ],
      [
        'U betaalt {fee} voor een plaats, alles inbegrepen behalve reis en hotel. Een halve plaats kan ook, zolang er ruimte is.',
        'You pay {fee} for a place, all included except travel and hotel. Half a place is possible too, as long as there is room.',
      ],
      [
        'Deelnemen kost {fee}: een kant-en-klare plaats, twee uitstalkasten, elektriciteit en een gezamenlijke avond. Kmo’s kunnen nagaan of ze in aanmerking komen voor een subsidie.',
        'Taking part costs {fee}: a turnkey place, two display cases, electricity and a joint evening. Small businesses can check whether they qualify for a subsidy.',
      ],
      [
        'Reken op {fee} per bedrijf voor ruimte, inrichting en onthaal. De helft betaalt u bij de inschrijving, de rest een maand voor de beurs.',
        'Count on {fee} per company for space, furnishing and reception staff. Half is paid on registration, the rest a month before the fair.',
      ],
    ],
    free: standFree,
  },
  'startup-pavilion': {
    programme: [
      [
        'In het paviljoen op {fair} krijgt elke starter een demotafel en een plaats in het pitchprogramma. Vooraf oefent u met een coach; ter plaatse brengen we u in contact met {meet}.',
        'In the pavilion at {fair} every start-up gets a demonstration table and a slot in the pitch programme. A coach helps you rehearse beforehand; on the spot we introduce you to {meet}.',
      ],
      [
        'Het traject telt drie stappen: een voorbereidende dag over {theme}, de beursdagen op {fair} in {city} en een opvolggesprek een maand later. Tijdens de beurs organiseren we een avond met {meet}.',
        'The track has three steps: a day of preparation on {theme}, the days at {fair} in {city} and a follow-up talk a month later. During the fair we host an evening with {meet}.',
      ],
      [
        'Geen stand met folders, wel een plek waar u uw product laat zien. We bereiden samen uw verhaal voor, leggen op {fair} afspraken vast met {meet} en lopen na elke beursdag de resultaten door.',
        'Not a stand with leaflets but a place to show your product. Together we prepare your story, arrange appointments at {fair} with {meet} and go through the results after every day of the fair.',
      ],
    ],
    audience: [
      [
        'We zoeken {who} met een werkend product en minstens één betalende klant. Een jury kiest {n} deelnemers.',
        'We look for {who} with a working product and at least one paying customer. A jury picks {n} participants.',
      ],
      [
        'Het paviljoen richt zich op {who} die binnen het jaar een buitenlandse klant of investeerder zoeken.',
        'The pavilion aims at {who} who want to find a foreign customer or investor within the year.',
      ],
    ],
    price: [
      [
        'Voor {fee} krijgt u de demotafel, twee toegangskaarten, de coaching en het avondprogramma. Reis en verblijf regelt u zelf.',
        'For {fee} you get the demonstration table, two passes, the coaching and the evening programme. You arrange your own travel and accommodation.',
      ],
    ],
    free: standFree,
  },
  'promotion-week': {
    programme: [
      [
        'Een week lang tonen {who} in {city} wat ze maken. Op het programma: proeverijen en demonstraties voor het publiek, een vakdag met {meet} en een slotavond voor partners.',
        'For a week {who} show in {city} what they make. On the programme: tastings and demonstrations for the public, a trade day with {meet} and a closing evening for partners.',
      ],
      [
        'De week combineert winkelacties, een persmoment en een vakprogramma over {theme}. Voor {meet} is er op woensdag een besloten ontvangst in {city}.',
        'The week combines shop promotions, a press event and a trade programme on {theme}. For {meet} there is a closed reception in {city} on Wednesday.',
      ],
    ],
    audience: [
      [
        'Meedoen kan met een eigen product of met een persoonlijke bijdrage aan het programma. U hoeft niet de hele week aanwezig te zijn; onze mensen ter plaatse nemen over.',
        'You can join with a product of your own or with a personal contribution to the programme. You do not have to be there all week; our people on the spot take over.',
      ],
      [
        'We zoeken {who} die hun product zelf willen tonen, minstens één dag. Wie al een verdeler in de stad heeft, kan die het werk ter plaatse laten doen.',
        'We look for {who} who want to show their product in person, for at least one day. If you already have a distributor in town, they can do the work on the spot.',
      ],
    ],
    price: [
      [
        'Deelnemen kost {fee} per merk, met inbegrip van de promotie en de plaats op de vakdag. Stalen levert u zelf.',
        'Taking part costs {fee} per brand, including promotion and a place at the trade day. You supply your own samples.',
      ],
    ],
    free: standFree,
  },
  'world-expo': {
    programme: [
      [
        'De tentoonstelling in {city} loopt maandenlang en trekt een breed publiek. Wij bundelen er de Vlaamse aanwezigheid: een vaste opstelling over {theme}, themaweken en een ruimte waar bedrijven hun gasten kunnen ontvangen.',
        'The exhibition in {city} lasts for months and draws a broad public. We bring the Flemish presence together: a permanent display on {theme}, theme weeks and a room where companies can receive their guests.',
      ],
      [
        'Elke week krijgt een eigen thema, van {theme} tot muziek en mode. Daarnaast zijn er in {city} rondleidingen op aanvraag, ontvangsten voor {meet} en een vaste ploeg die bezoekers te woord staat.',
        'Every week has its own theme, from {theme} to music and fashion. In {city} there are also guided tours on request, receptions for {meet} and a permanent team that speaks to visitors.',
      ],
    ],
    audience: [
      [
        'De themaweken staan open voor {who}. Een eigen stand is niet nodig: u kunt een dagdeel, een proeverij of een lezing voorstellen en brengt uw relaties mee.',
        'The theme weeks are open to {who}. You do not need a stand of your own: you can propose half a day, a tasting or a lecture and bring your contacts.',
      ],
    ],
    price: [['Een dagdeel kost {fee}.', 'Half a day costs {fee}.']],
    free: [
      [
        'Het gebruik van de ontvangstruimte is gratis voor Vlaamse organisaties. Toegangskaarten voor de tentoonstelling koopt u zelf.',
        'Use of the reception room is free for Flemish organisations. You buy your own tickets for the exhibition.',
      ],
    ],
  },
  'export-fair': {
    programme: [
      [
        'Op één dag spreekt u in {city} de vertegenwoordigers uit het buitenland die u nodig hebt. De afspraken duren twintig minuten en worden vooraf geboekt; daarnaast zijn er infosessies over {theme} en stands van banken, verzekeraars en vervoerders.',
        'In one day in {city} you speak to the representatives abroad you need. Appointments last twenty minutes and are booked in advance; there are also sessions on {theme} and stands of banks, insurers and carriers.',
      ],
      [
        'Kies vooraf uit de lijst van landen en boek uw gesprekken in {city}: een kwartier per tafel, met een wissel op de gong. Tussendoor loopt u binnen in korte lezingen over {theme} of drinkt u koffie met {meet}.',
        'Choose from the list of countries beforehand and book your talks in {city}: a quarter of an hour per table, changing at the gong. In between, drop in on short lectures on {theme} or have coffee with {meet}.',
      ],
    ],
    audience: [
      [
        'De beurs is er voor {who}, van wie pas begint tot wie al in veertig landen verkoopt. Breng gerust een concrete vraag, een prijslijst of een contract mee.',
        'The fair is there for {who}, from those who are just starting to those who sell in forty countries. Feel free to bring a concrete question, a price list or a contract.',
      ],
      [
        'Iedereen die uitvoert of dat van plan is, is welkom. Bereid per gesprek één vraag voor: dat werkt beter dan een algemene kennismaking.',
        'Everyone who exports or plans to do so is welcome. Prepare one question per talk: that works better than a general introduction.',
      ],
    ],
    price: [['De toegang kost {fee}.', 'Admission costs {fee}.']],
    free: [
      [
        'De toegang, de afspraken en de infosessies zijn gratis. Inschrijven is verplicht omdat de agenda’s snel vollopen.',
        'Admission, appointments and sessions are free. Registration is required because the diaries fill up quickly.',
      ],
    ],
  },
  'b2b-matchmaking': {
    programme: [
      [
        'Na inschrijving maakt u een profiel met wat u zoekt en aanbiedt. Twee weken vooraf vraagt u gesprekken aan met {meet}; op de dag zelf krijgt u een rooster met gesprekken van twintig minuten.',
        'After registering you make a profile of what you look for and offer. Two weeks beforehand you request talks with {meet}; on the day you get a schedule of twenty-minute talks.',
      ],
      [
        'De dag begint met korte pitches over {theme}. Daarna volgen rondes van geplande gesprekken met {meet}, met een tafel voor wie zonder afspraak iemand wil spreken.',
        'The day starts with short pitches on {theme}. Then follow rounds of planned talks with {meet}, with a table for those who want to talk without an appointment.',
      ],
    ],
    audience: [
      [
        'We verwachten een {n}-tal deelnemers, vooral {who}. Bedrijven, onderzoeksgroepen en overheden zijn even welkom.',
        'We expect some {n} participants, above all {who}. Companies, research groups and authorities are equally welcome.',
      ],
      [
        'Het aanbod richt zich tot {who} die op korte tijd veel mogelijke partners willen leren kennen. Reken op acht tot twaalf gesprekken.',
        'The offer is aimed at {who} who want to get to know many potential partners in a short time. Count on eight to twelve talks.',
      ],
    ],
    price: [
      [
        'De deelnameprijs van {fee} per persoon omvat het gespreksrooster, de koffie en de lunch. Wie niet opdaagt zonder te verwittigen, krijgt volgende keer geen voorrang.',
        'The fee of {fee} per person includes the schedule of talks, coffee and lunch. Those who stay away without notice get no priority next time.',
      ],
    ],
    free: [
      [
        'Deelnemen is gratis. Na afloop krijgt u de gegevens van iedereen die u gesproken hebt, en helpen we bij de opvolging.',
        'Taking part is free. Afterwards you receive the details of everyone you spoke to, and we help with the follow-up.',
      ],
    ],
  },
} as const satisfies Record<string, Blocks>;
