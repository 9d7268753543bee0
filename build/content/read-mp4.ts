/** What an MP4 file (ISO/IEC 14496-12) says of itself. */
import type { VideoFacts } from './video-facts.ts';

/** Facts of an MP4 file. */
export interface Mp4Facts extends VideoFacts {
  /** How its pictures are coded, such as `avc1` for H.264. */
  readonly codec: string;
  /** In pieces, as for sending it live: nothing at its beginning says how many pictures it has. */
  readonly isFragmented: boolean;
}

/** A box: its name and what is in it. */
interface Box {
  readonly name: string;
  readonly body: Buffer;
}

const headerBytes = 8;
/** Behind the 32 bits of a box that is longer than they can say. */
const longHeaderBytes = 16;

/** The facts, or `null` when this is no MP4 file with a picture. */
export function readMp4(file: Buffer): Mp4Facts | null {
  const boxes = boxesIn(file);
  if (boxes[0]?.name !== 'ftyp') return null;
  const tracks = boxesIn(inside(file, 'moov')).filter(({ name }) => name === 'trak');
  const kindOf = ({ body }: Box): string => inside(body, 'mdia', 'hdlr').toString('latin1', 8, 12);
  const picture = tracks.find((track) => kindOf(track) === 'vide');
  if (picture === undefined) return null;
  return {
    ...shapeOf(inside(picture.body, 'tkhd')),
    picturesPerSecond: picturesPerSecond(inside(picture.body, 'mdia')),
    hasSound: tracks.some((track) => kindOf(track) === 'soun'),
    codec: inside(picture.body, 'mdia', 'minf', 'stbl', 'stsd').toString('latin1', 12, 16),
    isFragmented: boxes.some(({ name }) => name === 'moof'),
  };
}

/** Boxes beside each other; one that is cut off ends the walk. */
function boxesIn(body: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + headerBytes <= body.length;) {
    const short = body.readUInt32BE(at);
    const isLong = short === 1 && at + longHeaderBytes <= body.length;
    // A box without a length lasts to the end of the file.
    const length = isLong ? Number(body.readBigUInt64BE(at + headerBytes)) : short || body.length - at;
    const header = isLong ? longHeaderBytes : headerBytes;
    if (length < header || at + length > body.length) return boxes;
    boxes.push({
      name: body.toString('latin1', at + 4, at + headerBytes),
      body: body.subarray(at + header, at + length),
    });
    at += length;
  }
  return boxes;
}

/** What is in the box at the end of this way; empty when there is none. */
function inside(body: Buffer, ...way: readonly string[]): Buffer {
  let found = body;
  for (const step of way) found = boxesIn(found).find(({ name }) => name === step)?.body ?? Buffer.alloc(0);
  return found;
}

/** Width and height stand at the end of the track's header, behind the matrix that turns the picture. */
function shapeOf(header: Buffer): { readonly widthPx: number; readonly heightPx: number } {
  if (header.length < 44) return { widthPx: 0, heightPx: 0 };
  const fixed = 0x10000;
  const width = header.readUInt32BE(header.length - 8) / fixed;
  const height = header.readUInt32BE(header.length - 4) / fixed;
  const isTurned = header.readInt32BE(header.length - 44) === 0;
  return isTurned ? { widthPx: height, heightPx: width } : { widthPx: width, heightPx: height };
}

/** Counted from the table of how long each picture is shown. */
function picturesPerSecond(media: Buffer): number {
  const header = inside(media, 'mdhd');
  const table = inside(media, 'minf', 'stbl', 'stts');
  // The second version of the header has times of 64 bits.
  const unitsAt = header[0] === 1 ? 20 : 12;
  if (header.length < unitsAt + 4 || table.length < 8) return 0;
  const unitsPerSecond = header.readUInt32BE(unitsAt);
  let [pictures, units] = [0, 0];
  for (let at = 8; at + 8 <= table.length; at += 8) {
    const count = table.readUInt32BE(at);
    pictures += count;
    units += count * table.readUInt32BE(at + 4);
  }
  return units > 0 ? (pictures * unitsPerSecond) / units : 0;
}
