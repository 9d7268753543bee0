/** Something wrong with the configuration, written for the person who edits it. */
export interface ConfigIssue {
  readonly code: 'config-invalid' | 'config-unreadable';
  /** `/etc/lantern/config.yaml:3`, `LANTERN_IDLE_CHILD_MS` or `--idle-child-ms`. */
  readonly place: string;
  /** Name of the key, `null` when the whole file is meant. */
  readonly key: string | null;
  /** To be read after "expected". */
  readonly expected: string;
  /** To be read after "found"; never a secret. */
  readonly found: string;
  /** What to do, and what is in force until then. */
  readonly todo: string;
}

/** `place: key: expected ..., found ... What to do: ...` on one line. */
export function describeConfigIssue(issue: ConfigIssue): string {
  const subject = issue.key === null ? issue.place : `${issue.place}: ${issue.key}`;
  return `${subject}: expected ${issue.expected}, found ${issue.found}. What to do: ${issue.todo}`;
}

const longestShown = 60;

/** A value as it can be shown in a message: short, on one line. */
export function showFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'bigint' ? String(value) : JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}...` : text;
}
