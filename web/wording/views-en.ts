/** The year ruler, and the ways to look at a selection: as a list, a month or a map. */
export const ruler = {
  title: 'Events per month',
  events: '{count, plural, =0 {no events} one {# event} other {# events}}',
  earlier: 'Earlier',
  later: 'Later',
  clear: 'All months',
  periods: 'Quick choice',
  extend: 'Shift and click chooses several months in a row.',
  thisMonth: 'This month',
  threeMonths: 'Next 3 months',
  spring: 'Spring {year}',
  summer: 'Summer {year}',
  autumn: 'Autumn {year}',
  winter: 'Winter {year}',
};

export const views = {
  label: 'View',
  list: 'List',
  month: 'Month',
  map: 'Map',
  regions: 'By region',
};

export const month = {
  title: '{month}: {count, plural, =0 {no events} one {# event} other {# events}}',
  months: 'Other months',
  previous: 'Previous month: {month}',
  next: 'Next month: {month}',
  print: 'Print this month',
  table: 'Calendar of {month}',
  week: 'Week',
  today: 'today',
  more: '{count} more',
  moreOn: '{count} more on {date}',
  running: '{count, plural, one {# goes} other {# go}} on',
  empty: 'No events in {month}.',
  nextIs: 'Next one: {date}',
  nothingAfter: 'Nothing is planned after it yet.',
  withoutPast: 'What is over is left out here.',
  withPast: 'Show past events too',
  imprecise: 'Without an exact date in this month',
  holidays: 'Public holidays elsewhere',
};

export const map = {
  title: 'Events per country',
  zoom: 'Part of the world',
  world: 'The whole world',
  note: 'The number is the number of events. Where numbers would touch there is a dot: the list names them all.',
  borders: 'Borders are indicative.',
  chosen: 'chosen',
  none: 'None of these events takes place in a country.',
};
