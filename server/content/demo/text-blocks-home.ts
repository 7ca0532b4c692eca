import type { Blocks } from './text-blocks.ts';

const hostsWanted = [
  [
    'Wilt u de gasten ontvangen of spreken? Vooral {who} nodigen we uit om hun profiel door te geven: het programma wordt samengesteld op basis van de vragen van de gasten.',
    'Would you like to host or meet the guests? We invite {who} in particular to send us their profile: the programme is put together from the guests’ questions.',
  ],
  [
    'We zoeken {who} die hun deuren openzetten of een half uur vrijmaken voor een gesprek. De lijst van de bezoekers krijgt u twee weken vooraf.',
    'We look for {who} who open their doors or make half an hour free for a talk. You receive the list of visitors two weeks in advance.',
  ],
] as const;

const hostsFree = [
  [
    'Voor Vlaamse bedrijven is deelname gratis. Een bezoek aan uw bedrijf duurt gewoonlijk anderhalf uur.',
    'For Flemish companies participation is free. A visit to your company usually takes an hour and a half.',
  ],
  [
    'Meedoen kost niets; we vragen enkel dat u de afspraken nakomt die voor u zijn gepland.',
    'Joining costs nothing; we only ask that you keep the appointments that are planned for you.',
  ],
] as const;

const hostsPrice = [
  [
    'De bijdrage van {fee} per bedrijf dekt de zaal, de tolken en de lunch met de bezoekers.',
    'The contribution of {fee} per company covers the room, the interpreters and lunch with the visitors.',
  ],
] as const;

const guests = [
  [
    'Welkom zijn {who}, en al wie hen bijstaat. De sfeer is informeel, maar neem gerust een stapeltje kaartjes mee.',
    'Welcome are {who}, and all those who assist them. The atmosphere is informal, but do bring a stack of cards.',
  ],
  [
    'We ontvangen {who}, naast diplomaten en onze mensen uit het buitenland. Op de deelnemerslijst ziet u vooraf wie er komt.',
    'We receive {who}, next to diplomats and our people from abroad. The list of participants shows you beforehand who is coming.',
  ],
] as const;

const eveningPrice = [
  [
    'De bijdrage van {fee} dekt eten en drinken. Leden van de organiserende verenigingen krijgen een korting van een derde.',
    'The contribution of {fee} covers food and drinks. Members of the organising associations get a third off.',
  ],
  [
    'Inschrijven kost {fee}, eten en drinken inbegrepen. U ontvangt een factuur op naam van uw bedrijf.',
    'Registration costs {fee}, food and drinks included. You receive an invoice in the name of your company.',
  ],
] as const;

const eveningFree = [
  [
    'De toegang is gratis, maar de plaatsen zijn beperkt: laat het ons weten als u toch niet kunt komen.',
    'Admission is free, but places are limited: let us know if you cannot come after all.',
  ],
] as const;

/** Meetings at table, visits to clusters and guests from abroad. */
export const atHome = {
  'business-lunch': {
    programme: [
      [
        'Aan kleine tafels eet u samen met {meet}. Een gastspreker leidt het onderwerp in, {theme}, en elke tafel krijgt een gastheer die het gesprek op gang houdt. Om twee uur bent u weer weg.',
        'At small tables you eat together with {meet}. A guest speaker introduces the subject, {theme}, and every table has a host who keeps the talk going. By two o’clock you are on your way.',
      ],
      [
        'Geen lange toespraken: de spreker krijgt een kwartier over {theme}, de rest van de tijd is voor de gesprekken aan tafel. We stellen de tafels vooraf samen, zodat u naast mensen zit aan wie u iets hebt.',
        'No long speeches: the speaker gets a quarter of an hour on {theme}, the rest of the time is for talk at the tables. We arrange the seating beforehand, so that you sit next to people who are useful to you.',
      ],
    ],
    audience: guests,
    price: eveningPrice,
    free: eveningFree,
  },
  'partner-day': {
    programme: [
      [
        'De partners en het netwerk in het buitenland leggen hun plannen naast elkaar: wie gaat waarheen, en met wie? In de voormiddag werkt u per sector, na de middag per land. De dag eindigt met een lijst van gezamenlijke acties.',
        'The partners and the network abroad put their plans side by side: who goes where, and with whom? In the morning you work by sector, in the afternoon by country. The day ends with a list of joint actions.',
      ],
      [
        'Na een korte stand van zaken bespreken kleine groepen telkens één regio: wat is gepland, wat ontbreekt en waar lopen acties elkaar voor de voeten? Aan het eind hangt er één kalender aan de muur, met namen en weken.',
        'After a short review small groups each discuss one region: what is planned, what is missing and where do actions collide? At the end there is one calendar on the wall, with names and weeks.',
      ],
    ],
    audience: [
      [
        'Uitgenodigd zijn federaties, kamers, clusters, provincies, steden en kennisinstellingen die internationale acties opzetten. Breng uw voorlopige kalender mee, ook als de data nog niet vastliggen.',
        'Invited are federations, chambers, clusters, provinces, cities and knowledge institutions that set up international actions. Bring your provisional calendar, even if the dates are not fixed yet.',
      ],
    ],
    price: eveningPrice,
    free: [
      [
        'Deelname en lunch zijn gratis voor partners; per organisatie kunnen drie mensen inschrijven.',
        'Participation and lunch are free for partners; up to three people per organisation can register.',
      ],
    ],
  },
  networking: {
    programme: [
      [
        'Na een kort welkomstwoord vertelt een ondernemer over de eerste jaren in de markt. Daarna is het aan u: aan thematafels vindt u {meet}, en onze mensen brengen u bij wie u zoekt.',
        'After a short welcome an entrepreneur talks about the first years in the market. Then it is up to you: at theme tables you find {meet}, and our people bring you to whomever you are looking for.',
      ],
      [
        'Een avond in {city} met {meet}, een hapje en een drankje van bij ons. Om de drie kwartier wisselt de gastheer de groepjes, zodat u niet de hele avond met dezelfde mensen praat over {theme}.',
        'An evening in {city} with {meet}, and with food and drinks from home. Every forty-five minutes the host mixes the groups, so that you do not spend the whole evening talking to the same people about {theme}.',
      ],
    ],
    audience: guests,
    price: eveningPrice,
    free: eveningFree,
  },
  award: {
    programme: [
      [
        'De genomineerde bedrijven tonen in een kort filmpje hoe ze hun weg naar het buitenland vonden. Een jury van ondernemers en exportkenners kiest de winnaars; het publiek in de zaal stemt mee. Na de uitreiking volgt een walking dinner.',
        'The nominated companies show in a short film how they found their way abroad. A jury of entrepreneurs and export experts picks the winners; the audience in the room votes too. A walking dinner follows the ceremony.',
      ],
      [
        'De avond vertelt de verhalen achter de cijfers: een eerste klant op een beurs, een container die te laat kwam, een agent die bleef. Daarna maakt de jury de winnaars bekend en praat de zaal na bij een glas en een bord.',
        'The evening tells the stories behind the figures: a first customer at a fair, a container that came late, an agent who stayed. Then the jury announces the winners and the room talks on over a glass and a plate.',
      ],
    ],
    audience: guests,
    price: eveningPrice,
    free: eveningFree,
  },
  'cluster-tour': {
    programme: [
      [
        'Met de bus gaan we langs {see} en drie bedrijven die er de vruchten van plukken. Onderweg geven onderzoekers uitleg over {theme}; bij de lunch schuiven {meet} aan.',
        'By coach we visit {see} and three companies that benefit from it. On the way researchers talk about {theme}; at lunch we are joined by {meet}.',
      ],
      [
        'Het bezoek in {city} begint met een rondleiding en een gesprek over {theme}. Na de middag bekijken we {see}, met ruim de tijd voor vragen en voor afspraken onder vier ogen.',
        'The visit in {city} starts with a guided tour and a talk on {theme}. In the afternoon we look at {see}, with plenty of time for questions and for private conversations.',
      ],
    ],
    audience: [
      [
        'Het bezoek staat open voor {who} en voor buitenlandse gasten die de cluster willen leren kennen. De uitleg is in het Engels.',
        'The visit is open to {who} and to guests from abroad who want to get to know the cluster. Explanations are in English.',
      ],
    ],
    price: [
      [
        'Deelnemen kost {fee}, met bus, lunch en rondleidingen inbegrepen. Stevige schoenen zijn geen overbodige luxe.',
        'Taking part costs {fee}, including coach, lunch and tours. Sturdy shoes are no luxury.',
      ],
    ],
    free: eveningFree,
  },
  'inbound-buyers': {
    programme: [
      [
        'De aankopers verblijven in {cities} en krijgen er een gevuld programma: een halve dag gesprekken aan tafel, bedrijfsbezoeken en een kennismaking met het hele aanbod. {Theme} komen aan bod in een korte toelichting vooraf.',
        'The buyers stay in {cities} and have a full programme: half a day of talks at tables, company visits and an introduction to the whole offer. A short briefing beforehand covers {theme}.',
      ],
      [
        'Op de eerste dag zitten de aankopers in {city} aan vaste tafels en komt u bij hen langs. Nadien bezoeken ze bedrijven naar keuze, met {theme} als leidraad.',
        'On the first day the buyers sit at fixed tables in {city} and you go round to see them. Afterwards they visit companies of their choice, with {theme} as the guiding thread.',
      ],
      [
        'De gasten komen met een lijst van wat ze zoeken. In {cities} ontmoeten ze eerst alle deelnemers samen; daarna kiezen ze welke bedrijven ze bezoeken. Een toelichting over {theme} brengt iedereen vooraf op dezelfde hoogte.',
        'The guests come with a list of what they are looking for. In {cities} they first meet all participants together; then they choose which companies to visit. A briefing on {theme} puts everyone on the same footing beforehand.',
      ],
    ],
    audience: hostsWanted,
    price: hostsPrice,
    free: hostsFree,
  },
  'inbound-delegation': {
    programme: [
      [
        'De delegatie wordt ontvangen in {cities} en bezoekt {see}. Een werksessie over {theme} brengt de gasten samen met bedrijven, onderzoekers en overheden.',
        'The delegation is received in {cities} and visits {see}. A working session on {theme} brings the guests together with companies, researchers and authorities.',
      ],
      [
        'Het programma in {cities} omvat:\n\n- een ontvangst door {lead}\n- een rondetafel over {theme}\n- een bezoek aan {see}\n- een avond met bedrijven',
        'The programme in {cities} consists of:\n\n- a reception by {lead}\n- a round table on {theme}\n- a visit to {see}\n- an evening with companies',
      ],
      [
        'De gasten komen vooral om te zien hoe het hier werkt. Daarom brengen we hen naar {see}, geven onderzoekers tekst en uitleg over {theme}, en blijft er in {city} een hele namiddag voor gesprekken met bedrijven.',
        'The guests mainly come to see how things work here. We therefore take them to {see}, researchers explain {theme}, and in {city} a whole afternoon is left for talks with companies.',
      ],
    ],
    audience: hostsWanted,
    price: hostsPrice,
    free: hostsFree,
  },
} as const satisfies Record<string, Blocks>;
