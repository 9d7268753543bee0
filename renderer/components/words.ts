/** The words of the interface for one component; renders it again when the language changes. */
import type { ReactiveElement } from 'lit';
import { localizeContext } from '../controllers/contexts.ts';
import type { LocalizePort } from '../controllers/contexts.ts';
import type { MessageKey } from '../i18n/message-key.ts';
import { PortConsumer } from './port-consumer.ts';

/** `private readonly words = new Words(this)`, then `const { t } = this.words`. */
export class Words extends PortConsumer<LocalizePort> {
  constructor(host: ReactiveElement) {
    super(host, localizeContext);
  }

  /** The message in the language of the session. */
  readonly t = (key: MessageKey, values?: Readonly<Record<string, string | number>>): string =>
    this.value.t(key, values);
}
