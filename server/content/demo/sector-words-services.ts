import type { SectorWords } from './sector-words.ts';

/** Logistics, digital, creative, trade and everything across sectors. */
export const services = {
  'smart-logistics.transport': {
    who: ['vervoerders, spoorbedrijven en expediteurs', 'carriers, rail companies and forwarders'],
    meet: ['verladers, terminals en spoorbeheerders', 'shippers, terminals and rail authorities'],
    see: ['een terminal tussen spoor en weg', 'a terminal between rail and road'],
    theme: ['douane, corridors en elektrische vrachtwagens', 'customs, corridors and electric trucks'],
    why: [
      'Vlaanderen is een draaischijf van goederen en zoekt voortdurend nieuwe verbindingen.',
      'Flanders is a hub for goods and is always looking for new connections.',
    ],
  },
  'smart-logistics.ports-maritime': {
    who: ['havenbedrijven en maritieme dienstverleners', 'port companies and maritime service providers'],
    meet: [
      'havenbesturen, rederijen en terminaluitbaters',
      'port authorities, shipping companies and terminal operators',
    ],
    see: ['een containerterminal en het havenbedrijf', 'a container terminal and the port authority'],
    theme: ['concessies, digitalisering en walstroom', 'concessions, digitalisation and shore power'],
    why: [
      'Wie een haven heeft, heeft buren over de hele wereld.',
      'Those who have a port have neighbours all over the world.',
    ],
  },
  'smart-logistics.warehousing': {
    who: ['logistieke dienstverleners en distributeurs', 'logistics service providers and distributors'],
    meet: ['merken, webwinkels en vastgoedontwikkelaars', 'brands, web shops and property developers'],
    see: ['een geautomatiseerd distributiecentrum', 'an automated distribution centre'],
    theme: [
      'voorraad dicht bij de klant, retouren en automatisering',
      'stock close to the customer, returns and automation',
    ],
    why: [
      'Europese distributiecentra kiezen vaak voor Vlaanderen, en onze logistieke bedrijven gaan op hun beurt mee met hun klanten.',
      'European distribution centres often choose Flanders, and our logistics companies in turn follow their customers.',
    ],
  },
  'smart-logistics.shipbuilding-dredging': {
    who: ['baggeraars, scheepsbouwers en toeleveranciers', 'dredging companies, shipbuilders and suppliers'],
    meet: ['havenbesturen, werven en studiebureaus', 'port authorities, shipyards and consultants'],
    see: ['een scheepswerf en een baggerproject', 'a shipyard and a dredging project'],
    theme: ['vlootvernieuwing, nieuwe brandstoffen en kustwerken', 'fleet renewal, new fuels and coastal works'],
    why: [
      'Twee van de grootste baggerbedrijven ter wereld zijn hier thuis, en met hen een hele keten van toeleveranciers.',
      'Two of the largest dredging companies in the world are at home here, and with them a whole chain of suppliers.',
    ],
  },
  'digital.software': {
    who: ['softwarebedrijven en IT-dienstverleners', 'software companies and IT service providers'],
    meet: ['IT-directeurs, integratoren en investeerders', 'chief information officers, integrators and investors'],
    see: ['een digitaal overheidscentrum en een scale-up', 'a digital government centre and a scale-up'],
    theme: ['verkoopkanalen, contracten en lokale partners', 'sales channels, contracts and local partners'],
    why: [
      'Software reist licht, maar de eerste klant in een nieuw land vraagt nog altijd een ontmoeting.',
      'Software travels light, but the first customer in a new country still takes a meeting.',
    ],
  },
  'digital.ai-iot': {
    who: ['bedrijven in artificiële intelligentie en sensoren', 'companies in artificial intelligence and sensors'],
    meet: [
      'industriële gebruikers, onderzoekscentra en overheden',
      'industrial users, research centres and authorities',
    ],
    see: ['een onderzoekscentrum voor artificiële intelligentie', 'a research centre for artificial intelligence'],
    theme: ['Europese regels, rekenkracht en toepassingen', 'European rules, computing power and applications'],
    why: [
      'Toepassingen van artificiële intelligentie verkopen zich pas wanneer ze een concreet probleem oplossen.',
      'Applications of artificial intelligence only sell when they solve a concrete problem.',
    ],
  },
  'digital.cybersecurity': {
    who: ['bedrijven in cyberveiligheid', 'cyber security companies'],
    meet: ['banken, netbeheerders en overheidsdiensten', 'banks, grid operators and government services'],
    see: ['een operationeel centrum voor cyberveiligheid', 'a cyber security operations centre'],
    theme: ['nieuwe verplichtingen, certificaten en vertrouwen', 'new obligations, certificates and trust'],
    why: [
      'Vertrouwen is in cyberveiligheid het halve product, en dat bouwt u niet op via een website.',
      'Trust is half the product in cyber security, and it is not built through a website.',
    ],
  },
  'digital.games': {
    who: ['gamestudio’s en ontwikkelaars', 'game studios and developers'],
    meet: ['uitgevers, platformen en investeerders', 'publishers, platforms and investors'],
    see: ['een studio en een geluidsatelier', 'a studio and a sound workshop'],
    theme: ['uitgavecontracten, financiering en zichtbaarheid', 'publishing contracts, funding and visibility'],
    why: [
      'Een game heeft van de eerste dag af een wereldpubliek; uitgevers ontmoet u nog altijd aan een tafel.',
      'A game has a world audience from day one; publishers are still met at a table.',
    ],
  },
  'digital.fintech': {
    who: ['fintechbedrijven', 'fintech companies'],
    meet: ['banken, toezichthouders en durfkapitalisten', 'banks, supervisors and venture capitalists'],
    see: ['een innovatielab van een bank', 'the innovation lab of a bank'],
    theme: ['vergunningen, betaalverkeer en fraudebestrijding', 'licences, payments and fraud prevention'],
    why: [
      'Betalen en verzekeren worden digitaal, en elk land doet dat met zijn eigen toezichthouder.',
      'Payments and insurance are going digital, and every country does so with its own supervisor.',
    ],
  },
  'digital.e-commerce': {
    who: ['webwinkels en merken die online verkopen', 'web shops and brands that sell online'],
    meet: ['marktplaatsen, betaaldiensten en pakketvervoerders', 'marketplaces, payment services and parcel carriers'],
    see: ['het magazijn van een grote webwinkel', 'the warehouse of a large web shop'],
    theme: ['btw, retouren en lokale marktplaatsen', 'VAT, returns and local marketplaces'],
    why: [
      'Online verkopen over de grens lijkt eenvoudig, tot de eerste retour en de eerste btw-aangifte.',
      'Selling online across the border looks simple, until the first return and the first VAT declaration.',
    ],
  },
  'creative.design': {
    who: ['ontwerpers en designmerken', 'designers and design brands'],
    meet: [
      'galeriehouders, producenten en interieurarchitecten',
      'gallery owners, manufacturers and interior architects',
    ],
    see: ['een designwijk en enkele ateliers', 'a design district and a number of workshops'],
    theme: ['licenties, kleine oplages en pers', 'licences, small editions and press'],
    why: [
      'Vlaams design is eigenzinnig en verkoopt beter wanneer de maker het zelf toont.',
      'Flemish design is headstrong and sells better when the maker shows it in person.',
    ],
  },
  'creative.media': {
    who: ['producenten, uitgevers en mediabedrijven', 'producers, publishers and media companies'],
    meet: ['omroepen, platformen en filmfondsen', 'broadcasters, platforms and film funds'],
    see: ['een opnamestudio', 'a recording studio'],
    theme: ['coproducties, rechten en fiscale voordelen', 'co-productions, rights and tax benefits'],
    why: [
      'Vlaamse reeksen en boeken reizen steeds verder, meestal met een buitenlandse partner.',
      'Flemish series and books travel further and further, mostly with a foreign partner.',
    ],
  },
  'creative.tourism-mice': {
    who: ['hotels, congrescentra en reisorganisaties', 'hotels, congress centres and travel organisations'],
    meet: ['reisbureaus, congresplanners en verenigingen', 'travel agencies, meeting planners and associations'],
    see: ['een congrescentrum met een museum', 'a congress centre with a museum'],
    theme: ['congressen, verblijfskwaliteit en rustig reizen', 'congresses, quality of stay and slow travel'],
    why: [
      'Wie een congres naar Vlaanderen haalt, brengt duizend vakmensen naar onze deur.',
      'A congress in Flanders brings a thousand professionals to our door.',
    ],
  },
  'consumer-retail.consumer-goods': {
    who: ['producenten van consumptiegoederen', 'producers of consumer goods'],
    meet: ['inkopers van winkelketens, agenten en webwinkels', 'retail buyers, agents and web shops'],
    see: ['twee winkelketens en een conceptwinkel', 'two retail chains and a concept store'],
    theme: ['merkbescherming, verpakking en productregels', 'brand protection, packaging and product rules'],
    why: [
      'Sterke merken uit kleine bedrijven hebben verdelers nodig die hun verhaal willen vertellen.',
      'Strong brands from small companies need distributors who want to tell their story.',
    ],
  },
  'consumer-retail.horses': {
    who: [
      'fokkers, stallenbouwers en leveranciers aan de paardensport',
      'breeders, stable builders and suppliers to equestrian sport',
    ],
    meet: ['stoeterijen, ruitersportbonden en dierenartsen', 'stud farms, equestrian federations and veterinarians'],
    see: ['een hengstenstation en een dierenkliniek', 'a stallion station and a veterinary clinic'],
    theme: ['veilingen, gezondheidscertificaten en vervoer', 'auctions, health certificates and transport'],
    why: [
      'Vlaamse springpaarden winnen over de hele wereld, en dat trekt kopers aan.',
      'Flemish jumping horses win all over the world, and that attracts buyers.',
    ],
  },
  'multi-sector.multi': {
    who: ['exporterende bedrijven uit alle sectoren', 'exporting companies from every sector'],
    meet: [
      'mogelijke klanten, verdelers en lokale kamers van koophandel',
      'potential customers, distributors and local chambers of commerce',
    ],
    see: [
      'een Vlaams bedrijf dat er al jaren gevestigd is',
      'a Flemish company that has been established there for years',
    ],
    theme: ['markttoegang, lokale gewoonten en contracten', 'market access, local customs and contracts'],
    why: [
      'Voor een regio zonder grote thuismarkt is uitvoer geen keuze maar een gewoonte.',
      'For a region without a large home market, exporting is not a choice but a habit.',
    ],
  },
  'multi-sector.startups': {
    who: ['start-ups en scale-ups', 'start-ups and scale-ups'],
    meet: ['investeerders, grote ondernemingen en acceleratoren', 'investors, corporates and accelerators'],
    see: ['een accelerator en twee scale-ups', 'an accelerator and two scale-ups'],
    theme: ['groeikapitaal, eerste klanten en vestiging', 'growth capital, first customers and establishment'],
    why: [
      'Jonge groeibedrijven hebben sneller een tweede markt nodig dan ze vaak denken.',
      'Young growth companies need a second market sooner than they tend to think.',
    ],
  },
  'multi-sector.public-procurement': {
    who: [
      'bedrijven die aan overheden en instellingen willen leveren',
      'companies that want to supply authorities and institutions',
    ],
    meet: [
      'inkopers van internationale instellingen en ontwikkelingsbanken',
      'buyers of international institutions and development banks',
    ],
    see: [
      'het inkoopcentrum van een internationale instelling',
      'the procurement centre of an international institution',
    ],
    theme: ['aanbestedingen, referenties en consortia', 'tenders, references and consortia'],
    why: [
      'Internationale instellingen kopen van alles, maar hun procedures schrikken veel bedrijven af.',
      'International institutions buy almost everything, but their procedures put many companies off.',
    ],
  },
} as const satisfies Record<string, SectorWords>;
