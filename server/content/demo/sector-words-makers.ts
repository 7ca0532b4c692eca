import type { SectorWords } from './sector-words.ts';

/** Engineering, textiles, wood and furniture. */
export const makers = {
  'engineering-technology.machinery': {
    who: ['machinebouwers en leveranciers van componenten', 'machine builders and component suppliers'],
    meet: ['productieleiders, integratoren en verdelers', 'production managers, integrators and dealers'],
    see: ['een fabriek met een nieuwe productielijn', 'a factory with a new production line'],
    theme: ['normen, onderhoud en financiering van machines', 'standards, maintenance and financing of machines'],
    why: [
      'Vlaamse machinebouwers verkopen meer dan driekwart van hun machines in het buitenland.',
      'Flemish machine builders sell more than three quarters of their machines abroad.',
    ],
  },
  'engineering-technology.metal': {
    who: ['metaalbewerkers en toeleveranciers', 'metalworking companies and subcontractors'],
    meet: ['hoofdaannemers en aankoopverantwoordelijken uit de industrie', 'main contractors and industrial buyers'],
    see: ['een plaatbewerkingsbedrijf met lasrobots', 'a sheet-metal company with welding robots'],
    theme: ['certificaten, materiaalprijzen en uitbesteding', 'certificates, material prices and subcontracting'],
    why: [
      'Toeleveranciers die enkel op klanten om de hoek rekenen, voelen elke vertraging dubbel.',
      'Subcontractors who only count on customers around the corner feel every slowdown twice.',
    ],
  },
  'engineering-technology.electronics': {
    who: ['bedrijven in elektronica, fotonica en chips', 'companies in electronics, photonics and chips'],
    meet: ['chipfabrikanten, ontwerphuizen en onderzoekscentra', 'chip makers, design houses and research centres'],
    see: ['een cleanroom en een testlaboratorium', 'a clean room and a test laboratory'],
    theme: [
      'toeleveringsketen, exportcontrole en gezamenlijk onderzoek',
      'supply chain, export control and joint research',
    ],
    why: [
      'In de chipketen is elke schakel internationaal, en Vlaanderen heeft enkele zeldzame schakels in huis.',
      'In the chip chain every link is international, and Flanders is home to a few rare ones.',
    ],
  },
  'engineering-technology.automotive': {
    who: ['toeleveranciers van auto’s, vrachtwagens en bussen', 'suppliers of cars, trucks and buses'],
    meet: ['voertuigbouwers en hun eerste toeleveranciers', 'vehicle manufacturers and their first-tier suppliers'],
    see: ['een assemblagefabriek en een batterijlijn', 'an assembly plant and a battery line'],
    theme: ['elektrificatie, lokale inhoud en kwaliteitsaudits', 'electrification, local content and quality audits'],
    why: [
      'De autosector verandert sneller dan ooit, en toeleveranciers moeten mee of iets anders gaan maken.',
      'The car industry is changing faster than ever, and suppliers have to follow or start making something else.',
    ],
  },
  'engineering-technology.aerospace': {
    who: ['lucht- en ruimtevaartbedrijven', 'aerospace companies'],
    meet: [
      'vliegtuigbouwers, ruimtevaartagentschappen en systeemhuizen',
      'aircraft makers, space agencies and system houses',
    ],
    see: ['een assemblagehal en een testcentrum', 'an assembly hall and a test centre'],
    theme: ['certificatie, programma’s en toeleveringsketens', 'certification, programmes and supply chains'],
    why: [
      'Vlaamse onderdelen en instrumenten vliegen mee in toestellen en satellieten over de hele wereld.',
      'Flemish parts and instruments fly in aircraft and satellites all over the world.',
    ],
  },
  'engineering-technology.drones': {
    who: ['bouwers en gebruikers van drones', 'builders and users of drones'],
    meet: ['veiligheidsdiensten, landbouwers en netbeheerders', 'security services, farmers and grid operators'],
    see: ['een testvliegveld voor onbemande toestellen', 'a test airfield for unmanned aircraft'],
    theme: ['luchtruim, vergunningen en verzekering', 'airspace, permits and insurance'],
    why: [
      'Drones zijn van speelgoed tot werktuig gegroeid, en de regels groeien mee.',
      'Drones have grown from toys into tools, and the rules are growing with them.',
    ],
  },
  'engineering-technology.industry40': {
    who: ['bedrijven in robotica, automatisering en 3D-printing', 'companies in robotics, automation and 3D printing'],
    meet: ['productiebedrijven, integratoren en onderzoekscentra', 'manufacturers, integrators and research centres'],
    see: ['een modelfabriek met samenwerkende robots', 'a model factory with collaborative robots'],
    theme: ['automatisering, data van machines en opleiding', 'automation, machine data and training'],
    why: [
      'Fabrieken overal vinden te weinig mensen en zoeken techniek die het werk lichter maakt.',
      'Factories everywhere find too few people and look for technology that makes work lighter.',
    ],
  },
  'engineering-technology.defence-security': {
    who: ['bedrijven in veiligheid en defensie', 'companies in security and defence'],
    meet: ['ministeries, hoofdaannemers en hulpdiensten', 'ministries, prime contractors and emergency services'],
    see: ['een test- en opleidingscentrum', 'a test and training centre'],
    theme: ['vergunningen, compensaties en Europese programma’s', 'licences, offsets and European programmes'],
    why: [
      'Europa wil zelf meer van zijn veiligheid maken en zoekt daarvoor nieuwe leveranciers.',
      'Europe wants to make more of its own security and looks for new suppliers to do so.',
    ],
  },
  'engineering-technology.smart-cities': {
    who: ['leveranciers van slimme stadsoplossingen', 'suppliers of smart city solutions'],
    meet: ['stadsbesturen, vervoersbedrijven en ontwikkelaars', 'city authorities, transport companies and developers'],
    see: ['een wijk met slimme verlichting en deelvervoer', 'a district with smart lighting and shared mobility'],
    theme: ['data, verkeer en inkoop door steden', 'data, traffic and procurement by cities'],
    why: [
      'Steden leren van elkaar, en leveranciers met een goed voorbeeld thuis hebben een streepje voor.',
      'Cities learn from each other, and suppliers with a good example at home have a head start.',
    ],
  },
  'textile-wood-furniture.textile': {
    who: ['producenten van interieurtextiel en technisch textiel', 'producers of interior and technical textiles'],
    meet: ['merken, confectiebedrijven en projectinrichters', 'brands, garment makers and contract furnishers'],
    see: ['een weverij en een textiellaboratorium', 'a weaving mill and a textile laboratory'],
    theme: ['recyclage, brandnormen en kleine reeksen', 'recycling, fire standards and small series'],
    why: [
      'Vlaams textiel is technisch geworden: van tapijt tot medisch doek, en bijna alles gaat naar het buitenland.',
      'Flemish textiles have become technical: from carpets to medical fabric, and almost everything goes abroad.',
    ],
  },
  'textile-wood-furniture.clothing-fashion': {
    who: ['modemerken, ontwerpers en confectiebedrijven', 'fashion brands, designers and garment makers'],
    meet: ['inkopers van boetieks, agenten en producenten', 'boutique buyers, agents and manufacturers'],
    see: ['een atelier en enkele conceptwinkels', 'a workshop and a number of concept stores'],
    theme: ['collectieritme, agenten en verkoop op afstand', 'the rhythm of collections, agents and online sales'],
    why: [
      'De naam van de Antwerpse ontwerpers opent deuren, ook voor merken die minder bekend zijn.',
      'The name of the Antwerp designers opens doors, also for brands that are less known.',
    ],
  },
  'textile-wood-furniture.wood': {
    who: [
      'houtverwerkers en producenten van houten bouwelementen',
      'wood processors and producers of wooden building elements',
    ],
    meet: ['architecten, aannemers en houthandelaars', 'architects, contractors and timber merchants'],
    see: ['een houtskeletwerf en een zagerij', 'a timber-frame building site and a sawmill'],
    theme: ['herkomst van hout, brandveiligheid en houtbouw', 'origin of wood, fire safety and timber construction'],
    why: [
      'Bouwen met hout wint overal terrein, en daarmee de vraag naar doordachte elementen.',
      'Building with wood is gaining ground everywhere, and with it the demand for clever elements.',
    ],
  },
  'textile-wood-furniture.furniture-interior': {
    who: ['meubelmakers en interieurbedrijven', 'furniture makers and interior companies'],
    meet: [
      'meubelketens, projectinrichters en interieurarchitecten',
      'furniture chains, contract furnishers and interior architects',
    ],
    see: ['een toonzaalwijk en een hotel in aanbouw', 'a showroom district and a hotel under construction'],
    theme: ['projectmarkt, levertermijnen en merkbeleving', 'the contract market, lead times and brand experience'],
    why: [
      'Meubelen uit Vlaanderen staan bekend om hun afwerking en om kleine, snelle reeksen.',
      'Furniture from Flanders is known for its finish and for small, quick series.',
    ],
  },
} as const satisfies Record<string, SectorWords>;
