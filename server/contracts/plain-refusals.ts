import type * as z from 'zod';

/**
 * What is wrong with a value that was sent, in words for whoever sent it. It goes on after the name of the field: `from: is
 * not a day such as 2027-03-15`.
 */
export function inPlainWords(wrong: z.core.$ZodRawIssue): string {
  switch (wrong.code) {
    case 'custom':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return 'is not what is asked here';
    case 'invalid_type':
      return wrong.input === undefined
        ? 'is missing'
        : `is not ${kinds[String(wrong.expected)] ?? 'what is asked here'}`;
    case 'invalid_format':
      return formats[String(wrong.format)] ?? 'is not written as it should be';
    case 'invalid_value':
      return wrong.values.length === 1 ? `is not ${wrong.values.join()}` : `is none of: ${wrong.values.join(', ')}`;
    case 'too_small':
      return wrong.minimum === 1 && wrong.origin !== 'number'
        ? 'is empty'
        : amount(wrong.origin, 'less', wrong.minimum);
    case 'too_big':
      return amount(wrong.origin, 'more', wrong.maximum);
    case 'unrecognized_keys':
      return `holds what is not known here: ${wrong.keys.join(', ')}${known(wrong.inst)}`;
    case 'not_multiple_of':
      return `is no multiple of ${wrong.divisor}`;
  }
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  safeint: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
  record: 'an object with fields',
};

const formats: Record<string, string> = {
  date: 'is not a day such as 2027-03-15',
  datetime: 'is not a moment such as 2027-03-15T09:00:00Z',
  uuid: 'is not an id such as 0192f5a0-1234-7abc-9def-0123456789ab',
  email: 'is not an e-mail address',
  url: 'is not an address such as https://example.org/page',
};

/** How much of it there is, of a text in characters and of a list in values. */
function amount(of: string, side: 'less' | 'more', limit: number | bigint): string {
  const counted = { string: 'character', array: 'value', set: 'value' }[of];
  if (counted === undefined) return `is ${side} than ${limit}`;
  return `has ${side === 'less' ? 'fewer' : 'more'} than ${limit} ${counted}${Number(limit) === 1 ? '' : 's'}`;
}

/** The names an object does know. */
function known(shape: unknown): string {
  const names = Object.keys((shape as { shape?: object } | undefined)?.shape ?? {});
  return names.length === 0 ? '' : `. Known: ${names.join(', ')}`;
}
