import { Refusal } from './refusal.ts';

/** The language of filters, as far as it is spoken to us: conditions, `AND`, `OR`, `NOT` and parentheses. */
export type Condition =
  | { kind: 'and' | 'or'; parts: Condition[] }
  | { kind: 'not'; part: Condition }
  | { kind: 'compare'; attribute: string; operator: '=' | '!=' | '>' | '>=' | '<' | '<='; value: string }
  | { kind: 'between'; attribute: string; from: string; to: string }
  | { kind: 'in'; attribute: string; values: string[] }
  | { kind: 'starts'; attribute: string; value: string }
  | { kind: 'exists'; attribute: string };

interface Token {
  text: string;
  /** Quoted words are values whatever they say. */
  quoted: boolean;
}

const reserved = new Set([
  'AND',
  'OR',
  'NOT',
  'IN',
  'TO',
  'EXISTS',
  'IS',
  'NULL',
  'EMPTY',
  'CONTAINS',
  'STARTS',
  'WITH',
]);

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const shape = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(>=|<=|!=|[=<>()[\],])|([\p{L}\p{N}_.\-/]+))/uy;
  let at = 0;
  while (at < text.trimEnd().length) {
    shape.lastIndex = at;
    const found = shape.exec(text);
    if (!found) throw malformed(text, at);
    const quotedValue = found[1] ?? found[2];
    tokens.push(
      quotedValue === undefined
        ? { text: found[3] ?? found[4]!, quoted: false }
        : { text: quotedValue.replace(/\\(["'])/g, '$1'), quoted: true },
    );
    at = shape.lastIndex;
  }
  return tokens;
}

function malformed(text: string, at: number): Refusal {
  return new Refusal(400, 'invalid_search_filter', `Was expecting something else.\n${at}:${text.length} ${text}`);
}

/** @throws Refusal for what is not a filter */
export function parseFilter(text: string): Condition {
  const tokens = tokensOf(text);
  let at = 0;
  const wrong = () => malformed(text, at);
  const is = (word: string, ahead = 0) => tokens[at + ahead]?.text === word && !tokens[at + ahead]!.quoted;
  const take = (word: string) => {
    if (!is(word)) return false;
    at++;
    return true;
  };
  const need = (word: string) => {
    if (!take(word)) throw wrong();
  };
  const value = (): string => {
    const token = tokens[at];
    if (!token || (!token.quoted && (reserved.has(token.text) || /^[=<>!()[\],]/.test(token.text)))) throw wrong();
    at++;
    return token.text;
  };

  function or(): Condition {
    const parts = [and()];
    while (take('OR')) parts.push(and());
    return parts.length === 1 ? parts[0]! : { kind: 'or', parts };
  }

  function and(): Condition {
    const parts = [not()];
    while (take('AND')) parts.push(not());
    return parts.length === 1 ? parts[0]! : { kind: 'and', parts };
  }

  function not(): Condition {
    if (take('NOT')) return { kind: 'not', part: not() };
    if (!take('(')) return condition();
    const inner = or();
    need(')');
    return inner;
  }

  function condition(): Condition {
    const attribute = value();
    const negated = take('NOT');
    const bare = positive(attribute, negated);
    return negated ? { kind: 'not', part: bare } : bare;
  }

  function positive(attribute: string, negated: boolean): Condition {
    if (take('EXISTS')) return { kind: 'exists', attribute };
    if (take('IN')) return { kind: 'in', attribute, values: list() };
    if (take('STARTS')) {
      need('WITH');
      return { kind: 'starts', attribute, value: value() };
    }
    if (negated) throw wrong();
    for (const operator of ['=', '!=', '>=', '<=', '>', '<'] as const)
      if (take(operator)) return { kind: 'compare', attribute, operator, value: value() };
    const from = value();
    need('TO');
    return { kind: 'between', attribute, from, to: value() };
  }

  function list(): string[] {
    const values: string[] = [];
    need('[');
    while (!take(']')) {
      values.push(value());
      if (!is(']')) need(',');
    }
    return values;
  }

  const whole = or();
  if (at < tokens.length) throw wrong();
  return whole;
}
