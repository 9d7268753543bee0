import type { BootData } from '../../content/schema/boot-data.ts';

const bootBlock = /(<script type="application\/json" id="lantern-boot">)[^<]*(<\/script>)/;

/** JSON that cannot end the script element it stands in, whatever the strings in it say. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/**
 * Puts the boot data into the page, so that the first paint needs no second request.
 * @param html `dist/renderer/index.html`; without a block of its own, one is added at the end of its head
 */
export function fillBootPage(html: string, boot: BootData): string {
  const json = toScriptJson(boot);
  // Functions as replacements: text from a pack may hold `$&`, which means something in a replacement string.
  if (bootBlock.test(html))
    return html.replace(bootBlock, (_, open: string, close: string) => open + json + close);
  const block = `<script type="application/json" id="lantern-boot">${json}</script>`;
  return html.includes('</head>') ? html.replace('</head>', () => `${block}</head>`) : block + html;
}
