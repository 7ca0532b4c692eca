import type { SectorWords } from './sector-words.ts';

export const foodAndHealth = {
  'life-sciences-health.pharma': {
    who: ['farmabedrijven en hun toeleveranciers', 'pharmaceutical companies and their suppliers'],
    meet: [
      'ziekenhuisinkopers, distributeurs en registratie-experts',
      'hospital buyers, distributors and regulatory experts',
    ],
    see: ['een productiesite voor geneesmiddelen', 'a production site for medicines'],
    theme: ['registratie, prijszetting en gekoeld vervoer', 'registration, pricing and cold-chain transport'],
    why: [
      'Geneesmiddelen horen bij de grootste uitvoerproducten van Vlaanderen.',
      'Medicines are among the largest export products of Flanders.',
    ],
  },
  'life-sciences-health.biotech': {
    who: ['biotechbedrijven, spin-offs en onderzoeksgroepen', 'biotech companies, spin-offs and research groups'],
    meet: [
      'farmabedrijven, investeerders en klinische centra',
      'pharmaceutical companies, investors and clinical centres',
    ],
    see: ['een incubator met gedeelde laboratoria', 'an incubator with shared laboratories'],
    theme: ['klinische studies, licenties en financiering', 'clinical trials, licensing and funding'],
    why: [
      'Vlaamse biotech leeft van internationale samenwerking: geen enkel bedrijf brengt een middel alleen op de markt.',
      'Flemish biotech lives from international collaboration: no company brings a medicine to market on its own.',
    ],
  },
  'life-sciences-health.medtech': {
    who: ['fabrikanten van medische hulpmiddelen', 'manufacturers of medical devices'],
    meet: ['verdelers, ziekenhuisgroepen en clinici', 'distributors, hospital groups and clinicians'],
    see: ['een universitair ziekenhuis en zijn simulatiecentrum', 'a university hospital and its simulation centre'],
    theme: ['markttoelating, terugbetaling en aanbestedingen', 'market approval, reimbursement and tenders'],
    why: [
      'Voor fabrikanten van medische hulpmiddelen is de thuismarkt te klein om een ontwikkeling terug te verdienen.',
      'For manufacturers of medical devices the home market is too small to earn back a development.',
    ],
  },
  'life-sciences-health.digital-health': {
    who: ['ontwikkelaars van digitale zorgtoepassingen', 'developers of digital health applications'],
    meet: [
      'zorggroepen, verzekeraars en IT-verantwoordelijken van ziekenhuizen',
      'care groups, insurers and hospital IT managers',
    ],
    see: ['een ziekenhuis dat patiënten van thuis uit opvolgt', 'a hospital that monitors patients at home'],
    theme: ['gegevensbescherming, koppelingen en vergoeding', 'data protection, interfaces and reimbursement'],
    why: [
      'Zorgverleners overal zoeken manieren om met minder handen meer patiënten op te volgen.',
      'Care providers everywhere look for ways to look after more patients with fewer hands.',
    ],
  },
  'life-sciences-health.care': {
    who: ['zorgvoorzieningen en leveranciers aan de zorg', 'care organisations and suppliers to the care sector'],
    meet: ['bestuurders van ziekenhuizen en woonzorgcentra', 'managers of hospitals and residential care centres'],
    see: ['een woonzorgcentrum met een dagkliniek', 'a residential care centre with a day clinic'],
    theme: ['vergrijzing, personeel en zorggebouwen', 'ageing, staff and care buildings'],
    why: [
      'De Vlaamse zorg heeft een goede naam, en die kennis is ook in het buitenland gevraagd.',
      'Flemish health care has a good name, and its knowledge is in demand abroad too.',
    ],
  },
  'food.food-processing': {
    who: ['voedingsbedrijven', 'food companies'],
    meet: [
      'invoerders, winkelketens en foodserviceverdelers',
      'importers, retail chains and food service distributors',
    ],
    see: ['een distributiecentrum en twee supermarktketens', 'a distribution centre and two supermarket chains'],
    theme: ['etikettering, smaakvoorkeuren en schapruimte', 'labelling, taste preferences and shelf space'],
    why: [
      'De Vlaamse voedingsindustrie verkoopt meer dan de helft van haar productie in het buitenland.',
      'The Flemish food industry sells more than half of its production abroad.',
    ],
  },
  'food.drinks': {
    who: ['brouwers en andere drankenproducenten', 'brewers and other drinks producers'],
    meet: [
      'invoerders, horecagroothandels en inkopers van winkelketens',
      'importers, catering wholesalers and retail buyers',
    ],
    see: ['een drankengroothandel en enkele speciaalzaken', 'a drinks wholesaler and a number of specialist shops'],
    theme: ['accijnzen, houdbaarheid en merkopbouw', 'excise duty, shelf life and brand building'],
    why: [
      'Vlaamse brouwers verkopen het grootste deel van hun bier over de grens.',
      'Flemish brewers sell most of their beer across the border.',
    ],
  },
  'food.agriculture': {
    who: ['landbouwbedrijven, veredelaars en veevoederproducenten', 'farms, breeders and feed producers'],
    meet: ['coöperaties, invoerders en landbouwscholen', 'cooperatives, importers and agricultural colleges'],
    see: ['een modelboerderij en een coöperatie', 'a model farm and a cooperative'],
    theme: ['dierengezondheid, certificaten en rassenkeuze', 'animal health, certificates and breed selection'],
    why: [
      'Vlaamse landbouwers werken op weinig grond met veel kennis, en precies die combinatie is exporteerbaar.',
      'Flemish farmers work on little land with much knowledge, and exactly that combination can be exported.',
    ],
  },
  'food.horticulture': {
    who: [
      'telers, veilingen en exporteurs van groenten en fruit',
      'growers, auctions and exporters of fruit and vegetables',
    ],
    meet: [
      'invoerders, versgroothandels en inkopers van winkelketens',
      'importers, fresh-produce wholesalers and retail buyers',
    ],
    see: ['een groothandelsmarkt en een serrecomplex', 'a wholesale market and a greenhouse complex'],
    theme: ['fytosanitaire eisen, koeling en seizoenen', 'plant-health requirements, cooling and seasons'],
    why: [
      'Peren, prei en witloof uit Vlaanderen vinden hun weg naar tientallen landen, maar telkens met andere eisen.',
      'Pears, leeks and chicory from Flanders find their way to dozens of countries, each time with other requirements.',
    ],
  },
  'food.fishery': {
    who: ['rederijen, visverwerkers en kwekers', 'fishing companies, fish processors and fish farmers'],
    meet: ['visgroothandels en inkopers van winkelketens', 'fish wholesalers and retail buyers'],
    see: ['een visveiling en een kwekerij op land', 'a fish auction and a land-based fish farm'],
    theme: ['herkomst, duurzaamheidslabels en versketen', 'origin, sustainability labels and the fresh chain'],
    why: [
      'De Vlaamse vissector is klein en gespecialiseerd, en leeft van zijn naam bij kenners.',
      'The Flemish fishing sector is small and specialised, and lives from its name among connoisseurs.',
    ],
  },
  'food.agritech-foodtech': {
    who: [
      'bouwers van machines en techniek voor landbouw en voeding',
      'builders of machines and technology for farming and food',
    ],
    meet: ['voedingsfabrieken, telers en machineverdelers', 'food factories, growers and machinery dealers'],
    see: ['een verwerkingslijn voor groenten en een proeftuin', 'a vegetable processing line and a trial station'],
    theme: ['automatisering, hygiëne en dienst na verkoop', 'automation, hygiene and after-sales service'],
    why: [
      'Wie machines voor voeding bouwt, volgt zijn klanten de wereld rond.',
      'Those who build machines for the food industry follow their customers around the world.',
    ],
  },
  'services.finance-insurance': {
    who: ['banken, verzekeraars en financieel verantwoordelijken', 'banks, insurers and financial managers'],
    meet: ['toezichthouders, banken en fondsbeheerders', 'supervisors, banks and fund managers'],
    see: [
      'een beurs en een centrum voor financiële innovatie',
      'a stock exchange and a centre for financial innovation',
    ],
    theme: ['betalingsrisico, kredietverzekering en financiering', 'payment risk, credit insurance and funding'],
    why: [
      'Een goede verkoop is pas rond wanneer het geld op de rekening staat.',
      'A good sale is only complete when the money is in the account.',
    ],
  },
  'services.legal-tax': {
    who: [
      'zaakvoerders, juristen en financieel verantwoordelijken',
      'managing directors, lawyers and financial managers',
    ],
    meet: ['advocaten, belastingadviseurs en douane-experts', 'lawyers, tax advisers and customs experts'],
    see: ['een gespecialiseerd advocatenkantoor', 'a specialised law firm'],
    theme: ['contracten, btw en detachering', 'contracts, VAT and posting of workers'],
    why: [
      'Een contract dat in eigen land volstaat, houdt in een ander rechtsstelsel niet altijd stand.',
      'A contract that is good enough at home does not always hold in another legal system.',
    ],
  },
  'services.education-training': {
    who: ['hogescholen, universiteiten en opleidingsbedrijven', 'colleges, universities and training companies'],
    meet: ['onderwijsinstellingen en overheden', 'educational institutions and authorities'],
    see: ['een campus met werkplaatsen en studentenhuisvesting', 'a campus with workshops and student housing'],
    theme: ['gezamenlijke opleidingen, mobiliteit en erkenning', 'joint degrees, mobility and recognition'],
    why: [
      'Studenten en onderzoekers die hier verbleven, zijn later vaak de beste ambassadeurs van onze bedrijven.',
      'Students and researchers who stayed here are often the best ambassadors of our companies later on.',
    ],
  },
  'services.research': {
    who: [
      'onderzoeksgroepen, spin-offs en innovatieve bedrijven',
      'research groups, spin-offs and innovative companies',
    ],
    meet: ['universiteiten, onderzoekscentra en financiers', 'universities, research centres and funders'],
    see: ['een onderzoekscentrum en zijn proefopstellingen', 'a research centre and its test set-ups'],
    theme: [
      'intellectuele eigendom, Europese middelen en consortia',
      'intellectual property, European funding and consortia',
    ],
    why: [
      'Kennis kent geen grens, maar samenwerken lukt pas wanneer mensen elkaar hebben ontmoet.',
      'Knowledge knows no borders, but collaboration only works once people have met.',
    ],
  },
} as const satisfies Record<string, SectorWords>;
