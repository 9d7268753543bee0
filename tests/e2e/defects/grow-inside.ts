/** Something that stands in a component of the page and does not belong there. */

/** What grows, and where. */
export interface Growth {
  /** Component in whose shadow root it stands, such as `lantern-bar`. */
  readonly host: string;
  /** Elements, one inside the other; one that begins with `svg` is a drawing. */
  readonly path: readonly string[];
  /** Words in the innermost; none when left out. */
  readonly text?: string;
  /** How often the innermost is there; once when left out. */
  readonly times?: number;
}

/** Lets it grow in every such component from now on. Sent to the page as it stands, so it uses nothing from outside. */
export function growInside({ host, path, text = '', times = 1 }: Growth): void {
  const known = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value as (
    this: Element,
    init: ShadowRootInit,
  ) => ShadowRoot;
  const make = (name: string): Element =>
    path[0] === 'svg'
      ? document.createElementNS('http://www.w3.org/2000/svg', name)
      : document.createElement(name);
  Element.prototype.attachShadow = function withGrowth(init): ShadowRoot {
    const root = known.call(this, init);
    if (this.localName !== host) return root;
    let place: Element | ShadowRoot = root;
    for (const name of path.slice(0, -1)) {
      const element = make(name);
      place.append(element);
      place = element;
    }
    for (let count = 0; count < times; count += 1) {
      const element = make(path.at(-1) ?? 'p');
      element.textContent = text;
      place.append(element);
    }
    return root;
  };
}
