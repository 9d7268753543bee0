import type { StaffNotice } from '../bridge/contract.ts';

/** Everything staff should know, by where it comes from. */
export interface NoticeBoard {
  /** Replaces what one source says; an empty list takes it back. */
  readonly post: (source: string, notices: readonly StaffNotice[]) => void;
  readonly all: () => readonly StaffNotice[];
}

/** @param onChange told all notices whenever they are no longer the same */
export function createNoticeBoard(onChange: (notices: readonly StaffNotice[]) => void): NoticeBoard {
  const bySource = new Map<string, readonly StaffNotice[]>();
  const all = (): readonly StaffNotice[] => [...bySource.values()].flat();
  return {
    post: (source, notices) => {
      const before = JSON.stringify(all());
      bySource.set(source, notices);
      if (JSON.stringify(all()) !== before) onChange(all());
    },
    all,
  };
}
