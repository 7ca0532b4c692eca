/**
 * `<verover-agenda>`: a selection of events on a page of somebody else. It fetches the same agenda that the frame without
 * scripts shows, and puts it in its own shadow, where the styles of the page do not reach it nor it them. No cookie, no
 * storage, nothing of others: a page that allows `default-src 'self'` and this site can hold it.
 *
 * Attributes: `query` (a selection as in the address of the search page), `layout`, `lang`, `theme`, `limit`, `level` (of its
 * heading). What stands between its tags is shown until the agenda is there, and when it cannot be had.
 */
const site = new URL(import.meta.url).origin;
const segment: Record<string, string> = { nl: 'nl/insluiten/agenda', en: 'en/embed/agenda' };
const inTheAddress = ['layout', 'theme', 'limit', 'level'];

class VeroverAgenda extends HTMLElement {
  static observedAttributes = ['query', 'lang', ...inTheAddress];
  #asked = 0;
  #waiting = false;

  connectedCallback(): void {
    this.#renew();
  }

  /** Several attributes that change together are one question. */
  attributeChangedCallback(): void {
    if (this.isConnected) this.#renew();
  }

  #renew(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      void this.#show(this.#address());
    });
  }

  #address(): string {
    const near = this.closest<HTMLElement>('[lang]')?.lang.slice(0, 2).toLowerCase() ?? '';
    const choices = new URLSearchParams(this.getAttribute('query') ?? '');
    // On a page of somebody else the first heading is theirs.
    choices.set('level', '2');
    for (const name of inTheAddress) {
      const value = this.getAttribute(name);
      if (value) choices.set(name, value);
    }
    return `${site}/${segment[near] ?? segment['nl']}?${choices}`;
  }

  /** @param from What was pressed inside the agenda, where reading goes on. */
  async #show(address: string, from?: Element): Promise<void> {
    const asked = ++this.#asked;
    this.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, { credentials: 'omit', headers: { accept: 'text/html' } });
      if (!answer.ok) throw new Error(`${answer.status}`);
      const { body } = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const agenda = body.querySelector('.agenda');
      if (!agenda || asked !== this.#asked) return;
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const styles = document.createElement('link');
      styles.rel = 'stylesheet';
      styles.href = `${site}/embed.css`;
      // Shown once its styles are there, so that nothing jumps; without them it is shown all the same.
      const styled = new Promise((done) => {
        styles.addEventListener('load', done);
        styles.addEventListener('error', done);
      });
      shadow.replaceChildren(shadow.querySelector('link') ?? styles, agenda);
      for (const link of agenda.querySelectorAll('a[data-inside]'))
        link.addEventListener('click', (event) => {
          event.preventDefault();
          void this.#show((link as HTMLAnchorElement).href, link);
        });
      if (from) agenda.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
      else await styled;
    } catch {
      // What the page put between the tags stays: a link to the agenda itself.
      if (asked === this.#asked) this.dispatchEvent(new CustomEvent('agenda-away', { bubbles: true }));
    } finally {
      if (asked === this.#asked) this.removeAttribute('aria-busy');
    }
  }
}

if (!customElements.get('verover-agenda')) customElements.define('verover-agenda', VeroverAgenda);
