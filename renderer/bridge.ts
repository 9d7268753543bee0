/** The only reader of `window.lantern`; falls back to the bridge of the preview host. */
export type { KioskBridge } from '../main/bridge/contract.ts';
