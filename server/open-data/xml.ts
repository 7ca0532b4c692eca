/** XML 1.0, written element by element: every text and every attribute is escaped here, and nowhere else. */

/** A piece of XML that is safe to put into another. */
export class Xml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Attributes = Readonly<Record<string, string | undefined>>;
type Child = Xml | string | undefined;

export function element(name: string, attributes: Attributes = {}, ...children: Child[]): Xml {
  const given = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]))
    .join('');
  const inside = children.map((child) => (child instanceof Xml ? child.text : escaped(child ?? ''))).join('');
  return new Xml(inside === '' ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>`);
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.text}\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** What XML 1.0 cannot hold in any form (§2.2). */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replaceAll(impossible, '').replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
