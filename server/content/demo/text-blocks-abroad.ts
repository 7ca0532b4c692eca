import type { Blocks } from './text-blocks.ts';

const companiesAbroad = [
  [
    'De missie is bedoeld voor {who} die de markt willen verkennen of er al een eerste klant hebben. Ervaring in de regio is geen voorwaarde; een duidelijk aanbod en een presentatie in het Engels wel.',
    'The mission is meant for {who} who want to explore the market or already have a first customer there. Experience in the region is not required; a clear offer and a presentation in English are.',
  ],
  [
    'We richten ons op {who}. Wie al een agent of verdeler heeft, kan die uitnodigen op de gezamenlijke momenten.',
    'We aim at {who}. If you already have an agent or distributor, you can invite them to the joint sessions.',
  ],
  [
    'Deelnemen heeft zin voor {who} met een aanbod dat klaar is voor uitvoer. Na uw inschrijving volgt een gesprek van een half uur, zodat de afspraken gericht gezocht kunnen worden.',
    'Taking part makes sense for {who} with an offer that is ready for export. After you register, a half-hour talk helps us look for the right appointments.',
  ],
  [
    'Het programma is gemaakt voor {who}, van kmo tot groot bedrijf. Bij uw inschrijving vragen we een bedrijfsprofiel van één bladzijde in het Engels.',
    'The programme is made for {who}, from small business to large company. When you register we ask for a one-page company profile in English.',
  ],
] as const;

const missionPrice = [
  [
    'De deelnameprijs van {fee} per bedrijf dekt het afsprakenprogramma, het vervoer ter plaatse en de netwerkmomenten. Vlucht en hotel boekt u zelf.',
    'The fee of {fee} per company covers the programme of appointments, local transport and the networking events. You book your own flight and hotel.',
  ],
  [
    'U betaalt {fee} per bedrijf. Daarin zitten het programma op maat, een tolk waar nodig en de gezamenlijke maaltijden; reis en verblijf zijn niet inbegrepen.',
    'You pay {fee} per company. That includes your own programme, an interpreter where needed and the joint meals; travel and accommodation are not included.',
  ],
  [
    'Prijs: {fee} voor één deelnemer, met inbegrip van voorbereiding, bezoeken en lokaal vervoer. Een tweede deelnemer van hetzelfde bedrijf betaalt de helft.',
    'Price: {fee} for one participant, including preparation, visits and local transport. A second participant of the same company pays half.',
  ],
] as const;

const missionFree = [
  [
    'Deelnemen is kosteloos; u betaalt alleen uw eigen reis, verblijf en maaltijden.',
    'Taking part is free of charge; you only pay for your own travel, accommodation and meals.',
  ],
] as const;

const visitBlocks: Blocks = {
  programme: [
    [
      'In {cities} wisselen officiële gesprekken af met een economisch programma: een rondetafel over {theme}, een bezoek aan {see} en een ontvangst waarop bedrijven {meet} ontmoeten.',
      'In {cities} official talks alternate with an economic programme: a round table on {theme}, a visit to {see} and a reception where companies meet {meet}.',
    ],
    [
      'Het officiële deel omvat gesprekken met de overheden ter plaatse. Daarnaast staan gepland:\n\n- een bezoek aan {see}\n- een bedrijvenforum over {theme}\n- een netwerkmoment met {meet}',
      'The official part consists of talks with the authorities. Also planned:\n\n- a visit to {see}\n- a business forum on {theme}\n- a networking event with {meet}',
    ],
    [
      'De delegatie bezoekt {see} en overlegt met {meet}. Tijdens een werklunch in {city} krijgen drie Vlaamse bedrijven het woord over {theme}.',
      'The delegation visits {see} and holds talks with {meet}. At a working lunch in {city} three Flemish companies speak about {theme}.',
    ],
  ],
  audience: [
    [
      'Een beperkt aantal plaatsen is voorbehouden voor {who}. Hebt u in het land een dossier dat vastzit, een contract dat getekend kan worden of een opening, meld het dan tijdig aan {lead}.',
      'A limited number of places is reserved for {who}. If you have a file that is stuck, a contract to be signed or an opening in the country, tell {lead} in good time.',
    ],
    [
      'Bedrijven kunnen hun vraag aan het bezoek koppelen: {lead} bekijkt welke dossiers tijdens de gesprekken aan bod komen. In het bijzonder {who} worden uitgenodigd om zich kenbaar te maken.',
      'Companies can link their question to the visit: {lead} decides which files are raised during the talks. In particular, {who} are invited to come forward.',
    ],
  ],
  price: missionPrice,
  free: [
    [
      'Aan het economische programma is geen deelnameprijs verbonden. Reis en verblijf regelt u zelf; het definitieve programma volgt na bevestiging door de gastheren.',
      'There is no fee for the economic programme. You arrange your own travel and accommodation; the final programme follows once the hosts have confirmed it.',
    ],
    [
      'Deelname aan het bedrijvenforum is gratis, na bevestiging en met een identiteitsbewijs. De uren worden om veiligheidsredenen pas kort vooraf meegedeeld.',
      'Taking part in the business forum is free, after confirmation and with proof of identity. For security reasons the hours are announced only shortly beforehand.',
    ],
  ],
};

const tripAudience = [
  [
    'De reis is bedoeld voor {who} die inspiratie zoeken en willen vergelijken. U hoeft nog geen plannen in het land te hebben; een open blik en goede vragen volstaan.',
    'The trip is meant for {who} who look for inspiration and want to compare. You do not need plans in the country yet; an open mind and good questions will do.',
  ],
  [
    'Gaan mee: {who}, en enkele onderzoekers en beleidsmedewerkers. Met die mix leveren de gesprekken onderweg vaak evenveel op als de bezoeken.',
    'On board: {who}, and some researchers and policy officers. With that mix the talks on the way are often worth as much as the visits.',
  ],
] as const;

export const abroad = {
  'group-trade-mission': {
    programme: [
      [
        'In {cities} krijgt elk bedrijf een eigen lijst van afspraken met {meet}. Het kantoor van Flanders Investment & Trade bereidt ze voor; tussendoor bezoekt de groep {see}.',
        'In {cities} every company gets its own list of appointments with {meet}. The office of Flanders Investment & Trade prepares them; in between, the group visits {see}.',
      ],
      [
        'Groepsbezoeken wisselen af met gesprekken op maat:\n\n- een briefing over {theme}\n- een bezoek aan {see}\n- twee halve dagen afspraken met {meet}\n- een netwerkavond in {last}',
        'Group visits alternate with meetings of your own:\n\n- a briefing on {theme}\n- a visit to {see}\n- two half days of appointments with {meet}\n- a networking evening in {last}',
      ],
      [
        'De eerste dag in {city} staat in het teken van kennismaking, met een briefing over {theme}. Daarna volgen plaatsbezoeken, onder meer aan {see}, en afspraken op maat met {meet}.',
        'The first day in {city} is for getting to know each other, with a briefing on {theme}. Then follow site visits, among others to {see}, and individual appointments with {meet}.',
      ],
      [
        'Elke deelnemer duidt vooraf aan wie hij of zij wil ontmoeten; op basis daarvan worden gesprekken vastgelegd met {meet}. Het gezamenlijke deel omvat een bezoek aan {see} en een werksessie over {theme}.',
        'Every participant indicates beforehand whom to meet; meetings with {meet} are arranged accordingly. The joint part consists of a visit to {see} and a working session on {theme}.',
      ],
    ],
    audience: companiesAbroad,
    price: missionPrice,
    free: missionFree,
  },
  'niche-mission': {
    programme: [
      [
        'De groep blijft bewust klein: hooguit {n} bedrijven. Zo blijft er in {city} tijd voor lange gesprekken met {meet} en voor een bezoek aan {see}.',
        'The group is kept small on purpose: {n} companies at most. That leaves time in {city} for long talks with {meet} and for a visit to {see}.',
      ],
      [
        'Geen volle bus, wel een gericht programma in {cities}. We openen met een rondetafel over {theme}, bezoeken {see} en sluiten af met een dag individuele afspraken met {meet}.',
        'No full coach but a focused programme in {cities}. We open with a round table on {theme}, visit {see} and close with a day of individual appointments with {meet}.',
      ],
      [
        'Op het programma in {cities}:\n\n- gesprekken met {meet}\n- een bezoek aan {see}\n- een besloten diner over {theme}',
        'On the programme in {cities}:\n\n- talks with {meet}\n- a visit to {see}\n- a closed dinner on {theme}',
      ],
    ],
    audience: companiesAbroad,
    price: missionPrice,
    free: missionFree,
  },
  'princely-mission': {
    programme: [
      [
        'De zending brengt honderden ondernemers, ministers en rectoren samen. In {cities} staan seminaries per sector op de agenda, met onder meer {theme}, naast officiële ontmoetingen en een groot netwerkmoment. Bedrijven kunnen overeenkomsten plechtig laten ondertekenen.',
        'The mission brings together hundreds of entrepreneurs, ministers and rectors. In {cities} there are seminars by sector, on {theme} among other things, next to official meetings and a large networking event. Companies can have agreements signed ceremonially.',
      ],
      [
        'Naast de officiële ontmoetingen zijn er in {cities} sectorseminaries, een bezoek aan {see} en tafels met {meet}. Wie een contract te vieren heeft, doet dat in aanwezigheid van de delegatie.',
        'Apart from the official meetings there are sector seminars in {cities}, a visit to {see} and tables with {meet}. Anyone with a contract to celebrate can do so in the presence of the delegation.',
      ],
    ],
    audience: [
      [
        'Alle bedrijven, federaties en kennisinstellingen kunnen zich aanmelden bij het gewestelijke agentschap van hun maatschappelijke zetel; voor Vlaanderen is dat Flanders Investment & Trade.',
        'All companies, federations and knowledge institutions can apply to the agency of the region where they are based; for Flanders that is Flanders Investment & Trade.',
      ],
    ],
    price: [
      [
        'De deelnameprijs van {fee} per persoon dekt het officiële programma, het vervoer ter plaatse, de veiligheid en de catalogus van deelnemers. Vlucht en hotel komen daar nog bij.',
        'The fee of {fee} per person covers the official programme, local transport, security and the catalogue of participants. Flight and hotel come on top of that.',
      ],
    ],
    free: missionFree,
  },
  call: {
    programme: [
      [
        'Kandidaten dienen een kort dossier in: wie u bent, wat u in het land wilt bereiken en wie u wilt ontmoeten. {n} dossiers worden geselecteerd op hun exportklaarheid en op hun aansluiting bij {theme}. U verneemt het resultaat binnen drie weken na de uiterste datum.',
        'Candidates submit a short file: who you are, what you want to achieve in the country and whom you want to meet. {n} files are selected for their readiness to export and their fit with {theme}. You will hear the result within three weeks after the deadline.',
      ],
      [
        'Deze datum is de uiterste dag om u kandidaat te stellen. Vermeld uw ervaring met uitvoer, uw doel en een contactpersoon; een jury van {lead} en partners weegt de dossiers. Er is plaats voor {n} deelnemers.',
        'This date is the last day to apply. Mention your export experience, your aim and a contact person; a jury of {lead} and partners weighs the files. There is room for {n} participants.',
      ],
    ],
    audience: [
      [
        'De oproep staat open voor {who} met een vestiging in Vlaanderen of Brussel. Ook wie nog nooit aan een gezamenlijke actie deelnam, maakt een eerlijke kans.',
        'The call is open to {who} with an establishment in Flanders or Brussels. Those who never took part in a joint action before stand a fair chance too.',
      ],
    ],
    price: missionPrice,
    free: [
      [
        'Kandidaat stellen kost niets en verbindt u tot niets. De deelnameprijs wordt meegedeeld aan wie geselecteerd is.',
        'Applying costs nothing and does not commit you. The fee is announced to those who are selected.',
      ],
    ],
  },
  'state-visit': visitBlocks,
  'ministerial-visit': visitBlocks,
  'study-trip': {
    programme: [
      [
        'Op het programma staan een bezoek aan {see}, gesprekken met {meet} en een inleiding over {theme}. Elke avond vatten we samen wat we thuis anders kunnen doen.',
        'On the programme: a visit to {see}, talks with {meet} and an introduction to {theme}. Every evening we sum up what we can do differently at home.',
      ],
      [
        'We bezoeken {see} en schuiven aan tafel bij {meet}. Tussen de bezoeken in {cities} door geeft een lokale gids tekst en uitleg over {theme}.',
        'We visit {see} and sit down with {meet}. Between the visits in {cities} a local guide explains {theme}.',
      ],
      [
        'Wat u mag verwachten in {cities}:\n\n- vijf bezoeken, waaronder een aan {see}\n- een ontmoeting met {meet}\n- een werksessie over {theme}\n- voldoende tijd om na te praten',
        'What to expect in {cities}:\n\n- five visits, one of them to {see}\n- a meeting with {meet}\n- a working session on {theme}\n- enough time to talk things over',
      ],
    ],
    audience: tripAudience,
    price: [
      [
        'De prijs van {fee} omvat het vervoer ter plaatse, de bezoeken, de begeleiding en de maaltijden. Het hotel boekt u aan een groepstarief.',
        'The price of {fee} includes local transport, the visits, guidance and meals. You book the hotel at a group rate.',
      ],
      [
        'U betaalt {fee} per persoon voor bezoeken, begeleiding, lunches en één groepsdiner. Wie liever met de trein reist, krijgt van ons een voorstel.',
        'You pay {fee} per person for visits, guidance, lunches and one group dinner. If you prefer to travel by train, we will send you a proposal.',
      ],
    ],
    free: missionFree,
  },
} as const satisfies Record<string, Blocks>;
