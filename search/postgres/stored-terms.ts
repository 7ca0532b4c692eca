import type { SearchDocument } from '../document.ts';
import { type Term, termsOf, weights } from '../language/terms.ts';

/**
 * The terms of a document as they are kept: a line a weight, the heaviest first, spaces between terms, and `=` before one
 * that is derived. Terms are letters, digits and hyphens only.
 */
export function storedTerms(document: SearchDocument): string {
  const terms = termsOf(document);
  return weights.map((weight) => terms[weight].map(written).join(' ')).join('\n');
}

function written({ text, derived }: Term): string {
  return derived ? `=${text}` : text;
}
