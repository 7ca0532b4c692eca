import type { Market } from './markets.ts';

/** Asia with the Gulf, and Oceania. */
export const asia: Record<string, Market> = {
  AE: {
    zone: 'Asia/Dubai',
    why: [
      [
        'De Verenigde Arabische Emiraten zijn winkel, haven en kantoor van een hele regio; veel beslissingen vallen er op de beursvloer.',
        'The United Arab Emirates are the shop, port and office of a whole region; many decisions are taken on the fair floor.',
      ],
      [
        'In Dubai ontmoet u op enkele dagen inkopers uit de Golf, India en Oost-Afrika.',
        'In Dubai you meet buyers from the Gulf, India and East Africa within a few days.',
      ],
    ],
  },
  SA: {
    zone: 'Asia/Riyadh',
    why: [
      [
        'Saudi-Arabië bouwt in hoog tempo aan een economie na de olie, met grote werven en nieuwe sectoren.',
        'Saudi Arabia is quickly building an economy after oil, with large construction sites and new sectors.',
      ],
    ],
  },
  OM: {
    zone: 'Asia/Muscat',
    why: [
      [
        'Oman werkt al jaren met Vlaamse bedrijven aan de haven van Duqm en kijkt nu ook naar waterstof.',
        'Oman has worked with Flemish companies on the port of Duqm for years and now also looks at hydrogen.',
      ],
    ],
  },
  QA: {
    zone: 'Asia/Qatar',
    why: [
      [
        'Qatar zet zijn inkomsten uit gas om in infrastructuur, sport en onderzoek, en koopt daarvoor internationaal in.',
        'Qatar turns its income from gas into infrastructure, sports and research, and buys internationally to do so.',
      ],
    ],
  },
  KZ: {
    zone: 'Asia/Almaty',
    why: [
      [
        'Kazachstan zoekt afnemers en partners buiten zijn buurlanden en moderniseert landbouw, zorg en vervoer.',
        'Kazakhstan looks for buyers and partners beyond its neighbours and is modernising agriculture, care and transport.',
      ],
    ],
  },
  IN: {
    zone: 'Asia/Kolkata',
    why: [
      [
        'India groeit snel en in de breedte; wie er wil slagen, kiest eerst een deelstaat en pas daarna een partner.',
        'India is growing fast and broadly; to succeed there, choose a state first and a partner afterwards.',
      ],
      [
        'De handel tussen India en Europa wordt eenvoudiger, maar prijs en geduld blijven er doorslaggevend.',
        'Trade between India and Europe is becoming simpler, but price and patience remain decisive.',
      ],
      [
        'Indiase bedrijven zijn niet alleen klant: steeds vaker zijn ze ook mede-ontwikkelaar en investeerder.',
        'Indian companies are not only customers: more and more often they are co-developers and investors too.',
      ],
    ],
  },
  CN: {
    zone: 'Asia/Shanghai',
    why: [
      [
        'China is tegelijk klant, leverancier en concurrent; een nuchtere kijk en een goed contract zijn er geen luxe.',
        'China is a customer, supplier and competitor at once; a sober view and a good contract are no luxury there.',
      ],
      [
        'De Chinese binnenlandse vraag verschuift naar zorg, veilige voeding en groene techniek, ver voorbij de kuststeden.',
        'Chinese domestic demand is shifting to care, safe food and green technology, far beyond the coastal cities.',
      ],
    ],
  },
  HK: {
    zone: 'Asia/Hong_Kong',
    why: [
      [
        'Hongkong blijft een handige tussenstap voor handel met Zuid-China, met vertrouwde regels en sterke logistiek.',
        'Hong Kong remains a handy stepping stone for trade with southern China, with familiar rules and strong logistics.',
      ],
    ],
  },
  TW: {
    zone: 'Asia/Taipei',
    why: [
      [
        'Taiwan maakt de chips waar de wereld op draait en zoekt voor elke nieuwe generatie gespecialiseerde partners.',
        'Taiwan makes the chips the world runs on and looks for specialised partners for every new generation.',
      ],
    ],
  },
  KR: {
    zone: 'Asia/Seoul',
    why: [
      [
        'Zuid-Korea investeert meer in onderzoek dan bijna elk ander land en neemt nieuwe technologie snel in gebruik.',
        'South Korea invests more in research than almost any other country and is quick to adopt new technology.',
      ],
    ],
  },
  JP: {
    zone: 'Asia/Tokyo',
    why: [
      [
        'Japan is een veeleisende maar trouwe klant: wie er eenmaal binnen is, blijft vaak tientallen jaren leverancier.',
        'Japan is a demanding but loyal customer: once accepted, a supplier often stays for decades.',
      ],
      [
        'Sinds het vrijhandelsakkoord met de Europese Unie zijn de meeste invoerheffingen in Japan verdwenen; de eisen aan kwaliteit bleven.',
        'Since the free-trade agreement with the European Union most import duties in Japan are gone; the demands on quality remain.',
      ],
      [
        'Japanse consumenten betalen graag voor herkomst en vakmanschap, zolang de verpakking en de levering perfect zijn.',
        'Japanese consumers gladly pay for origin and craftsmanship, as long as packaging and delivery are perfect.',
      ],
    ],
  },
  SG: {
    zone: 'Asia/Singapore',
    why: [
      [
        'Singapore is een etalage voor heel Zuidoost-Azië: wat daar werkt, krijgt navolging in de buurlanden.',
        'Singapore is a showcase for the whole of South-East Asia: what works there is followed by its neighbours.',
      ],
    ],
  },
  MY: {
    zone: 'Asia/Kuala_Lumpur',
    why: [
      [
        'Maleisië combineert een sterke elektronica-industrie met een gezonde koopkracht en Engels als zakentaal.',
        'Malaysia combines a strong electronics industry with healthy purchasing power and English as its business language.',
      ],
    ],
  },
  TH: {
    zone: 'Asia/Bangkok',
    why: [
      [
        'Thailand is de keuken en de autofabriek van Zuidoost-Azië, en automatiseert beide.',
        'Thailand is the kitchen and the car factory of South-East Asia, and is automating both.',
      ],
    ],
  },
  VN: {
    zone: 'Asia/Ho_Chi_Minh',
    why: [
      [
        'Vietnam groeit al jaren met ruim vijf procent, en het akkoord met de Europese Unie haalt stap voor stap de heffingen weg.',
        'Vietnam has grown by more than five per cent for years, and the agreement with the European Union removes duties step by step.',
      ],
      [
        'Vietnam investeert fors in havens, water en energie, en zijn stedelijke middenklasse koopt steeds vaker Europees.',
        'Vietnam is investing heavily in ports, water and energy, and its urban middle class buys European more and more often.',
      ],
    ],
  },
  ID: {
    zone: 'Asia/Jakarta',
    why: [
      [
        'Indonesië telt duizenden eilanden en evenveel uitdagingen op het vlak van kustbescherming, vervoer en energie.',
        'Indonesia has thousands of islands and as many challenges in coastal protection, transport and energy.',
      ],
    ],
  },
  PH: {
    zone: 'Asia/Manila',
    why: [
      [
        'De Filipijnen hebben een jonge, Engelstalige bevolking en een overheid die wegen, havens en ziekenhuizen aanlegt.',
        'The Philippines has a young, English-speaking population and a government that is building roads, ports and hospitals.',
      ],
    ],
  },
  AU: {
    zone: 'Australia/Sydney',
    why: [
      [
        'Australië ligt ver, maar doet vertrouwd aan: Engels, duidelijke regels en veel waardering voor Europese kwaliteit.',
        'Australia is far away but feels familiar: English, clear rules and much appreciation of European quality.',
      ],
    ],
  },
  NZ: {
    zone: 'Pacific/Auckland',
    why: [
      [
        'Nieuw-Zeeland is een kleine, eerlijke markt en een goede plek om nieuwe landbouwtechniek uit te proberen.',
        'New Zealand is a small, fair market and a good place to try out new agricultural technology.',
      ],
    ],
  },
};
