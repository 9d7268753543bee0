/** Pictures of slides on the pages of a book. Pure. */
import type { Box, Picture } from '../../../content/schema/compiled-pack.ts';
import { mediaHref } from './book.ts';
import { xml, type Markup } from './markup.ts';

/** Canvas of landscape pictures. */
const canvas = { width: 1920, height: 1080 } as const;
/** A part of a picture shows a little of what is around, and is neither a strip nor a tower; of a long place it shows the middle. */
const partShape = { margin: 0.06, narrowest: 1, widest: 1.9, longest: 2.6 } as const;

/** Whether and how a picture is described. */
export interface PictureWords {
  /** Empty where the words beside the picture say it. */
  readonly alt: string;
  readonly direction: 'ltr' | 'rtl';
  /** Language of the description, where it is not the book's. */
  readonly attributes?: Markup | null;
}

/** The whole picture, as wide as the page. */
export function pictureMarkup(picture: Picture, words: PictureWords): Markup {
  return xml`<p class="picture"${words.attributes ?? null}>${image(picture, mediaHref(picture.landscape), canvas, words)}</p>\n`;
}

/** One place of a picture, cut out by the picture's own address: an app that cannot cut shows all of it. */
export function picturePartMarkup(picture: Picture, box: Box, direction: PictureWords['direction']): Markup {
  const part = partAround(box);
  const href = `${mediaHref(picture.landscape)}#svgView(viewBox(${part.join(',')}))`;
  const [, , width, height] = part;
  return image(picture, href, { width, height }, { alt: '', direction });
}

function image(
  picture: Picture,
  href: string,
  { width, height }: { readonly width: number; readonly height: number },
  { alt, direction }: PictureWords,
): Markup {
  const mirrored = picture.mirror && direction === 'rtl' ? xml` class="mirrored"` : null;
  const role = alt === '' ? xml` role="presentation"` : null;
  return xml`<img${mirrored} src="${href}" alt="${alt}" width="${width}" height="${height}"${role}/>`;
}

/** The box with room around it, inside the canvas, in whole units. */
export function partAround([x, y, width, height]: Box): Box {
  const shownWidth = Math.min(width, height * partShape.longest);
  const shownHeight = Math.min(height, width * partShape.longest);
  const margin = partShape.margin * Math.max(shownWidth, shownHeight);
  let partWidth = shownWidth + 2 * margin;
  let partHeight = shownHeight + 2 * margin;
  if (partWidth / partHeight > partShape.widest) partHeight = partWidth / partShape.widest;
  if (partWidth / partHeight < partShape.narrowest) partWidth = partHeight * partShape.narrowest;
  partWidth = Math.min(partWidth, canvas.width);
  partHeight = Math.min(partHeight, canvas.height);
  const within = (centre: number, size: number, limit: number): number =>
    Math.round(Math.min(Math.max(centre - size / 2, 0), limit - size));
  return [
    within(x + width / 2, partWidth, canvas.width),
    within(y + height / 2, partHeight, canvas.height),
    Math.round(partWidth),
    Math.round(partHeight),
  ];
}
