/** Folder of the tool. */
export const aceFolder: string;
/** Installs the tool when it is missing; says so in one line. */
export function ensureAce(): void;
