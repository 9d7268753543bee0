/** A picture of grey levels as PNG: 16 greys, half a byte each, which keeps a spectrogram small. */
import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** @param levels 0 (white paper) to 255 (black ink), row by row */
export function grayPng(levels: Uint8Array, width: number): Buffer {
  const height = levels.length / width;
  const rowBytes = Math.ceil(width / 2);
  // Each row begins with the kind of its filter: none.
  const rows = Buffer.alloc(height * (rowBytes + 1));
  levels.forEach((level, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const gray = 15 - (level >> 4);
    const byte = y * (rowBytes + 1) + 1 + (x >> 1);
    rows[byte] = (rows[byte] ?? 0) | (x % 2 === 0 ? gray << 4 : gray);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 4 bits of grey; compression, filter and interlace by the book.
  head.set([4, 0, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
