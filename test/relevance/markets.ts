/** Groups of countries as people name them. Facts of the world, written apart from the lists of the program. */
const groups: Readonly<Record<string, string>> = {
  Benelux: 'NL LU BE',
  ASEAN: 'BN ID KH LA MM MY PH SG TH TL VN',
  Golfstaten: 'AE BH KW OM QA SA',
  'Noord-Europa': 'AX DK EE FI FO IS LT LV NO SE SJ',
  Scandinavië: 'DK NO SE',
  'Baltische staten': 'EE LT LV',
  DACH: 'DE AT CH',
  Mercosur: 'AR BO BR PY UY',
  Maghreb: 'DZ LY MA MR TN',
  'Oost-Afrika': 'BI DJ ER ET KE KM MG MU RW SC SO SS TZ UG',
  'West-Afrika': 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  Afrika:
    'DZ EG EH LY MA SD TN BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG CD CF CG CM GA GQ ST TD ' +
    'BI DJ ER ET KE KM MG MU RW SC SO SS TZ UG AO BW LS MW MZ NA SZ ZA ZM ZW',
  'Midden-Oosten': 'AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE',
  'Zuid-Amerika': 'AR BO BR CL CO EC FK GF GY PE PY SR UY VE',
  'Latijns-Amerika': 'AR BO BR CL CO EC GY PE PY SR UY VE MX BZ CR GT HN NI PA SV CU DO HT',
  'Zuidoost-Azië': 'BN ID KH LA MM MY PH SG TH TL VN',
  'Oost-Azië': 'CN HK JP KP KR MN MO TW',
  Azië:
    'AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE AM AZ GE KG KZ TJ TM UZ AF BD BT IN LK MV NP PK ' +
    'BN ID KH LA MM MY PH SG TH TL VN CN HK JP KP KR MN MO TW',
};

export function countriesOf(group: string): string[] {
  const countries = groups[group];
  if (!countries) throw new Error(`Nobody wrote down which countries ${group} has.`);
  return countries.split(' ');
}

/**
 * What treats a market without going there: seminars, evenings and visits at home, told by hand from titles and
 * summaries.
 */
export const treats: Readonly<Record<string, readonly string[]>> = {
  VN: ['demo-269', 'demo-327'],
  IN: ['demo-212', 'demo-272', 'demo-327'],
  DE: ['demo-215'],
  GB: ['demo-214'],
  FR: ['RE135'],
  NL: ['demo-253', 'RE119'],
  US: ['demo-223', 'demo-230', 'demo-243', 'demo-320', 'demo-332'],
  CN: ['demo-224', 'demo-265', 'demo-328', 'RE067', 'RE068', 'RE072', 'RE143'],
  TW: ['demo-324'],
  KR: ['demo-324'],
  ZA: ['demo-322'],
  RW: ['demo-330'],
  UG: ['demo-330'],
  TN: ['RE136'],
  UA: ['demo-181'],
  Afrika: ['demo-217', 'demo-329', 'RE085'],
  'West-Afrika': ['demo-329'],
  'Midden-Oosten': ['demo-321', 'demo-332', 'demo-230'],
  Golfstaten: ['demo-332', 'demo-230'],
  'Baltische staten': ['demo-326'],
  'Noord-Europa': ['demo-326', 'demo-222'],
  'Latijns-Amerika': ['RE065'],
};
