/** Where the socket for headphones is, as somebody who stands before the screen sees it. */

/** `none` = Help does not say. Left and right are those of the room, in every language. */
export const jackPlaces = ['none', 'below', 'left', 'right', 'keypad'] as const;
/** One of them. */
export type JackPlace = (typeof jackPlaces)[number];
