/** The cover as dots: shelves of reading apps show no drawing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Middle of an upright picture, in the shape of a book: two to three, of a canvas of 1080 by 1920. */
const frame = { viewBox: '0 150 1080 1620', widthPx: 800 } as const;

let ready: Promise<void> | null = null;

/** PNG of the middle of an upright picture. */
export async function coverPng(svgFile: string): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const drawing = readFileSync(svgFile, 'utf8').replace(/viewBox="[^"]*"/, `viewBox="${frame.viewBox}"`);
  return new Resvg(drawing, { fitTo: { mode: 'width', value: frame.widthPx } }).render().asPng();
}
