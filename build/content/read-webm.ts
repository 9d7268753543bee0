/** What a WebM file says of itself. Pictures a second are counted from its frames, because most recorders do not write them down. */
import type { VideoFacts } from './video-facts.ts';

// Ids of elements (RFC 9559). Those in `masters` hold others; the walk steps into them and over everything else.
const id = {
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackType: 0x83,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
  cluster: 0x1f43b675,
  clusterTimestamp: 0xe7,
  blockGroup: 0xa0,
  block: 0xa1,
  simpleBlock: 0xa3,
} as const;
const masters: ReadonlySet<number> = new Set([
  id.segment,
  id.info,
  id.tracks,
  id.trackEntry,
  id.video,
  id.cluster,
  id.blockGroup,
]);
const videoTrack = 1;
const soundTrack = 2;

/** The facts, or `null` when this is no WebM file with a picture. */
export function readWebm(file: Buffer): VideoFacts | null {
  const found = { width: 0, height: 0, scale: 1_000_000, track: 0, cluster: 0, hasSound: false };
  const types = new Map<number, number>();
  const frames: number[] = [];
  for (const { element, from, to } of elementsOf(file)) {
    const value = (): number => (to - from > 0 && to - from <= 6 ? file.readUIntBE(from, to - from) : 0);
    if (element === id.timestampScale) found.scale = value();
    else if (element === id.trackNumber) found.track = value();
    else if (element === id.trackType) types.set(found.track, value());
    else if (element === id.pixelWidth) found.width = value();
    else if (element === id.pixelHeight) found.height = value();
    else if (element === id.clusterTimestamp) found.cluster = value();
    else if ((element === id.simpleBlock || element === id.block) && to - from > 4) {
      const track = readSize(file, from);
      if (types.get(track.value) === videoTrack)
        frames.push(((found.cluster + file.readInt16BE(from + track.length)) * found.scale) / 1e9);
    }
  }
  if (found.width === 0 || found.height === 0 || frames.length < 2) return null;
  const seconds = Math.max(...frames) - Math.min(...frames);
  return {
    widthPx: found.width,
    heightPx: found.height,
    picturesPerSecond: seconds > 0 ? (frames.length - 1) / seconds : 0,
    hasSound: [...types.values()].includes(soundTrack),
  };
}

/** Every element that holds a value, in the order of the file; one that is cut off ends the walk. */
function* elementsOf(file: Buffer): Generator<{ element: number; from: number; to: number }> {
  for (let at = 0; at + 2 <= file.length;) {
    const idLength = lengthAt(file, at);
    if (idLength > 4 || at + idLength >= file.length) return;
    const element = file.readUIntBE(at, idLength);
    const size = readSize(file, at + idLength);
    const from = at + idLength + size.length;
    const to = from + size.value;
    if (!masters.has(element)) {
      if (to > file.length) return;
      yield { element, from, to };
    }
    at = masters.has(element) ? from : to;
  }
}

/** Length of a number that says its length with its leading zero bits, bytes. */
function lengthAt(file: Buffer, at: number): number {
  return Math.clz32(file[at] ?? 0) - 23;
}

function readSize(file: Buffer, at: number): { readonly value: number; readonly length: number } {
  const length = lengthAt(file, at);
  if (length > 8 || at + length > file.length) return { value: Number.POSITIVE_INFINITY, length: 1 };
  let value = (file[at] ?? 0) & (0xff >> length);
  for (let index = 1; index < length; index += 1) value = value * 256 + (file[at + index] ?? 0);
  return { value, length };
}
