import type { Blocks } from './text-blocks.ts';

const learners = [
  [
    'De sessie richt zich tot {who}: zaakvoerders, exportverantwoordelijken en iedereen die de vragen van klanten moet beantwoorden.',
    'The session is aimed at {who}: managing directors, export managers and everyone who has to answer customers’ questions.',
  ],
  [
    'U hoeft geen expert te zijn. We mikken op {who} die hun eerste of tweede stap in de markt zetten.',
    'You do not have to be an expert. We aim at {who} who are taking their first or second step in the market.',
  ],
  [
    'De inhoud is gemaakt voor {who} en gaat uit van voorbeelden uit de praktijk. Stuur uw vraag vooraf in, dan komt ze zeker aan bod.',
    'The content is made for {who} and starts from examples from practice. Send us your question beforehand and it will certainly be answered.',
  ],
] as const;

/** Conferences, seminars, webinars and training. */
export const learning = {
  conference: {
    programme: [
      [
        'De voormiddag is gewijd aan {theme}, met sprekers uit vier landen. Na de middag kiest u uit parallelle sessies of maakt u afspraken met {meet}. Een receptie sluit de dag af.',
        'The morning is devoted to {theme}, with speakers from four countries. In the afternoon you choose between parallel sessions or make appointments with {meet}. A reception closes the day.',
      ],
      [
        'Op het programma staan drie plenaire gesprekken, een tiental korte praktijkverhalen en een beursvloer met posters en demo’s. {Meet} zijn uitdrukkelijk uitgenodigd; {theme} vormen de rode draad.',
        'The programme has three plenary talks, some ten short case stories and a floor with posters and demonstrations. Invitations went to {meet}; {theme} are the guiding thread.',
      ],
      [
        'We brengen {meet} naar {city} voor een dag over {theme}. Elke sessie eindigt met vragen uit de zaal en met iemand die u daarna kunt aanspreken.',
        'We bring {meet} to {city} for a day on {theme}. Every session ends with questions from the room and with somebody you can talk to afterwards.',
      ],
    ],
    audience: [
      [
        'We verwachten een {n}-tal deelnemers: {who}, onderzoekers, overheden en buitenlandse gasten. De voertaal van de plenaire delen is Engels.',
        'We expect some {n} participants: {who}, researchers, authorities and guests from abroad. The plenary parts are in English.',
      ],
    ],
    price: [
      [
        'Een dagkaart kost {fee}, met inbegrip van lunch, receptie en presentaties. Starters en onderzoekers betalen de helft.',
        'A day ticket costs {fee}, including lunch, reception and presentations. Start-ups and researchers pay half.',
      ],
    ],
    free: [
      [
        'Deelnemen is gratis dankzij de partners van de dag. De presentaties zijn achteraf voor iedereen beschikbaar.',
        'Taking part is free thanks to the partners of the day. The presentations are available to everyone afterwards.',
      ],
    ],
  },
  seminar: {
    programme: [
      [
        'Na een inleiding over {theme} vertellen twee bedrijven wat hen meeviel en wat niet. In het laatste half uur legt u uw eigen vraag voor aan de sprekers.',
        'After an introduction to {theme} two companies tell what went better than expected and what did not. In the last half hour you put your own question to the speakers.',
      ],
      [
        'Op de agenda:\n\n- de spelregels: {theme}\n- een getuigenis van een ervaren exporteur\n- gesprekken van een kwartier met een adviseur, op afspraak',
        'On the agenda:\n\n- the rules of the game: {theme}\n- the story of an experienced exporter\n- fifteen-minute talks with an adviser, by appointment',
      ],
      [
        'De sprekers komen van {lead} en uit de praktijk. Ze overlopen {theme}, tonen waar het meestal misloopt en geven een stappenplan mee.',
        'The speakers come from {lead} and from practice. They go through {theme}, show where things usually go wrong and hand out a step-by-step plan.',
      ],
      [
        'In drie uur krijgt u een actueel beeld van {theme}. Daarna is er een broodje en tijd om na te praten met {meet}.',
        'In three hours you get an up-to-date picture of {theme}. Afterwards there is a sandwich and time to talk with {meet}.',
      ],
    ],
    audience: learners,
    price: [
      [
        'Deelnemen kost {fee}, documentatie en broodjes inbegrepen. Leden van de organiserende verenigingen betalen de helft.',
        'Taking part costs {fee}, documents and sandwiches included. Members of the organising associations pay half.',
      ],
      [
        'De prijs bedraagt {fee} per persoon. Komt u met een collega, dan betaalt die 20 euro minder.',
        'The price is {fee} per person. If you bring a colleague, he or she pays 20 euros less.',
      ],
    ],
    free: [
      [
        'Deelnemen is gratis, maar schrijf u wel in: de zaal telt {n} plaatsen.',
        'Taking part is free, but do register: the room has {n} seats.',
      ],
      [
        'De sessie is gratis. Achteraf krijgt u de presentaties en de gegevens van de sprekers.',
        'The session is free. Afterwards you receive the presentations and the details of the speakers.',
      ],
    ],
  },
  webinar: {
    programme: [
      [
        'In anderhalf uur krijgt u een overzicht van {theme}, gevolgd door een praktijkgeval en een ronde met vragen. De sprekers wonen en werken in de markt zelf, zodat u ook hoort wat niet in de handboeken staat.',
        'In an hour and a half you get an overview of {theme}, followed by a case and a round of questions. The speakers live and work in the market itself, so you also hear what the manuals do not tell.',
      ],
      [
        'Drie korte presentaties over {theme} wisselen af met peilingen en vragen via de chat. Wat niet aan bod komt, beantwoorden we nadien per e-mail. De opname blijft drie maanden beschikbaar voor wie was ingeschreven.',
        'Three short presentations on {theme} alternate with polls and questions through the chat. Whatever is left over is answered by e-mail. The recording stays available for three months to those who registered.',
      ],
    ],
    audience: learners,
    price: [['Deelnemen kost {fee}.', 'Taking part costs {fee}.']],
    free: [
      [
        'Deelnemen is gratis en kan van op elke computer of telefoon. De link volgt een dag vooraf per e-mail.',
        'Taking part is free and works on any computer or phone. The link follows by e-mail a day in advance.',
      ],
    ],
  },
  training: {
    programme: [
      [
        'U werkt in een kleine groep aan uw eigen dossier. De lesgever behandelt {theme}, u oefent met echte documenten en gaat naar huis met een plan voor de komende twaalf maanden.',
        'In a small group you work on your own case. The teacher deals with {theme}, you practise with real documents and go home with a plan for the next twelve months.',
      ],
      [
        'Theorie en oefening wisselen elkaar af. We behandelen {theme}, spelen een onderhandeling na en bespreken fouten die iedereen minstens één keer maakt.',
        'Theory and practice alternate. We deal with {theme}, act out a negotiation and discuss mistakes that everyone makes at least once.',
      ],
    ],
    audience: learners,
    price: [
      [
        'De prijs van {fee} omvat het handboek, de lunch en een opvolggesprek. Kmo’s kunnen daarvoor de kmo-portefeuille gebruiken.',
        'The price of {fee} includes the handbook, lunch and a follow-up talk. Small businesses can use the SME wallet for it.',
      ],
      [
        'Inschrijven kost {fee} voor het hele traject, maaltijden en documentatie inbegrepen. Wie alles volgt, ontvangt een attest.',
        'Registration costs {fee} for the whole course, meals and documents included. Those who attend everything receive a certificate.',
      ],
    ],
    free: [
      [
        'Deelnemen is gratis. Breng een eigen dossier mee: daar werken we aan.',
        'Taking part is free. Bring a case of your own: that is what we work on.',
      ],
    ],
  },
} as const satisfies Record<string, Blocks>;
