/** Where a picture stands beside its words instead of above them: the same for a page and for what there is to do on it. */
import { css } from 'lit';

/** Condition of a container query. The smallest panel that lies on its side is 24 inches, 41 letters wide: above the words its picture loses its faces. */
export const twoColumns = css`(min-aspect-ratio: 1/1) and (min-width: 40em)`;
