/** One clip as a picture: what sounds, and over it where its sentences and words are said to begin. Pure. */
import type { Cue } from '../../../content/schema/compiled-pack.ts';
import { onsetsAfterSilence } from '../speech-bounds.ts';
import type { MonoSound } from '../recordings/decode-sound.ts';
import { grayPng } from './gray-png.ts';
import { spectrogram } from './spectrogram.ts';

/** A clip to draw. */
export interface DrawnClip {
  /** Stands above the picture. */
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly sound: MonoSound;
  readonly text: string;
  readonly sentences: readonly Cue[];
  readonly words: readonly Cue[];
}

/** The first seconds of a clip are enough to judge it, and wide enough to read: milliseconds. */
const shownMs = 9000;
const topHz = 5500;
const size = { width: 1500, left: 70, top: 84, height: 300, rowGap: 26, bottom: 110 } as const;
const fineness = { columns: 700, rows: 96 } as const;
const colours = { word: '#b3471d', sentence: '#0b5c66', onset: '#7a1fa2', ink: '#1b2440' } as const;

/** SVG with the spectrogram in it. Time runs from left to right in every language; words are written as they are read. */
export function cuePicture(clip: DrawnClip): string {
  const { sound, title } = clip;
  const toMs = Math.min(shownMs, (sound.samples.length / sound.sampleRate) * 1000);
  const plotWidth = size.width - size.left - 20;
  const at = (timeMs: number): number => size.left + (timeMs / toMs) * plotWidth;
  const levels = spectrogram(sound, { ...fineness, fromMs: 0, toMs, topHz });
  const png = grayPng(levels, fineness.columns).toString('base64');
  const height = size.top + size.height + size.bottom;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size.width)} ${String(height)}" font-family="'Atkinson Hyperlegible Next','Noto Sans Arabic','DejaVu Sans',sans-serif" font-size="18" fill="${colours.ink}">
<title>${escaped(title)}</title>
<desc>Spectrogram of the first ${(toMs / 1000).toFixed(1)} seconds, up to ${String(topHz)} hertz. Lines: where each word is said to begin. Bars: sentences. Triangles: where sound was measured to begin after a pause.</desc>
<rect width="${String(size.width)}" height="${String(height)}" fill="#fff"/>
<text x="${String(size.left)}" y="26" font-size="22" font-weight="700">${escaped(title)}</text>
<image x="${String(size.left)}" y="${String(size.top)}" width="${String(plotWidth)}" height="${String(size.height)}" preserveAspectRatio="none" href="data:image/png;base64,${png}"/>
${sentenceBars(clip, toMs, at)}
${wordLines(clip, toMs, at)}
${onsetMarks(clip, toMs, at)}
${axes(toMs, at)}
</svg>
`;
}

type Place = (timeMs: number) => number;

function sentenceBars({ sentences, text, language, direction }: DrawnClip, toMs: number, at: Place): string {
  return sentences
    .filter(([start]) => start < toMs)
    .map(([start, end, from, to]) => {
      const [x, right] = [at(start), at(Math.min(end, toMs))];
      const letters = Math.floor((right - x) / 9);
      const sentence = text.slice(from, to);
      const shown = sentence.length > letters ? `${sentence.slice(0, Math.max(letters - 1, 1))}…` : sentence;
      const anchor = direction === 'rtl' ? right - 6 : x + 6;
      return (
        `<rect x="${fixed(x)}" y="38" width="${fixed(right - x)}" height="30" fill="${colours.sentence}"/>` +
        `<text x="${fixed(anchor)}" y="59" fill="#fff" direction="${direction}" xml:lang="${language}">${escaped(shown)}</text>`
      );
    })
    .join('\n');
}

function wordLines({ words, text, language, direction }: DrawnClip, toMs: number, at: Place): string {
  const foot = size.top + size.height;
  return words
    .filter(([start]) => start < toMs)
    .map(([start, , from, to], index) => {
      // Three rows, so that short words do not lie on each other.
      const y = foot + 24 + (index % 3) * size.rowGap;
      const x = fixed(at(start));
      return (
        `<line x1="${x}" x2="${x}" y1="${String(size.top)}" y2="${String(y - 16)}" stroke="${colours.word}" stroke-width="1.5"/>` +
        `<text x="${x}" y="${String(y)}" text-anchor="middle" direction="${direction}" xml:lang="${language}">${escaped(text.slice(from, to))}</text>`
      );
    })
    .join('\n');
}

/** Measured on the decoded sound, without looking at the cues. */
function onsetMarks({ sound }: DrawnClip, toMs: number, at: Place): string {
  return onsetsAfterSilence(sound.samples, sound.sampleRate, 200)
    .filter((onset) => onset < toMs)
    .map((onset) => {
      const x = at(onset);
      return `<path d="M${fixed(x)} ${String(size.top + 16)}l-8 -16h16z" fill="${colours.onset}"/>`;
    })
    .join('\n');
}

function axes(toMs: number, at: Place): string {
  const foot = size.top + size.height;
  const seconds = Array.from({ length: Math.floor(toMs / 1000) + 1 }, (_, second) => {
    const x = fixed(at(second * 1000));
    return `<line x1="${x}" x2="${x}" y1="${String(foot)}" y2="${String(foot + 6)}" stroke="${colours.ink}"/><text x="${x}" y="${String(foot + 104)}" text-anchor="middle" font-size="15">${String(second)} s</text>`;
  });
  const pitches = [1000, 2000, 3000, 4000, 5000].map((hertz) => {
    const y = fixed(foot - (hertz / topHz) * size.height);
    return `<text x="${String(size.left - 8)}" y="${y}" text-anchor="end" font-size="15">${String(hertz / 1000)} kHz</text>`;
  });
  return [...seconds, ...pitches].join('\n');
}

function fixed(value: number): string {
  return value.toFixed(1);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
