import type { DemoSpec } from './demo-spec.ts';

/** Buyers and delegations that come to Flanders: 319 to 332. */
export const inward: readonly DemoSpec[] = [
  {
    id: 319,
    type: 'inbound-delegation',
    by: ['dkbuza', 'fit', 'vil'],
    partners: ['mow', 'port-antwerp-bruges'],
    sectors: ['smart-logistics.ports-maritime', 'smart-logistics.warehousing'],
    where: 'Antwerpen 4 > Gent 3',
    from: 0,
    when: { running: [0, 0] },
    nl: [
      'Flanders Inspires: bezoekersprogramma over duurzame ketens',
      'Vijftien beslissers uit vijftien landen zijn deze week te gast in havens en distributiecentra.',
    ],
    en: [
      'Flanders Inspires: visitors’ programme on sustainable supply chains',
      'Fifteen decision makers from fifteen countries visit ports and distribution centres this week.',
    ],
    capacity: 15,
  },
  {
    id: 320,
    type: 'inbound-buyers',
    by: ['vlam'],
    sectors: ['food.food-processing', 'food.drinks'],
    where: 'Brussel 1 @09:30-17:30 > Kortrijk 1',
    when: 3,
    nl: [
      'Amerikaanse foodinkopers in Vlaanderen',
      'Tien inkopers van speciaalzaken en foodserviceketens zoeken chocolade, wafels en diepvriesgroenten.',
    ],
    en: [
      'American food buyers in Flanders',
      'Ten buyers of specialist shops and food service chains look for chocolate, waffles and frozen vegetables.',
    ],
  },
  {
    id: 321,
    type: 'inbound-buyers',
    by: ['fedustria'],
    sectors: ['textile-wood-furniture.furniture-interior', 'textile-wood-furniture.textile'],
    where: 'Kortrijk 2 > Mechelen 1',
    when: 17,
    nl: [
      'Projectinrichters uit het Midden-Oosten op bezoek',
      'Acht hotelinrichters bekijken meubelen, tapijt en gordijnstof bij de producenten zelf.',
    ],
    en: [
      'Contract furnishers from the Middle East on a visit',
      'Eight hotel furnishers look at furniture, carpets and curtain fabrics at the producers’ premises.',
    ],
  },
  {
    id: 322,
    type: 'inbound-delegation',
    by: ['prov-antwerpen'],
    sectors: ['energy-cleantech.water', 'energy-cleantech.environment'],
    where: 'Antwerpen 2',
    when: 26,
    nl: [
      'Delegatie van waterbedrijven uit Zuid-Afrika',
      'Ingenieurs uit Kaapstad en Durban bestuderen hergebruik en lekverlies.',
    ],
    en: [
      'Delegation of water utilities from South Africa',
      'Engineers from Cape Town and Durban study reuse and leakage.',
    ],
    afterwards: {
      status: 'rescheduled',
      daysLater: 21,
      reason: {
        nl: 'De delegatie komt drie weken later dan eerst aangekondigd.',
        en: 'The delegation comes three weeks later than first announced.',
      },
    },
  },
  {
    id: 323,
    type: 'inbound-buyers',
    by: ['medtech-flanders', 'flanders-healthtech', 'fit'],
    sectors: ['life-sciences-health.medtech'],
    where: 'Leuven 1 > Gent 1',
    when: 35,
    nl: [
      'Verdelers van medische hulpmiddelen uit Centraal-Europa',
      'Twaalf verdelers uit Polen, Tsjechië, Hongarije en Roemenië zoeken nieuwe merken.',
    ],
    en: [
      'Distributors of medical devices from Central Europe',
      'Twelve distributors from Poland, the Czech Republic, Hungary and Romania look for new brands.',
    ],
  },
  {
    id: 324,
    type: 'inbound-delegation',
    by: ['stad-leuven'],
    sectors: ['engineering-technology.electronics', 'multi-sector.startups'],
    where: 'Leuven 2',
    when: 51,
    nl: [
      'Delegatie van technologieparken uit Taiwan en Korea',
      'Beheerders van wetenschapsparken komen kijken hoe onderzoek in Leuven een bedrijf wordt.',
    ],
    en: [
      'Delegation of technology parks from Taiwan and Korea',
      'Managers of science parks come to see how research becomes a company in Leuven.',
    ],
    afterwards: {
      status: 'postponed',
      reason: {
        nl: 'De gasten vragen een latere datum wegens een beurs in Taipei.',
        en: 'The guests ask for a later date because of a fair in Taipei.',
      },
    },
  },
  {
    id: 325,
    type: 'inbound-buyers',
    by: ['flanders-dc'],
    sectors: ['textile-wood-furniture.clothing-fashion', 'creative.design'],
    where: 'Antwerpen',
    when: { inMonth: 17 },
    nl: [
      'Inkopers van conceptwinkels in Antwerpen',
      'Boetieks uit Parijs, Kopenhagen en Seoel bezoeken ateliers van jonge ontwerpers.',
    ],
    en: [
      'Concept store buyers in Antwerp',
      'Boutiques from Paris, Copenhagen and Seoul visit the workshops of young designers.',
    ],
  },
  {
    id: 326,
    type: 'inbound-delegation',
    by: ['pom-limburg'],
    sectors: ['engineering-technology.drones', 'engineering-technology.defence-security'],
    where: 'Genk',
    when: { inYear: 1 },
    nl: [
      'Delegatie van droneoperatoren uit de Baltische staten',
      'Een bezoek aan testvelden in Limburg, te plannen zodra het vliegseizoen bekend is.',
    ],
    en: [
      'Delegation of drone operators from the Baltic states',
      'A visit to test fields in Limburg, to be planned once the flying season is known.',
    ],
  },
  {
    id: 327,
    type: 'inbound-buyers',
    by: ['vlam'],
    sectors: ['food.horticulture'],
    where: 'Hasselt 2',
    when: -6,
    nl: [
      'Fruitinvoerders uit India en Vietnam in Haspengouw',
      'Zeven invoerders bezochten veilingen en koelhuizen tijdens de perenpluk.',
    ],
    en: [
      'Fruit importers from India and Vietnam in Haspengouw',
      'Seven importers visited auctions and cold stores during the pear harvest.',
    ],
  },
  {
    id: 328,
    type: 'inbound-delegation',
    by: ['prov-antwerpen'],
    sectors: ['multi-sector.multi', 'life-sciences-health.care'],
    where: 'Antwerpen 2',
    when: -18,
    nl: [
      'Delegatie uit de provincie Shaanxi',
      'Ambtenaren en ziekenhuisdirecteurs uit Xi’an spraken over zorg en beroepsonderwijs.',
    ],
    en: [
      'Delegation from the province of Shaanxi',
      'Officials and hospital directors from Xi’an talked about care and vocational education.',
    ],
  },
  {
    id: 329,
    type: 'inbound-buyers',
    by: ['agoria'],
    sectors: ['food.agritech-foodtech', 'materials-resources-chemistry.paper-packaging'],
    where: 'Kortrijk 1 > Gent 1',
    when: -37,
    nl: [
      'Voedingsfabrikanten uit West-Afrika bezoeken machinebouwers',
      'Negen fabrikanten uit Ivoorkust, Senegal en Ghana zagen verpakkings- en droogtechniek aan het werk.',
    ],
    en: [
      'Food manufacturers from West Africa visit machine builders',
      'Nine manufacturers from Côte d’Ivoire, Senegal and Ghana saw packing and drying technology at work.',
    ],
  },
  {
    id: 330,
    type: 'inbound-delegation',
    by: ['dkbuza'],
    sectors: ['engineering-technology.smart-cities', 'services.education-training'],
    where: 'Gent 1 > Brugge 1',
    when: -52,
    nl: [
      'Burgemeesters uit Rwanda en Oeganda op bezoek',
      'Acht burgemeesters vergeleken afval, mobiliteit en stadsinkomsten met die van Vlaamse steden.',
    ],
    en: [
      'Mayors from Rwanda and Uganda on a visit',
      'Eight mayors compared waste, mobility and city revenue with those of Flemish cities.',
    ],
  },
  {
    id: 331,
    type: 'inbound-buyers',
    by: ['flega'],
    sectors: ['digital.games', 'creative.media'],
    where: 'Gent 2',
    when: -64,
    nl: [
      'Uitgevers en platformen op gamesbezoek',
      'Tien uitgevers uit Noord-Amerika en Japan speelden dertig Vlaamse prototypes.',
    ],
    en: [
      'Publishers and platforms on a games visit',
      'Ten publishers from North America and Japan played thirty Flemish prototypes.',
    ],
  },
  {
    id: 332,
    type: 'inbound-buyers',
    by: ['prov-oost-vlaanderen'],
    sectors: ['consumer-retail.horses'],
    where: 'Gent 3',
    when: { inWeek: 61 },
    nl: [
      'Paardenkopers uit Amerika en de Golf',
      'Drie dagen langs stoeterijen en stallenbouwers, met een veilingavond als slot.',
    ],
    en: [
      'Horse buyers from America and the Gulf',
      'Three days of stud farms and stable builders, with an auction evening to close.',
    ],
  },
];
