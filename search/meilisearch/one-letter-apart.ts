/**
 * Names that are one or two letters apart from another name, folded: none of them is a typing mistake for the other,
 * whether or not the other occurs.
 */
export const oneLetterApart: readonly string[] = (
  'iceland ireland ijsland ierland islande irlande island irland ' +
  'chile chili chine china niger nigeria gambia zambia guinea guyana guinee ' +
  'iran irak iraq mali malta malawi austria australia austrian australian ' +
  'slovenia slovakia slovenie slowakije slovenien slowenien slowakei slovaquie ' +
  'mauritius mauritania mauritanie maurice dominica dominicana india indie indien ' +
  'latvia letland lettland estland oman jordan sudan soedan tunis turin paris parijs'
).split(' ');
