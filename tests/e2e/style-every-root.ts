/** Runs in the page, before anything else: a style sheet that wins in the document and in every shadow root. */
export function styleEveryRoot(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  for (const { prototype } of [Document, ShadowRoot]) {
    const known = Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets');
    if (known?.set === undefined) throw new Error('This browser keeps its style sheets elsewhere.');
    Object.defineProperty(prototype, 'adoptedStyleSheets', {
      ...known,
      set(this: Document | ShadowRoot, sheets: readonly CSSStyleSheet[]) {
        known.set?.call(this, [...sheets, sheet]);
      },
    });
  }
  document.adoptedStyleSheets = [];
}
