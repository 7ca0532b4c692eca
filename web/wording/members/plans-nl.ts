/** Plans that are not public. */
export const plans = {
  plans: {
    title: 'Plannen van organisatoren',
    lead: 'Wat organisatoren nog niet aan iedereen tonen en u wel mag zien. Deze plannen staan in geen enkele openbare lijst, agenda of feed.',
    yearPlan: 'Bekijk ze in het jaarplan, naast wat openbaar is.',
    form: 'Zoeken in de plannen',
    count: '{count, plural, =0 {Geen plannen} one {# plan} other {# plannen}}',
    current: 'voor nu en later',
    empty: 'Geen enkel plan past bij al deze keuzes samen.',
    emptyHint: 'Laat een keuze weg om te zien wat anderen plannen.',
    publicOnes: 'Dezelfde keuze bij de openbare evenementen',
  },
};
