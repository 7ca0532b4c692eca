import type { Label } from '../../../server/contracts/shapes.ts';

/**
 * What Flanders Investment & Trade does for companies beside events, as pointers: rules change, so its own pages have the
 * last word. Sources: the subsidy pages of FIT named here, and vlaanderen.be/subsidies-voor-internationaal-ondernemen.
 */
export interface Instrument {
  name: Label;
  text: Label;
  href: string;
}

const site = 'https://www.flandersinvestmentandtrade.com';

const europeanUnion = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const economicArea = [...europeanUnion, 'IS', 'LI', 'NO'];

const tradeBarriers: Instrument = {
  name: { nl: 'Meldpunt handelsbelemmeringen', en: 'Trade-barrier desk' },
  text: {
    nl: 'Houdt een regel buiten de Europese Unie uw uitvoer tegen? Meld het aan FIT.',
    en: 'Does a rule outside the European Union stop your exports? Report it to FIT.',
  },
  href: site,
};

const exportCheck: Instrument = {
  name: { nl: 'Exportcheck en landeninformatie', en: 'Export check and country information' },
  text: {
    nl: 'Voor wie deze markt verkent en wil weten waar te beginnen.',
    en: 'For those who explore this market and want to know where to begin.',
  },
  href: site,
};

const fairs: Instrument = {
  name: {
    nl: 'Subsidie voor een buitenlandse beurs of een nichebeurs',
    en: 'Subsidy for a fair or a niche event abroad',
  },
  text: {
    nl: 'Voor kmo’s, ondernemersorganisaties en kamers van koophandel. Wie via FIT deelneemt, krijgt er geen.',
    en: "For SMEs, entrepreneurs' organisations and chambers of commerce. Who takes part through FIT gets none.",
  },
  href: `${site}/export/subsidie/subsidies-voor-deelname-aan-een-buitenlandse-beurs-een-niche-evenement`,
};

const prospection: Instrument = {
  name: { nl: 'Subsidie voor een prospectiereis', en: 'Subsidy for a prospection trip' },
  text: {
    nl: 'Voor kmo’s met een zetel in Vlaanderen, voor reizen buiten de Europese Economische Ruimte.',
    en: 'For SMEs with a seat in Flanders, for trips outside the European Economic Area.',
  },
  href: `${site}/export/subsidie/subsidies-voor-prospectie-zakenreis-buiten-europa`,
};

/** Those that make sense for doing business in a country. */
export function instrumentsFor(country: string): Instrument[] {
  if (country === 'BE') return [];
  return [
    exportCheck,
    ...(europeanUnion.includes(country) ? [] : [tradeBarriers]),
    fairs,
    ...(economicArea.includes(country) ? [] : [prospection]),
  ];
}
