/** A cell as people see it: without spaces around it, and without signs that cannot be seen. */
export function cleanCell(value: string): string {
  return value
    .replaceAll(/\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/g, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();
}

/** What spreadsheets would take for a formula, with the quotation marks that keep them from it. */
const formula = /^'*[=+\-@\t\r]/;

/** A cell for a file that we give out, in which nothing is a formula. */
export function neutral(value: string): string {
  return formula.test(value) ? `'${value}` : value;
}

/** What `neutral` did to a cell, undone. */
export function withoutQuote(value: string): string {
  return value.startsWith("'") && formula.test(value.slice(1)) ? value.slice(1) : value;
}
