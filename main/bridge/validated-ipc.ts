import { ipcMain } from 'electron/main';
import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron/main';
import * as v from 'valibot';
import { checkSender } from './check-sender.ts';
import type { IpcRefusal, Sender } from './check-sender.ts';
import type { KioskCalls, KioskMessages } from './contract.ts';

type Schema<Arguments> = v.GenericSchema<unknown, Arguments>;

function senderOf(event: IpcMainEvent | IpcMainInvokeEvent): Sender {
  const frame = event.senderFrame;
  return frame === null
    ? { url: null, isTopFrame: false }
    : { url: frame.url, isTopFrame: frame.parent === null };
}

/** The only way into main: every message passes channel, sender and arguments. */
export interface ValidatedIpc {
  /** Registers the answer to a call. A refused call rejects without saying why. */
  handle<Channel extends keyof KioskCalls>(
    channel: Channel,
    schema: Schema<Parameters<KioskCalls[Channel]>>,
    handler: (
      ...values: Parameters<KioskCalls[Channel]>
    ) => ReturnType<KioskCalls[Channel]> | Promise<ReturnType<KioskCalls[Channel]>>,
  ): void;
  /** Registers what is done with a message. A refused message is dropped. */
  on<Channel extends keyof KioskMessages>(
    channel: Channel,
    schema: Schema<Parameters<KioskMessages[Channel]>>,
    handler: (...values: Parameters<KioskMessages[Channel]>) => void,
  ): void;
}

/** @param onRefused told the channel and the reason, never the arguments */
export function createValidatedIpc(onRefused: (channel: string, reason: IpcRefusal) => void): ValidatedIpc {
  const check = <Arguments>(
    channel: string,
    event: IpcMainEvent | IpcMainInvokeEvent,
    schema: Schema<Arguments>,
    values: unknown[],
  ): Arguments | null => {
    const parsed = v.safeParse(schema, values);
    const refusal = checkSender(channel, senderOf(event)) ?? (parsed.success ? null : 'wrong-arguments');
    if (refusal === null && parsed.success) return parsed.output;
    onRefused(channel, refusal ?? 'wrong-arguments');
    return null;
  };
  return {
    handle: (channel, schema, handler) => {
      ipcMain.handle(channel, (event, ...values: unknown[]) => {
        const parsed = check(channel, event, schema, values);
        if (parsed === null) throw new Error('refused');
        return handler(...parsed);
      });
    },
    on: (channel, schema, handler) => {
      ipcMain.on(channel, (event, ...values: unknown[]) => {
        const parsed = check(channel, event, schema, values);
        if (parsed !== null) handler(...parsed);
      });
    },
  };
}
