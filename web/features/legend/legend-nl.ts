import type { LegendWords } from './legend-words.ts';

export const legend: LegendWords = {
  title: 'Legende van de vlaggen',
  lead: 'Naast de soort en de toestand van een evenement staat een seinvlag. U hoeft ze niet te kennen: het woord staat er altijd bij.',
  groups: {
    kinds: {
      title: 'Soorten evenementen',
      text: 'Wat er georganiseerd wordt. Het zijn vlaggen uit het internationale seinboek, waarmee schepen met elkaar spreken. Ze verschillen van vorm, niet alleen van kleur.',
    },
    states: {
      title: 'Toestand van een evenement of een aanvraag',
      text: 'Wat er van een evenement geworden is, en wat een kantoor antwoordt op een vraag om ondersteuning. Een evenement dat gewoon doorgaat, voert geen vlag.',
    },
    attention: { title: 'Let op', text: 'Wat u niet mag missen, omdat de tijd dringt of omdat plannen elkaar raken.' },
  },
  atSea: 'Op zee',
  here: 'Hier',
  flags: {
    P: { name: 'P, “Blue Peter”', atSea: 'Allen aan boord, het schip vertrekt.' },
    H: { name: 'H', atSea: 'Ik heb een loods aan boord.' },
    K: { name: 'K', atSea: 'Ik wil met u in verbinding treden.' },
    Answer: { name: 'Antwoordwimpel', atSea: 'Uw sein is begrepen.' },
    Q: { name: 'Q', atSea: 'Ik vraag toelating om de haven binnen te varen.' },
    R: { name: 'R', atSea: 'Alleen gezegd heeft deze vlag geen vaste betekenis.' },
    V: { name: 'V', atSea: 'Ik heb hulp nodig.', here: 'Ondersteuning gevraagd' },
    C: { name: 'C', atSea: 'Ja.', here: 'Aanvaard' },
    D: { name: 'D', atSea: 'Houd afstand, ik manoeuvreer moeilijk.', here: 'Deels aanvaard of op de wachtlijst' },
    E: { name: 'E', atSea: 'Ik verander van koers naar stuurboord.', here: 'Andere data voorgesteld' },
    I: { name: 'I', atSea: 'Ik verander van koers naar bakboord.', here: 'Doorverwezen naar een ander kantoor' },
    N: { name: 'N', atSea: 'Neen.', here: 'Geweigerd' },
    L: { name: 'L', atSea: 'Stop onmiddellijk.', here: 'Aanvraag ingetrokken of vervallen' },
    X: {
      name: 'X',
      atSea: 'Staak wat u van plan bent en let op mijn seinen.',
      here: 'Anderen plannen daar dan ook iets',
    },
    U: { name: 'U', atSea: 'U vaart gevaar tegemoet.', here: 'De inschrijving sluit binnen dertig dagen' },
    Y: { name: 'Y', atSea: 'Mijn anker houdt niet.', here: 'Het antwoord van een kantoor komt te laat' },
  },
  otherSigns: {
    title: 'Andere tekens',
    signs: [
      { sign: 'Magenta', means: 'Hier moet u kijken: een datum die nadert, een gekozen periode, een botsing.' },
      {
        sign: 'Blauw',
        means: 'Dit kunt u aanklikken. In een tabel betekent dieper blauw: meer werk. Het getal staat erbij.',
      },
      { sign: 'Zandkleur met een stippelrand', means: 'Een plan: nog niet openbaar, of nog zonder exacte datum.' },
      {
        sign: 'JP, VN, CL',
        means: 'De internationale code van een land (ISO 3166-1). Nationale vlaggen gebruiken wij niet.',
      },
      {
        sign: 'Op papier',
        means: 'Een vlag wordt gearceerd: rood met staande lijnen, blauw met liggende, geel met stippen, zwart vol.',
      },
      { sign: 'Voorbeeld', means: 'Een verzonnen evenement, om te laten zien hoe het platform werkt.' },
    ],
  },
};
