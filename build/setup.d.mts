/** Types of `setup.mjs`, which is plain JavaScript: what TypeScript of the build needs of it. */
export class SetupError extends Error {}
export function findProgram(name: string): string | null;
export function findChromium(): string | null;
