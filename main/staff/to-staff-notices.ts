import type { StaffNotice } from '../bridge/contract.ts';
import { describeConfigIssue } from '../config/config-issue.ts';
import type { ConfigIssue } from '../config/config-issue.ts';
import { describeError } from '../errors.ts';
import type { AppError } from '../errors.ts';

/** What is wrong with the configuration, for staff. */
export function noticesFromConfig(issues: readonly ConfigIssue[]): readonly StaffNotice[] {
  return issues.map((issue) => ({ code: issue.code, message: describeConfigIssue(issue) }));
}

/** What is wrong with the packs, for staff. */
export function noticesFromErrors(errors: readonly AppError[]): readonly StaffNotice[] {
  return errors.map((error) => ({ code: error.code, message: describeError(error) }));
}
