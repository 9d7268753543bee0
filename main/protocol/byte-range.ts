/** What to send for a `Range` header: everything, a part, or the refusal 416. */
export type ByteRange =
  | { readonly kind: 'whole' }
  /** `start` and `end` are both inclusive, as in `Content-Range`. */
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' };

const single = /^\s*bytes\s*=\s*(\d{0,16})\s*-\s*(\d{0,16})\s*$/i;

/**
 * Reads one byte range as RFC 9110 14.1.2 has it. Several ranges, other units and garbage are 416: a media element never sends
 * them, and answering them with the whole file would hide the mistake.
 * @param header value of the `Range` header, `null` when there is none
 * @param size length of the file in bytes
 */
export function parseByteRange(header: string | null, size: number): ByteRange {
  if (header === null) return { kind: 'whole' };
  const match = single.exec(header);
  if (match === null) return { kind: 'unsatisfiable' };
  const [, first = '', last = ''] = match;
  if (first === '') return suffix(last, size);
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  const isSensible = start < size && start <= end && (last === '' || Number(last) >= start);
  return isSensible ? { kind: 'part', start, end } : { kind: 'unsatisfiable' };
}

/** `bytes=-500`: the last 500 bytes. */
function suffix(length: string, size: number): ByteRange {
  const count = Number(length);
  if (length === '' || count === 0 || size === 0) return { kind: 'unsatisfiable' };
  return { kind: 'part', start: Math.max(0, size - count), end: size - 1 };
}
