import type { Market } from './markets.ts';

export const europe: Record<string, Market> = {
  // Not a market to us: these stand in for events about every sector.
  BE: {
    zone: 'Europe/Brussels',
    why: [
      [
        'Vlaamse bedrijven verdienen het grootste deel van hun brood over de grens, ook wie denkt enkel lokaal te werken.',
        'Flemish companies earn most of their living across the border, even those who think they only work locally.',
      ],
      [
        'Wie uitvoert, groeit sneller en leert meer, maar zelden alleen: een goed netwerk scheelt maanden.',
        'Exporters grow faster and learn more, but rarely alone: a good network saves months.',
      ],
      [
        'Handel is minder vanzelfsprekend geworden, en net daarom loont het om ervaringen te delen.',
        'Trade can be taken for granted less than before, and that is exactly why sharing experience pays.',
      ],
      [
        'De eerste buitenlandse klant komt vaak toevallig; de tweede en de derde vragen een plan.',
        'The first foreign customer often comes by chance; the second and the third take a plan.',
      ],
    ],
  },
  NL: {
    zone: 'Europe/Amsterdam',
    why: [
      [
        'Nederland is voor veel bedrijven de eerste stap over de grens: dezelfde taal, korte afstanden, maar wel een eigen manier van onderhandelen.',
        'The Netherlands is the first step abroad for many companies: the same language and short distances, but its own way of negotiating.',
      ],
      [
        'Nederlandse inkopers werken graag met leveranciers dichtbij, op voorwaarde dat die snel en zonder omwegen antwoorden.',
        'Dutch buyers like to work with suppliers close by, provided that they answer quickly and to the point.',
      ],
    ],
  },
  DE: {
    zone: 'Europe/Berlin',
    why: [
      [
        'Duitsland is al jaren de grootste afnemer van Vlaamse producten, en toch kennen weinig bedrijven meer dan één deelstaat.',
        'Germany has been the largest buyer of Flemish products for years, yet few companies know more than one of its states.',
      ],
      [
        'Wie in Duitsland wil verkopen, heeft baat bij een netwerk per regio: de maakindustrie zit verspreid en beslist lokaal.',
        'To sell in Germany it helps to have a network in each region: its manufacturers are spread out and decide locally.',
      ],
      [
        'De Duitse Mittelstand zoekt toeleveranciers die dichtbij zitten, stipt leveren en documentatie in het Duits hebben.',
        'The German Mittelstand looks for suppliers who are close, deliver on time and have their documents in German.',
      ],
    ],
  },
  FR: {
    zone: 'Europe/Paris',
    why: [
      [
        'Frankrijk is groot en dichtbij, maar wie enkel Parijs bezoekt, mist de industrie in het noorden en rond Lyon.',
        'France is large and close by, but a company that only visits Paris misses the industry in the north and around Lyon.',
      ],
      [
        'Franse opdrachtgevers kiezen graag voor een partner met een adres in de regio en een verkoper die vlot Frans spreekt.',
        'French clients like to choose a partner with an address in the region and a salesperson who speaks fluent French.',
      ],
    ],
  },
  LU: {
    zone: 'Europe/Luxembourg',
    why: [
      [
        'Luxemburg is klein, maar koopt veel in en beslist snel, zeker in de financiële sector en de bouw.',
        'Luxembourg is small, but it buys a lot and decides quickly, above all in finance and construction.',
      ],
    ],
  },
  GB: {
    zone: 'Europe/London',
    why: [
      [
        'Het Verenigd Koninkrijk blijft een van de belangrijkste klanten van Vlaanderen, al vragen douane en normen nu meer voorbereiding.',
        'The United Kingdom remains one of the main customers of Flanders, although customs and standards now ask for more preparation.',
      ],
      [
        'Buiten Londen groeien regio’s zoals Manchester en Leeds snel, met steden die zelf investeren en eigen inkoop doen.',
        'Outside London, regions such as Manchester and Leeds are growing fast, with cities that invest and buy for themselves.',
      ],
    ],
  },
  IE: {
    zone: 'Europe/Dublin',
    why: [
      [
        'Ierland biedt een Engelstalige markt binnen de Europese Unie, met veel internationale hoofdkantoren op een kleine oppervlakte.',
        'Ireland offers an English-speaking market within the European Union, with many international headquarters in a small area.',
      ],
    ],
  },
  ES: {
    zone: 'Europe/Madrid',
    why: [
      [
        'Spanje bestaat uit sterke regio’s met elk hun eigen netwerken; Catalonië en Madrid vragen een andere aanpak.',
        'Spain is made up of strong regions, each with its own networks; Catalonia and Madrid need a different approach.',
      ],
    ],
  },
  PT: {
    zone: 'Europe/Lisbon',
    why: [
      [
        'Portugal is een betrouwbare productiepartner in het westen van Europa, met veel familiebedrijven die Engels of Frans spreken.',
        'Portugal is a reliable manufacturing partner in western Europe, with many family firms that speak English or French.',
      ],
    ],
  },
  IT: {
    zone: 'Europe/Rome',
    why: [
      [
        'In Italië telt de persoonlijke band: zaken volgen pas na een tweede of derde gesprek, liefst bij u of bij hen in het bedrijf.',
        'In Italy personal ties count: business follows after a second or third meeting, preferably at your company or at theirs.',
      ],
    ],
  },
  GR: {
    zone: 'Europe/Athens',
    why: [
      [
        'Griekenland investeert opnieuw in havens, energie en toerisme, en zoekt daarvoor kennis uit landen met een lange kust.',
        'Greece is investing again in ports, energy and tourism, and looks for knowledge from countries with a long coastline.',
      ],
    ],
  },
  AT: {
    zone: 'Europe/Vienna',
    why: [
      [
        'Oostenrijk is een veeleisende markt met korte lijnen naar Centraal-Europa en een sterke onderzoeksgemeenschap in Wenen.',
        'Austria is a demanding market with short lines to Central Europe and a strong research community in Vienna.',
      ],
    ],
  },
  CH: {
    zone: 'Europe/Zurich',
    why: [
      [
        'Zwitserland betaalt voor kwaliteit en zekerheid, maar hanteert eigen regels voor invoer en toelating.',
        'Switzerland pays for quality and certainty, but has its own rules for import and approval.',
      ],
    ],
  },
  DK: {
    zone: 'Europe/Copenhagen',
    why: [
      [
        'Denemarken legt de lat hoog voor duurzaamheid en vraagt leveranciers om cijfers, niet om beloften.',
        'Denmark sets the bar high for sustainability and asks its suppliers for figures, not for promises.',
      ],
    ],
  },
  SE: {
    zone: 'Europe/Stockholm',
    why: [
      [
        'Zweedse steden en bedrijven kopen vooruitstrevend in en delen hun plannen vroeg met mogelijke leveranciers.',
        'Swedish cities and companies buy with the future in mind and share their plans with suppliers at an early stage.',
      ],
    ],
  },
  NO: {
    zone: 'Europe/Oslo',
    why: [
      [
        'Noorwegen bouwt zijn kennis van zee en energie om tot nieuwe sectoren en heeft daarvoor partners op de Noordzee nodig.',
        'Norway is turning its knowledge of sea and energy into new sectors and needs partners around the North Sea to do so.',
      ],
    ],
  },
  FI: {
    zone: 'Europe/Helsinki',
    why: [
      [
        'Finland koppelt degelijke techniek aan een levendige startersgemeenschap, en beslist nuchter en snel.',
        'Finland combines solid engineering with a lively start-up community, and decides soberly and quickly.',
      ],
    ],
  },
  EE: {
    zone: 'Europe/Tallinn',
    why: [
      [
        'Estland is het voorbeeld van een digitale overheid en een handige proefmarkt voor nieuwe diensten.',
        'Estonia is the example of a digital government and a handy test market for new services.',
      ],
    ],
  },
  LV: {
    zone: 'Europe/Riga',
    why: [
      [
        'Letland ligt in het hart van de Baltische staten en bouwt aan nieuwe verbindingen over spoor en zee.',
        'Latvia lies at the heart of the Baltic states and is building new connections by rail and sea.',
      ],
    ],
  },
  LT: {
    zone: 'Europe/Vilnius',
    why: [
      [
        'Litouwen groeit al jaren sneller dan het Europese gemiddelde, met een jonge technologiesector in Vilnius en Kaunas.',
        'Lithuania has grown faster than the European average for years, with a young technology sector in Vilnius and Kaunas.',
      ],
    ],
  },
  PL: {
    zone: 'Europe/Warsaw',
    why: [
      [
        'Polen is de grootste economie van Centraal-Europa en bouwt met eigen en Europees geld aan spoor, energie en fabrieken.',
        'Poland is the largest economy of Central Europe and is building railways, energy and factories with its own and European money.',
      ],
      [
        'De Poolse koopkracht stijgt en de industrie automatiseert in hoog tempo, ver buiten Warschau.',
        'Polish purchasing power is rising and industry is automating at a high pace, well beyond Warsaw.',
      ],
    ],
  },
  CZ: {
    zone: 'Europe/Prague',
    why: [
      [
        'Tsjechië leeft van zijn maakindustrie en zoekt machines en kennis om met minder mensen meer te doen.',
        'The Czech Republic lives from manufacturing and looks for machines and knowledge to do more with fewer people.',
      ],
    ],
  },
  HU: {
    zone: 'Europe/Budapest',
    why: [
      [
        'Hongarije trekt grote fabrieken aan, en daarmee ook vraag naar toeleveranciers, logistiek en techniek.',
        'Hungary attracts large factories, and with them a demand for suppliers, logistics and engineering.',
      ],
    ],
  },
  RO: {
    zone: 'Europe/Bucharest',
    why: [
      [
        'Roemenië moderniseert zijn landbouw en zijn verbindingen met de Zwarte Zee, en heeft daarvoor Europese middelen.',
        'Romania is modernising its agriculture and its links with the Black Sea, and has European funds to do so.',
      ],
    ],
  },
  HR: {
    zone: 'Europe/Zagreb',
    why: [
      [
        'Kroatië is een toegankelijke markt aan de Adriatische Zee, met investeringen in toerisme, energie en havens.',
        'Croatia is an accessible market on the Adriatic, with investment in tourism, energy and ports.',
      ],
    ],
  },
  RS: {
    zone: 'Europe/Belgrade',
    why: [
      [
        'Servië ligt tussen de Europese Unie en de rest van de Balkan en wint snel aan belang als productieland.',
        'Serbia lies between the European Union and the rest of the Balkans and is quickly gaining ground as a manufacturing country.',
      ],
    ],
  },
  UA: {
    zone: 'Europe/Kyiv',
    why: [
      [
        'Oekraïne herstelt zijn energie, gebouwen en wegen terwijl de oorlog nog sporen trekt; wie wil helpen, begint met een lokale partner.',
        'Ukraine is repairing its energy, buildings and roads while the war leaves its marks; those who want to help start with a local partner.',
      ],
    ],
  },
  TR: {
    zone: 'Europe/Istanbul',
    why: [
      [
        'Turkije verbindt Europa met het Midden-Oosten en heeft een brede industrie die zowel klant als concurrent kan zijn.',
        'Türkiye links Europe with the Middle East and has a broad industry that can be both a customer and a competitor.',
      ],
    ],
  },
};
