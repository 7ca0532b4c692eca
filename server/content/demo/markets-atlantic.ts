import type { Market } from './markets.ts';

export const americas: Record<string, Market> = {
  US: {
    zone: 'America/New_York',
    why: [
      [
        'De Verenigde Staten zijn geen eenheidsmarkt: elke staat heeft eigen regels, eigen clusters en een eigen tempo.',
        'The United States is not a single market: every state has its own rules, its own clusters and its own pace.',
      ],
      [
        'Amerikaanse partners beslissen snel, maar verwachten dat u in een paar minuten uitlegt wat u beter doet dan anderen.',
        'American partners decide quickly, but expect you to explain in a few minutes what you do better than others.',
      ],
      [
        'Nieuwe invoerheffingen maken de keuze van staat, partner en leveringsvoorwaarden in Amerika belangrijker dan ooit.',
        'New import duties make the choice of state, partner and terms of delivery in America more important than ever.',
      ],
    ],
  },
  CA: {
    zone: 'America/Toronto',
    why: [
      [
        'Canada heeft een vrijhandelsakkoord met Europa en zoekt leveranciers die ook in het Frans terechtkunnen.',
        'Canada has a free-trade agreement with Europe and looks for suppliers who can also work in French.',
      ],
    ],
  },
  MX: {
    zone: 'America/Mexico_City',
    why: [
      [
        'Mexico trekt fabrieken aan die dicht bij de Amerikaanse markt willen produceren, en die fabrieken hebben toeleveranciers nodig.',
        'Mexico attracts factories that want to produce close to the American market, and those factories need suppliers.',
      ],
    ],
  },
  PA: {
    zone: 'America/Panama',
    why: [
      [
        'Panama leeft van het kanaal en van doorvoer; wie er een verdeler vindt, bereikt meteen heel Centraal-Amerika.',
        'Panama lives from its canal and from transit; a distributor there reaches the whole of Central America.',
      ],
    ],
  },
  CO: {
    zone: 'America/Bogota',
    why: [
      [
        'Colombia is een van de grotere economieën van Zuid-Amerika, met steden die investeren in vervoer, water en zorg.',
        'Colombia is among the larger economies of South America, with cities that invest in transport, water and care.',
      ],
    ],
  },
  PE: {
    zone: 'America/Lima',
    why: [
      [
        'Peru bouwt nieuwe havens en breidt zijn uitvoer van groenten, fruit en metalen jaar na jaar uit.',
        'Peru is building new ports and expands its exports of vegetables, fruit and metals year after year.',
      ],
    ],
  },
  CL: {
    zone: 'America/Santiago',
    why: [
      [
        'Chili is een stabiele en open economie, rijk aan koper en zon, maar arm aan water.',
        'Chile is a stable and open economy, rich in copper and sun, but poor in water.',
      ],
    ],
  },
  AR: {
    zone: 'America/Argentina/Buenos_Aires',
    why: [
      [
        'Argentinië blijft een grillige markt, maar zijn landbouw en zijn bodemrijkdom vragen om machines en kennis.',
        'Argentina remains an erratic market, but its agriculture and mineral wealth call for machines and knowledge.',
      ],
    ],
  },
  BR: {
    zone: 'America/Sao_Paulo',
    why: [
      [
        'Brazilië is een continent op zich: invoeren is er ingewikkeld, maar wie een sterke partner heeft, verkoopt er veel.',
        'Brazil is a continent in itself: importing is complicated, but with a strong partner you can sell a lot.',
      ],
      [
        'Het akkoord tussen Europa en de Mercosur zet Brazilië opnieuw op de agenda van heel wat Vlaamse bedrijven.',
        'The agreement between Europe and Mercosur puts Brazil back on the agenda of many Flemish companies.',
      ],
    ],
  },
};

export const africa: Record<string, Market> = {
  MA: {
    zone: 'Africa/Casablanca',
    why: [
      [
        'Marokko ligt op drie uur vliegen, bouwt aan havens, spoor en zonne-energie en is een springplank naar West-Afrika.',
        'Morocco is three hours away by plane, is building ports, railways and solar energy and is a springboard to West Africa.',
      ],
    ],
  },
  TN: {
    zone: 'Africa/Tunis',
    why: [
      [
        'Tunesië produceert dicht bij Europa en heeft een lange traditie in textiel, onderdelen en landbouw.',
        'Tunisia produces close to Europe and has a long tradition in textiles, components and agriculture.',
      ],
    ],
  },
  EG: {
    zone: 'Africa/Cairo',
    why: [
      [
        'Egypte telt meer dan honderd miljoen inwoners en moet zuinig omspringen met water, energie en ruimte.',
        'Egypt has more than a hundred million inhabitants and has to be careful with water, energy and space.',
      ],
    ],
  },
  CI: {
    zone: 'Africa/Abidjan',
    why: [
      [
        'Ivoorkust is de grootste cacaoproducent ter wereld en wil meer van de verwerking in eigen land houden.',
        'Côte d’Ivoire is the largest cocoa producer in the world and wants to keep more of the processing at home.',
      ],
    ],
  },
  SN: {
    zone: 'Africa/Dakar',
    why: [
      [
        'Senegal is een van de stabielste landen van West-Afrika en bouwt aan een nieuwe haven en een eigen energiesector.',
        'Senegal is one of the most stable countries of West Africa and is building a new port and an energy sector of its own.',
      ],
    ],
  },
  GH: {
    zone: 'Africa/Accra',
    why: [
      [
        'Ghana is een Engelstalige toegangspoort tot West-Afrika, met een haven die nauw met de onze samenwerkt.',
        'Ghana is an English-speaking gateway to West Africa, with a port that works closely with ours.',
      ],
    ],
  },
  NG: {
    zone: 'Africa/Lagos',
    why: [
      [
        'Nigeria is de grootste consumentenmarkt van Afrika; betaling en logistiek vragen wel een grondige voorbereiding.',
        'Nigeria is the largest consumer market of Africa; payment and logistics do need thorough preparation.',
      ],
    ],
  },
  CD: {
    zone: 'Africa/Kinshasa',
    why: [
      [
        'Congo beschikt over de grondstoffen die de energieomslag nodig heeft, en over steden waar bijna alles nog te bouwen valt.',
        'Congo has the raw materials that the energy transition needs, and cities where almost everything is still to be built.',
      ],
    ],
  },
  KE: {
    zone: 'Africa/Nairobi',
    why: [
      [
        'Kenia is het handelscentrum van Oost-Afrika, met een jonge bevolking en een overheid die inzet op groene stroom.',
        'Kenya is the trading centre of East Africa, with a young population and a government that relies on green power.',
      ],
      [
        'Nairobi is de uitvalsbasis voor heel Oost-Afrika: banken, hulporganisaties en hoofdkantoren zitten er bij elkaar.',
        'Nairobi is the base for the whole of East Africa: banks, aid organisations and headquarters are found close together.',
      ],
    ],
  },
  UG: {
    zone: 'Africa/Kampala',
    why: [
      [
        'Oeganda verwerkt steeds meer van zijn eigen oogst en heeft daarvoor opslag, koeling en verpakking nodig.',
        'Uganda processes more and more of its own harvest and needs storage, cooling and packaging to do so.',
      ],
    ],
  },
  RW: {
    zone: 'Africa/Kigali',
    why: [
      [
        'Rwanda maakt het buitenlandse bedrijven gemakkelijk om te starten en wil een rekencentrum van de regio worden.',
        'Rwanda makes it easy for foreign companies to start and wants to become a digital centre of the region.',
      ],
    ],
  },
  TZ: {
    zone: 'Africa/Dar_es_Salaam',
    why: [
      [
        'Tanzania vernieuwt zijn haven en zijn spoor en opent zo de weg naar een half dozijn landen zonder kust.',
        'Tanzania is renewing its port and its railway and so opens the way to half a dozen landlocked countries.',
      ],
    ],
  },
  ZA: {
    zone: 'Africa/Johannesburg',
    why: [
      [
        'Zuid-Afrika is de meest ontwikkelde economie van het continent en de uitvalsbasis voor heel zuidelijk Afrika.',
        'South Africa is the most developed economy of the continent and the base for the whole of southern Africa.',
      ],
      [
        'De energieomslag in Zuid-Afrika schept werk voor wie netten, opslag en opleiding kan leveren.',
        'The energy transition in South Africa creates work for those who can supply grids, storage and training.',
      ],
    ],
  },
};
