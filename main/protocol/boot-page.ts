import type { BootData } from '../../content/schema/boot-data.ts';

const bootBlock = /(<script type="application\/json" id="lantern-boot">)[^<]*(<\/script>)/;

/** JSON that cannot end the script element it stands in, whatever the strings in it say. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Asks for the first picture, in the format that fits the screen, while the page's code is still on its way. */
function preloadFirstPicture({ pack }: BootData): string {
  const [first] = pack?.attract ?? [];
  if (pack === null || first === undefined) return '';
  const link = (format: 'portrait' | 'landscape'): string =>
    `<link rel="preload" as="image" href="${pack.base}${first.picture[format]}" media="(orientation: ${format})">`;
  return link('portrait') + link('landscape');
}

/**
 * Puts the boot data into the page, so that the first paint needs no second request.
 * @param html `dist/renderer/index.html`; without a block of its own, one is added at the end of its head
 */
export function fillBootPage(html: string, boot: BootData): string {
  const json = toScriptJson(boot);
  // Functions as replacements: text from a pack may hold `$&`, which means something in a replacement string.
  const page = html.replace('<head>', () => `<head>${preloadFirstPicture(boot)}`);
  if (bootBlock.test(page))
    return page.replace(bootBlock, (_, open: string, close: string) => open + json + close);
  const block = `<script type="application/json" id="lantern-boot">${json}</script>`;
  return page.includes('</head>') ? page.replace('</head>', () => `${block}</head>`) : block + page;
}
