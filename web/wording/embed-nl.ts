/** An agenda on the site of somebody else, and what is copied. */
export const embed = {
  embed: {
    frameTitle: 'Agenda van Verover de wereld',
    none: 'Op dit ogenblik staat er niets gepland.',
    all: 'Alle {count} evenementen op Verover de wereld',
    on: 'Evenementen op Verover de wereld',
    calendar: 'Zet in uw agenda',
    away: 'De agenda is even niet bereikbaar.',
  },
  copy: {
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    pressToCopy: 'De tekst is geselecteerd: druk Ctrl+C om te kopiëren.',
  },
};
