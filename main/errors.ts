/** Permanent codes of everything that can go wrong in main: searched for in logs, shown on the staff screen, never renamed. */
export const errorCodes = [
  'config-invalid',
  'config-unreadable',
  'staff-pin-missing',
  'pack-missing',
  'pack-invalid',
  'slide-left-out',
  'narration-left-out',
  'term-picture-left-out',
  'sign-video-left-out',
  'language-left-out',
  'page-missing',
  'renderer-gone',
  'renderer-hung',
  'load-failed',
  'never-painted',
  'main-failed',
  'child-process-gone',
  'counts-unreadable',
  'mixer-failed',
] as const;
/** A permanent code of something that can go wrong. */
export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure: what happened and where, and what somebody can do about it. */
export interface AppError {
  readonly code: ErrorCode;
  /** What happened, where (file and line if known), what was expected and what was found. */
  readonly what: string;
  /** What to do about it, as an instruction. */
  readonly todo: string;
}

/** A value, or the expected failure that took its place. */
export type Result<Value, Issue = AppError> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issue: Issue };

/** One line for the log and the staff screen: `what What to do: todo`. */
export function describeError(error: AppError): string {
  return `${error.what} What to do: ${error.todo}`;
}

/** Message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
