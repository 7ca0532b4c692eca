import type { Condition } from './filter-parser.ts';
import { type StoredDocument, valuesOf } from './stored-document.ts';
import { Refusal } from './refusal.ts';
import type { IndexSettings } from './index-settings.ts';

/** Holds a document against a filter. A condition on a list is fulfilled when one of its values fulfils it. */
export function passes(document: StoredDocument, condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.parts.every((part) => passes(document, part));
    case 'or':
      return condition.parts.some((part) => passes(document, part));
    case 'not':
      return !passes(document, condition.part);
    case 'exists':
      return condition.attribute in document;
    case 'in':
      return condition.values.some((value) => equals(document, condition.attribute, value));
    case 'starts': {
      const beginning = normalized(condition.value);
      return valuesOf(document, condition.attribute).some((value) => normalized(value).startsWith(beginning));
    }
    case 'between': {
      const [from, to] = [Number(condition.from), Number(condition.to)];
      return numbersOf(document, condition.attribute).some((value) => value >= from && value <= to);
    }
    case 'compare':
      return compares(document, condition);
  }
}

function compares(document: StoredDocument, { attribute, operator, value }: Condition & { kind: 'compare' }): boolean {
  if (operator === '=') return equals(document, attribute, value);
  if (operator === '!=') return !equals(document, attribute, value);
  const other = Number(value);
  const holds = {
    '>': (a: number) => a > other,
    '>=': (a: number) => a >= other,
    '<': (a: number) => a < other,
    '<=': (a: number) => a <= other,
  };
  return numbersOf(document, attribute).some(holds[operator]);
}

function equals(document: StoredDocument, attribute: string, value: string): boolean {
  const wanted = normalized(value);
  return valuesOf(document, attribute).some(
    (one) => normalized(one) === wanted || (typeof one === 'number' && one === Number(value)),
  );
}

function numbersOf(document: StoredDocument, attribute: string): number[] {
  return valuesOf(document, attribute).filter((value) => typeof value === 'number');
}

/** As values of facets are compared: without capitals and accents. */
export function normalized(value: string | number | boolean): string {
  return String(value).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** @throws Refusal for an attribute that may not be asked for, or not in this way */
export function checkAttributes(condition: Condition, settings: IndexSettings): void {
  switch (condition.kind) {
    case 'and':
    case 'or':
      for (const part of condition.parts) checkAttributes(part, settings);
      return;
    case 'not':
      checkAttributes(condition.part, settings);
      return;
    case 'compare':
    case 'between':
    case 'in':
    case 'starts':
    case 'exists': {
      const rule = settings.filterable(condition.attribute);
      const compared =
        condition.kind === 'between' || (condition.kind === 'compare' && /[<>]/.test(condition.operator));
      if (!rule || (compared ? !rule.comparison : !rule.equality))
        throw new Refusal(
          400,
          'invalid_search_filter',
          `Attribute \`${condition.attribute}\` is not filterable in this way.`,
        );
    }
  }
}
