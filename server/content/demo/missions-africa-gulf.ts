import type { DemoSpec } from './demo-spec.ts';

/** Missions to Africa and the Gulf; ids from 45 to 70. */
export const missionsAfricaGulf: readonly DemoSpec[] = [
  {
    id: 54,
    type: 'group-trade-mission',
    by: ['unizo', 'fit'],
    partners: ['dkbuza'],
    sectors: ['food.agritech-foodtech', 'energy-cleantech.renewable', 'multi-sector.multi'],
    where: 'Nairobi 3 > Kampala 2 > Kigali 2',
    when: 23,
    nl: [
      'Oost-Afrika: handelsmissie naar Nairobi, Kampala en Kigali',
      'Drie landen met één douane-unie, en een programma dat bedrijven en ontwikkelingsbanken samenbrengt.',
    ],
    en: [
      'East Africa: trade mission to Nairobi, Kampala and Kigali',
      'Three countries in one customs union, and a programme that links companies and development banks.',
    ],
  },
  {
    id: 55,
    type: 'group-trade-mission',
    by: ['fit'],
    sectors: ['energy-cleantech.energy-efficiency', 'energy-cleantech.renewable'],
    where: 'Johannesburg 3 > Kaapstad 2',
    when: -32,
    nl: [
      'Energie in Zuid-Afrika: Johannesburg en Kaapstad',
      'Bedrijven in opslag en netten zochten partners in een land dat zijn stroom opnieuw uitvindt.',
    ],
    en: [
      'Energy in South Africa: Johannesburg and Cape Town',
      'Companies in storage and grids looked for partners in a country that is reinventing its power supply.',
    ],
  },
  {
    id: 56,
    type: 'niche-mission',
    by: ['prov-limburg'],
    sectors: ['food.horticulture', 'smart-logistics.warehousing'],
    where: 'Durban 3',
    when: { inQuarter: 4 },
    nl: [
      'Fruit en koelketen: Limburgse nichemissie naar KwaZoeloe-Natal',
      'Fruittelers en logistieke bedrijven uit Limburg bekijken samenwerking buiten elkaars seizoen.',
    ],
    en: [
      'Fruit and cold chain: Limburg niche mission to KwaZulu-Natal',
      'Fruit growers and logistics companies from Limburg explore working together in opposite seasons.',
    ],
  },
  {
    id: 57,
    type: 'group-trade-mission',
    by: ['vil', 'fit', 'port-antwerp-bruges'],
    sectors: ['smart-logistics.ports-maritime', 'smart-logistics.transport', 'food.food-processing'],
    where: 'Dakar 2 > Abidjan 2 > Accra 2',
    when: 42,
    fee: 1950,
    nl: [
      'Havens en corridors in West-Afrika: Dakar, Abidjan en Accra',
      'Langs drie havens die elk de poort van een hele regio willen zijn.',
    ],
    en: [
      'Ports and corridors in West Africa: Dakar, Abidjan and Accra',
      'Along three ports that each want to be the gateway to a whole region.',
    ],
  },
  {
    id: 58,
    type: 'princely-mission',
    by: ['abh-ace', 'fit', 'awex', 'hub-brussels', 'fod-buza'],
    sectors: ['multi-sector.multi', 'energy-cleantech.renewable', 'smart-logistics.transport'],
    where: 'Rabat 3 > Casablanca 3',
    when: 33,
    visit: { level: 'royal', leader: { nl: 'een lid van de koninklijke familie', en: 'a member of the royal family' } },
    nl: [
      'Prinselijke economische zending naar Marokko',
      'Spoor, zonne-energie en voetbalinfrastructuur trekken honderden bedrijven naar Rabat en Casablanca.',
    ],
    en: [
      'Princely economic mission to Morocco',
      'Railways, solar energy and football infrastructure draw hundreds of companies to Rabat and Casablanca.',
    ],
  },
  {
    id: 59,
    type: 'group-trade-mission',
    by: ['vito'],
    partners: ['dkbuza'],
    sectors: ['energy-cleantech.water', 'food.agritech-foodtech'],
    where: 'Caïro 3 > Alexandrië 2',
    from: 0,
    when: -54,
    nl: [
      'Elke druppel telt: watermissie naar Egypte',
      'Hergebruik van water in landbouw en industrie, van de Nijl tot de kust bij Alexandrië.',
    ],
    en: [
      'Every drop counts: water mission to Egypt',
      'Reuse of water in farming and industry, from the Nile to the coast near Alexandria.',
    ],
  },
  {
    id: 60,
    type: 'niche-mission',
    by: ['voka-antwerpen-waasland'],
    sectors: ['multi-sector.multi', 'materials-resources-chemistry.plastics-rubber'],
    where: 'Lagos 3',
    when: { inMonth: 5 },
    nl: [
      'Nichemissie naar Lagos',
      'Een kleine groep met ervaring in Afrika zoekt verdelers in de grootste stad van het continent.',
    ],
    en: [
      'Niche mission to Lagos',
      'A small group with experience in Africa looks for distributors in the largest city of the continent.',
    ],
  },
  {
    id: 61,
    type: 'group-trade-mission',
    by: ['voka'],
    sectors: ['construction.civil-engineering', 'energy-cleantech.energy-efficiency'],
    where: 'Kinshasa 3 > Lubumbashi 2',
    when: 65,
    nl: [
      'Handelsmissie Congo: Kinshasa en Lubumbashi',
      'Stroom, wegen en opleiding in de hoofdstad en in de koperstreek.',
    ],
    en: [
      'Trade mission to Congo: Kinshasa and Lubumbashi',
      'Power, roads and training in the capital and in the copper region.',
    ],
    afterwards: {
      status: 'postponed',
      reason: {
        nl: 'De veiligheid in het oosten van het land laat de missie voorlopig niet toe; een nieuwe datum volgt.',
        en: 'Safety in the east of the country does not allow the mission for now; a new date will follow.',
      },
    },
  },
  {
    id: 62,
    type: 'group-trade-mission',
    by: ['fit', 'voka', 'vcb'],
    sectors: ['construction.building', 'construction.architecture', 'energy-cleantech.water'],
    where: 'Riyad 2 > Dubai 2 > Muscat 1',
    from: 0,
    when: 18,
    fee: 1950,
    nl: [
      'Bouwen in de Golf: Riyad, Dubai en Muscat',
      'Van de grote werven in Saudi-Arabië tot de haven van Duqm: vijf dagen met hoofdaannemers en ontwikkelaars.',
    ],
    en: [
      'Building in the Gulf: Riyadh, Dubai and Muscat',
      'From the large sites in Saudi Arabia to the port of Duqm: five days with contractors and developers.',
    ],
  },
  {
    id: 63,
    type: 'niche-mission',
    by: ['flanders-healthtech'],
    sectors: ['life-sciences-health.digital-health', 'life-sciences-health.care'],
    where: 'Dubai 2 > Abu Dhabi 2',
    when: -15,
    nl: [
      'Digitale zorg in de Emiraten: nichemissie naar Dubai en Abu Dhabi',
      'Elf bedrijven spraken met ziekenhuisgroepen over opvolging van thuis uit.',
    ],
    en: [
      'Digital care in the Emirates: niche mission to Dubai and Abu Dhabi',
      'Eleven companies talked to hospital groups about monitoring patients at home.',
    ],
  },
  {
    id: 64,
    type: 'niche-mission',
    by: ['fit'],
    sectors: ['creative.tourism-mice', 'construction.architecture'],
    where: 'Doha 3',
    when: { inWeek: 33 },
    nl: [
      'Evenementen en tentoonstellingen: nichemissie naar Doha',
      'Standenbouwers, museumontwerpers en evenementenbureaus stellen zich voor aan opdrachtgevers in Qatar.',
    ],
    en: [
      'Events and exhibitions: niche mission to Doha',
      'Stand builders, museum designers and event agencies present themselves to clients in Qatar.',
    ],
  },
  {
    id: 65,
    type: 'niche-mission',
    by: ['ugent'],
    sectors: ['food.fishery', 'services.research'],
    where: 'Dar es Salaam 3',
    when: -72,
    nl: [
      'Aquacultuur in Tanzania: nichemissie naar Dar es Salaam',
      'Onderzoekers en bedrijven zouden kwekerijen en opleidingscentra aan de kust bezoeken.',
    ],
    en: [
      'Aquaculture in Tanzania: niche mission to Dar es Salaam',
      'Researchers and companies were to visit fish farms and training centres on the coast.',
    ],
    afterwards: {
      status: 'cancelled',
      reason: {
        nl: 'De gastheer trok zich terug; de contacten worden op afstand voortgezet.',
        en: 'The host withdrew; contacts continue at a distance.',
      },
    },
  },
  {
    id: 66,
    type: 'niche-mission',
    by: ['fedustria'],
    sectors: ['textile-wood-furniture.clothing-fashion', 'textile-wood-furniture.textile'],
    where: 'Tunis 1 > Sousse 2',
    when: 55,
    nl: [
      'Confectie dicht bij huis: nichemissie naar Tunesië',
      'Modemerken bezoeken ateliers die kleine reeksen binnen drie weken leveren.',
    ],
    en: [
      'Garments close to home: niche mission to Tunisia',
      'Fashion brands visit workshops that deliver small series within three weeks.',
    ],
  },
  {
    id: 68,
    type: 'call',
    by: ['fit'],
    sectors: ['multi-sector.multi'],
    where: 'MA',
    when: 12,
    nl: [
      'Oproep: seminaries tijdens de zending naar Marokko',
      'Organisaties kunnen tot deze dag een sectorseminarie voorstellen.',
    ],
    en: [
      'Call: seminars during the mission to Morocco',
      'Until this day organisations can propose a seminar for their sector.',
    ],
    capacity: 20,
  },
];
