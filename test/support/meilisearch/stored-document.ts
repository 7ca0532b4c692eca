export type Value = string | number | boolean;
export type StoredDocument = Record<string, Value | Value[]>;

/** The values of an attribute, one or several or none. */
export function valuesOf(document: StoredDocument, attribute: string): Value[] {
  const value = document[attribute];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
