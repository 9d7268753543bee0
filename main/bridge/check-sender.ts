import { appHost, appScheme } from '../security/policy.ts';

/** Where a message came from, as far as it matters. */
export interface Sender {
  /** Address of the frame that sent it, `null` when the frame is gone. */
  readonly url: string | null;
  readonly isTopFrame: boolean;
}

/** Why a message was refused. */
export type IpcRefusal = 'wrong-channel' | 'wrong-sender' | 'wrong-arguments';

const channelPrefix = 'lantern:';
/** Channel prefix, exact origin, top frame: whether a message may be looked at at all. */
export function checkSender(channel: string, sender: Sender): IpcRefusal | null {
  if (!channel.startsWith(channelPrefix)) return 'wrong-channel';
  if (sender.url === null || !sender.isTopFrame) return 'wrong-sender';
  try {
    const { protocol, host } = new URL(sender.url);
    return protocol === `${appScheme}:` && host === appHost ? null : 'wrong-sender';
  } catch {
    return 'wrong-sender';
  }
}
