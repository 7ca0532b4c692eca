import { makers } from './sector-words-makers.ts';
import type { SectorWords } from './sector-words.ts';

export const industry = {
  ...makers,
  'materials-resources-chemistry.chemistry': {
    who: [
      'chemiebedrijven en producenten van biogebaseerde stoffen',
      'chemical companies and producers of bio-based materials',
    ],
    meet: [
      'procesindustrie, distributeurs en onderzoekscentra',
      'the process industry, distributors and research centres',
    ],
    see: ['een chemisch park en zijn proeffabriek', 'a chemical park and its pilot plant'],
    theme: ['grondstoffen, veiligheid en koolstofarme processen', 'raw materials, safety and low-carbon processes'],
    why: [
      'De chemiecluster rond Antwerpen is de grootste van Europa en verkoopt aan de hele wereld.',
      'The chemical cluster around Antwerp is the largest in Europe and sells to the whole world.',
    ],
  },
  'materials-resources-chemistry.plastics-rubber': {
    who: ['verwerkers van kunststof en rubber', 'processors of plastics and rubber'],
    meet: [
      'merkfabrikanten, matrijzenbouwers en recyclagebedrijven',
      'brand manufacturers, mould makers and recyclers',
    ],
    see: ['een spuitgieterij en een recyclage-installatie', 'an injection-moulding plant and a recycling installation'],
    theme: ['gerecycleerde inhoud, matrijzen en levertermijnen', 'recycled content, moulds and lead times'],
    why: [
      'Kunststofverwerkers moeten tegelijk lichter, goedkoper en circulair produceren.',
      'Plastics processors have to produce lighter, cheaper and more circular at the same time.',
    ],
  },
  'materials-resources-chemistry.circular-economy': {
    who: ['recyclagebedrijven en circulaire ondernemers', 'recycling companies and circular businesses'],
    meet: ['steden, afvalverwerkers en producentenorganisaties', 'cities, waste companies and producer organisations'],
    see: ['een sorteercentrum en een herstelfabriek', 'a sorting centre and a remanufacturing plant'],
    theme: [
      'inzameling, recyclagegraad en producentenverantwoordelijkheid',
      'collection, recycling rates and producer responsibility',
    ],
    why: [
      'Vlaanderen sorteert en recycleert al dertig jaar en kan die ervaring delen.',
      'Flanders has been sorting and recycling for thirty years and can share that experience.',
    ],
  },
  'materials-resources-chemistry.paper-packaging': {
    who: ['verpakkingsproducenten en drukkers', 'packaging producers and printers'],
    meet: [
      'voedingsbedrijven, merkeigenaars en verpakkingsinkopers',
      'food companies, brand owners and packaging buyers',
    ],
    see: ['een verpakkingslijn bij een voedingsbedrijf', 'a packaging line at a food company'],
    theme: ['herbruikbare verpakking, druk en voedselveiligheid', 'reusable packaging, printing and food safety'],
    why: [
      'Strengere regels maken van verpakking een onderwerp voor de directietafel.',
      'Stricter rules have made packaging a matter for the boardroom.',
    ],
  },
  'materials-resources-chemistry.diamonds': {
    who: ['diamantbedrijven en juweelontwerpers', 'diamond companies and jewellery designers'],
    meet: ['juweelhuizen, handelaars en laboratoria', 'jewellery houses, traders and laboratories'],
    see: ['een slijperij en een certificatielab', 'a polishing workshop and a certification laboratory'],
    theme: ['herkomst, certificaten en handel op afstand', 'origin, certificates and remote trading'],
    why: [
      'Antwerpen is al eeuwen een wereldmarkt voor diamant en bewijst zich vandaag met zekerheid over de herkomst.',
      'Antwerp has been a world market for diamonds for centuries and today proves itself with certainty about origin.',
    ],
  },
  'construction.building': {
    who: [
      'bouwbedrijven en producenten van bouwmaterialen',
      'construction companies and producers of building materials',
    ],
    meet: ['ontwikkelaars, aannemers en woningbouwers', 'developers, contractors and housing companies'],
    see: ['een werf met prefabwoningen', 'a building site with prefabricated houses'],
    theme: ['normen, prefab en circulair bouwen', 'standards, prefabrication and circular building'],
    why: [
      'Vlaamse bouwers zijn sterk in wat moeilijk is: renoveren, afwerken en bouwen op weinig ruimte.',
      'Flemish builders are good at what is difficult: renovating, finishing and building on little space.',
    ],
  },
  'construction.civil-engineering': {
    who: [
      'aannemers, studiebureaus en leveranciers voor infrastructuur',
      'contractors, consultants and suppliers for infrastructure',
    ],
    meet: [
      'wegen- en spoorbeheerders, havens en hoofdaannemers',
      'road and rail authorities, ports and main contractors',
    ],
    see: ['een grote werf aan een spoorlijn', 'a large construction site on a railway line'],
    theme: ['aanbestedingen, financiering en lokale partners', 'tenders, funding and local partners'],
    why: [
      'Water keren, bruggen bouwen, rivieren verdiepen: dat is Vlaams werk op alle continenten.',
      'Holding back water, building bridges, deepening rivers: Flemish work on every continent.',
    ],
  },
  'construction.architecture': {
    who: ['architecten, stedenbouwkundigen en ontwerpbureaus', 'architects, urban planners and design offices'],
    meet: ['stadsbesturen, ontwikkelaars en ontwerpers', 'city authorities, developers and designers'],
    see: ['een herbestemde fabriekswijk', 'a converted factory district'],
    theme: ['wedstrijden, erelonen en herbestemming', 'competitions, fees and conversion'],
    why: [
      'Vlaamse architectuur krijgt internationaal aandacht, maar opdrachten volgen pas wanneer men elkaar kent.',
      'Flemish architecture draws international attention, but commissions only follow once people know each other.',
    ],
  },
  'energy-cleantech.renewable': {
    who: ['bedrijven in zon, wind en opslag', 'companies in solar, wind and storage'],
    meet: ['ontwikkelaars, netbeheerders en installateurs', 'developers, grid operators and installers'],
    see: ['een zonnepark met batterijen', 'a solar park with batteries'],
    theme: ['vergunningen, netaansluiting en stroomcontracten', 'permits, grid connection and power contracts'],
    why: [
      'De energieomslag is een wereldmarkt waarin ook kleine specialisten hun plaats vinden.',
      'The energy transition is a world market in which small specialists find their place too.',
    ],
  },
  'energy-cleantech.hydrogen': {
    who: ['bedrijven in de waterstofketen', 'companies in the hydrogen chain'],
    meet: ['producenten, havens en grote energiegebruikers', 'producers, ports and large energy users'],
    see: ['een elektrolyse-installatie in opbouw', 'an electrolysis plant under construction'],
    theme: ['invoer, opslag en certificaten van oorsprong', 'imports, storage and certificates of origin'],
    why: [
      'Vlaanderen wil een invoerhub voor waterstof zijn en legt daarvoor nu de verbindingen.',
      'Flanders wants to be an import hub for hydrogen and is making the connections now.',
    ],
  },
  'energy-cleantech.offshore-blue': {
    who: [
      'bedrijven in offshore, kustwerken en blauwe economie',
      'companies in offshore, coastal works and the blue economy',
    ],
    meet: [
      'windparkontwikkelaars, rederijen en havenbesturen',
      'wind farm developers, shipping companies and port authorities',
    ],
    see: ['een montagehaven voor windmolens op zee', 'an assembly port for offshore wind turbines'],
    theme: ['onderhoud op zee, kustbescherming en vergunningen', 'maintenance at sea, coastal protection and permits'],
    why: [
      'Van de kustlijn van 67 kilometer heeft Vlaanderen een wereldbedrijvigheid op zee gemaakt.',
      'Flanders has turned a coastline of 67 kilometres into a worldwide business at sea.',
    ],
  },
  'energy-cleantech.energy-efficiency': {
    who: ['leveranciers van energietechniek en slimme netten', 'suppliers of energy technology and smart grids'],
    meet: ['netbeheerders, fabrieken en gebouwenbeheerders', 'grid operators, factories and building managers'],
    see: ['een fabriek die haar restwarmte hergebruikt', 'a factory that reuses its waste heat'],
    theme: ['flexibiliteit, warmtenetten en metingen', 'flexibility, heat networks and metering'],
    why: [
      'Energie besparen loont overal, en de techniek daarvoor wordt ook hier gemaakt.',
      'Saving energy pays everywhere, and the technology for it is made here too.',
    ],
  },
  'energy-cleantech.water': {
    who: [
      'bedrijven in waterzuivering, hergebruik en drinkwater',
      'companies in water treatment, reuse and drinking water',
    ],
    meet: [
      'watermaatschappijen, steden en waterintensieve bedrijven',
      'water utilities, cities and water-intensive companies',
    ],
    see: ['een zuiveringsstation dat water hergebruikt', 'a treatment plant that reuses its water'],
    theme: ['droogte, hergebruik en aanbestedingen', 'drought, reuse and tenders'],
    why: [
      'Vlaanderen heeft zelf weinig water per inwoner en leerde er zuinig mee omgaan.',
      'Flanders itself has little water per inhabitant and has learnt to be careful with it.',
    ],
  },
  'energy-cleantech.environment': {
    who: ['bedrijven in milieutechniek en bodemsanering', 'companies in environmental technology and soil remediation'],
    meet: ['overheden, grondeigenaars en industriële klanten', 'authorities, landowners and industrial clients'],
    see: ['een gesaneerde fabriekssite', 'a remediated factory site'],
    theme: ['normen, metingen en saneringsplannen', 'standards, measurements and remediation plans'],
    why: [
      'Wie in een dichtbebouwd land bodem en lucht leerde saneren, kan dat ook elders.',
      'Those who learnt to clean up soil and air in a densely built country can do so elsewhere too.',
    ],
  },
} as const satisfies Record<string, SectorWords>;
