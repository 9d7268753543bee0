/** Reads one port from its Lit context and renders the host again whenever the port says that it changed. */
import { ContextConsumer } from '@lit/context';
import type { Context } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Observable } from '../controllers/contexts.ts';

/** `private readonly session = new PortConsumer(this, sessionContext)`; read it with `this.session.value`. */
export class PortConsumer<Port extends object> implements ReactiveController {
  private port: Port | undefined;
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveElement,
    context: Context<unknown, Port>,
    private readonly onChange: () => void = () => host.requestUpdate(),
  ) {
    host.addController(this);
    new ContextConsumer(host, { context, callback: (port) => this.follow(port) });
  }

  /** The port. Throws when the host stands outside `lantern-app`: that is a mistake in the page, not an expected failure. */
  get value(): Port {
    if (this.port === undefined) throw new Error(`<${this.host.localName}> must stand inside <lantern-app>.`);
    return this.port;
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  private follow(port: Port): void {
    this.unsubscribe?.();
    this.port = port;
    this.unsubscribe = isObservable(port) ? port.subscribe(this.onChange) : undefined;
    this.host.requestUpdate();
  }
}

/** Some ports never change, such as the bridge. */
function isObservable(port: object): port is Observable {
  return 'subscribe' in port;
}
