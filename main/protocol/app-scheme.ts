import { protocol } from 'electron/main';
import { appScheme } from '../security/policy.ts';

/**
 * Before the app is ready: makes `lantern:` a scheme with an origin, safe as https, that can be fetched from and streams media.
 * No `bypassCSP` and no `corsEnabled`: there is one origin and nobody else may ask.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Once the app is ready: answers every request of the scheme. */
export function answerAppScheme(answer: (request: Request) => Promise<Response>): void {
  protocol.handle(appScheme, answer);
}
