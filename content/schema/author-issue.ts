/** A finding about content, written for the person who edits it, not for a programmer. */
export interface AuthorIssue {
  readonly severity: 'error' | 'warning';
  /** Path from the project folder, with forward slashes. */
  readonly file: string;
  /** 1-based line, or `null` when the whole file is meant. */
  readonly line: number | null;
  /** What is wrong: what was expected, what was found. */
  readonly what: string;
  /** What to do about it. */
  readonly todo: string;
}

/** One line for the terminal, the log and the staff screen: `file:line: error: what. What to do: todo.` */
export function describeIssue(issue: AuthorIssue): string {
  const place = issue.line === null ? issue.file : `${issue.file}:${issue.line}`;
  return `${place}: ${issue.severity}: ${issue.what} What to do: ${issue.todo}`;
}
