/** Types of `aligner-tool.mjs`, which is plain JavaScript. */
export const alignerFolder: string;
export const alignerHome: string;
export const alignerId: string;
export function hasAligner(): boolean;
export function ensureAligner(): void;
