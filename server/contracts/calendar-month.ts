/** A month of the calendar, `2027-03`. Further away nobody plans, and nobody remembers. */
export const calendarMonth = /^(199\d|20\d\d)-(0[1-9]|1[0-2])$/;
