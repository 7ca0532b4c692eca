/** A page or answer that a browser came to, and the addresses on its way. */
export interface Arrived {
  url: URL;
  status: number;
  text: string;
  way: URL[];
}

/** A browser without a window: keeps cookies by host, follows redirects, and can be stopped on the way. */
export class BrowserByFetch {
  readonly #cookies = new Map<string, string>();

  /** Follows every redirect, until an answer is none or `until` says that this address is not to be asked any more. */
  async open(address: string, until: (url: URL) => boolean = () => false): Promise<Arrived> {
    const way: URL[] = [];
    let url = new URL(address);
    for (let hop = 0; hop < 20; hop += 1) {
      way.push(url);
      if (until(url)) return { url, status: 0, text: '', way };
      const answer = await fetch(url, { redirect: 'manual', headers: this.#headers(url) });
      for (const line of answer.headers.getSetCookie()) this.#keep(url, line);
      const location = answer.headers.get('location');
      const text = await answer.text();
      if (location === null) return { url, status: answer.status, text, way };
      url = new URL(location, url);
    }
    throw new Error(`Too many redirects: ${way.map(String).join(' → ')}`);
  }

  /** What it would send there. */
  cookieFor(address: string): string {
    const { hostname } = new URL(address);
    return [...this.#cookies]
      .filter(([key]) => key.startsWith(`${hostname} `))
      .map(([key, value]) => `${key.slice(hostname.length + 1)}=${value}`)
      .join('; ');
  }

  #headers(url: URL): Record<string, string> {
    const cookie = this.cookieFor(url.href);
    return { 'user-agent': 'Tests/1.0', accept: 'text/html', ...(cookie ? { cookie } : {}) };
  }

  #keep(url: URL, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const key = `${url.hostname} ${pair.slice(0, at)}`;
    const gone = attributes.some((one) => /^max-age=0$/i.test(one) || /^expires=thu, 01 jan 1970/i.test(one));
    if (gone) this.#cookies.delete(key);
    else this.#cookies.set(key, pair.slice(at + 1));
  }
}
