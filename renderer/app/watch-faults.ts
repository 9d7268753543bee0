/** Everything that nobody caught goes to the host's log; the page itself goes on. */
import type { KioskBridge } from '../bridge.ts';

/** A fault that repeats must not fill the disk. */
const mostReports = 50;
/** Limit of the contract. */
const longestMessage = 2000;

/** Starts listening; call first. */
export function watchFaults(bridge: Pick<KioskBridge, 'report'>): void {
  let reports = 0;
  const report = (code: string, what: unknown): void => {
    reports += 1;
    if (reports > mostReports) return;
    const message = what instanceof Error ? (what.stack ?? what.message) : String(what);
    bridge.report({ severity: 'error', code, message: message.slice(0, longestMessage) });
  };
  window.addEventListener('error', (event) => {
    // The browser only says that it will measure again in the next frame.
    if (!event.message.startsWith('ResizeObserver loop')) report('page-error', event.error ?? event.message);
  });
  window.addEventListener('unhandledrejection', (event) => report('page-rejection', event.reason));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    report('policy-violation', `${violatedDirective} refused ${blockedURI}`),
  );
}
