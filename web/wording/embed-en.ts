/** An agenda on the site of somebody else, and what is copied. */
export const embed = {
  embed: {
    frameTitle: 'Agenda of Verover de wereld',
    none: 'Nothing is planned at the moment.',
    all: 'All {count} events on Verover de wereld',
    on: 'Events on Verover de wereld',
    calendar: 'Put in your calendar',
    away: 'The agenda cannot be reached for a moment.',
  },
  copy: {
    copy: 'Copy',
    copied: 'Copied.',
    pressToCopy: 'The text is selected: press Ctrl+C to copy.',
  },
};
