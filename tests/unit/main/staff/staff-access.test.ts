import { describe, expect, it } from 'vitest';
import { hashPin, matchPin } from '../../../../main/staff/match-pin.ts';
import { createStaffAccess } from '../../../../main/staff/staff-access.ts';

/** Access with a clock that a test turns by hand. */
function desk(pin: string | null, card: string | null = null) {
  let now = 0;
  const access = createStaffAccess([pin, card], () => now);
  return { ...access, pass: (ms: number) => (now += ms) };
}

describe('staff access', () => {
  it('without a PIN nobody gets in, whatever is typed', async () => {
    const { checkPin, isStaff } = desk(null);
    for (const pin of ['', '0000', '1234', 'null'])
      expect(await checkPin(pin)).toEqual({ kind: 'not-configured' });
    expect(isStaff()).toBe(false);
  });

  it('an accepted PIN holds five minutes', async () => {
    const { checkPin, isStaff, pass } = desk('0042');
    expect(await checkPin('0042')).toEqual({ kind: 'accepted' });
    pass(299_000);
    expect(isStaff()).toBe(true);
    pass(1000);
    expect(isStaff()).toBe(false);
  });

  it('five wrong ones lock the pad, also for the right one; each lock is twice as long', async () => {
    const { checkPin, isStaff, pass } = desk('0042');
    const answers = [];
    for (let time = 0; time < 5; time += 1) answers.push(await checkPin('1111'));
    expect(answers.slice(0, 4)).toEqual(
      [4, 3, 2, 1].map((attemptsLeft) => ({ kind: 'refused', attemptsLeft })),
    );
    expect(answers[4]).toEqual({ kind: 'locked', retryAfterMs: 60_000 });
    expect(await checkPin('0042')).toEqual({ kind: 'locked', retryAfterMs: 60_000 });
    expect(isStaff()).toBe(false);
    pass(60_000);
    for (let time = 0; time < 4; time += 1) await checkPin('1111');
    expect(await checkPin('1111')).toEqual({ kind: 'locked', retryAfterMs: 120_000 });
  });

  it('a card opens what the code opens, also where there is no code, and its tries are counted with the others', async () => {
    const { checkPin, isStaff } = desk('0042', '04A1b2C3');
    expect(await checkPin('04a1b2c3')).toEqual({ kind: 'refused', attemptsLeft: 4 });
    expect(await checkPin('04A1b2C3')).toEqual({ kind: 'accepted' });
    expect(isStaff()).toBe(true);
    expect(await desk(null, '04A1b2C3').checkPin('04A1b2C3')).toEqual({ kind: 'accepted' });
  });

  it('many attempts at once are counted one after the other', async () => {
    const { checkPin } = desk('0042');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => checkPin(String(1000 + at))));
    expect(answers.filter(({ kind }) => kind === 'refused')).toHaveLength(4);
    expect(answers.filter(({ kind }) => kind === 'locked')).toHaveLength(16);
  });

  it('knows a PIN by its hash', async () => {
    const salt = Buffer.alloc(16, 7);
    const configured = `scrypt:${salt.toString('hex')}:${(await hashPin('0042', salt)).toString('hex')}`;
    expect(await matchPin('0042', configured)).toBe(true);
    expect(await matchPin('0043', configured)).toBe(false);
    expect(await matchPin(configured, configured)).toBe(false);
  });
});
