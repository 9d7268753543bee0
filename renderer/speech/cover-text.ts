/** Which clips say a text. Pure. */

/** Where one phrase may end and the next begin. */
const seam = /[\s:;,.!?،؛؟…]+/gu;

/**
 * The phrases that say the text one after another, or `null` when they do not say all of it: half a sentence from a clip and half from
 * another voice would be worse than the other voice alone. The longest phrase that fits comes first.
 */
export function coverText(text: string, has: (phrase: string) => boolean): readonly string[] | null {
  const whole = text.trim();
  if (whole === '') return [];
  if (has(whole)) return [whole];
  for (const [end, next] of seams(whole)) {
    const head = whole.slice(0, end);
    if (!has(head)) continue;
    const rest = coverText(whole.slice(next), has);
    if (rest !== null) return [head, ...rest];
  }
  return null;
}

/** End of a head and beginning of the rest, the longest head first; the head keeps its mark. */
function seams(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const { index, 0: mark } of text.matchAll(seam)) {
    // French puts a space before its question mark.
    const marks = mark.trimEnd().length;
    if (index > 0 && index + mark.length < text.length) found.push([index + marks, index + mark.length]);
  }
  return found.reverse();
}
