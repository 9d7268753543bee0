import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../../content/schema/activity.ts';
import { freshActivity, touchPart } from '../../../../renderer/session/activity-steps.ts';
import type { ActivityState } from '../../../../renderer/session/activity-steps.ts';
import { dropActivity } from '../../../fixtures/drop-activity.ts';

const after = (activity: Activity, ...parts: readonly string[]): ActivityState =>
  parts.reduce((state, part) => touchPart(activity, state, part), freshActivity);
const drop = (...parts: readonly string[]): ActivityState => after(dropActivity, ...parts);
const wholeDrop = ['red', 'red', 'red', 'red', 'white', 'white', 'platelet', 'platelet', 'platelet'];

describe('making a drop of blood', () => {
  it('begins with an empty tube that says what can be done', () => {
    expect(freshActivity).toMatchObject({ contents: [], line: 'begin', touched: null });
  });

  it('takes in each cell that is tapped, and says what it does', () => {
    expect(drop('red', 'platelet', 'red')).toMatchObject({
      contents: ['red', 'platelet', 'red'],
      line: 'red',
    });
  });

  it('has enough of a cell at some time, and asks for another one', () => {
    const state = drop('white', 'white', 'white');
    expect(state).toMatchObject({ contents: ['white', 'white'], line: 'enough' });
  });

  it('says that the drop is ready when all three kinds are in it, and says so again', () => {
    expect(drop(...wholeDrop)).toMatchObject({ contents: wholeDrop, line: 'ready' });
    expect(drop(...wholeDrop, 'red')).toMatchObject({ contents: wholeDrop, line: 'ready' });
  });

  it('is filled by blasts until there is no room', () => {
    expect(drop('red', 'blasts')).toMatchObject({ line: 'blasts' });
    const full = drop('red', 'blasts', 'blasts', 'blasts');
    expect(full.contents).toHaveLength(12);
    expect(full).toMatchObject({ line: 'no-room' });
    expect(touchPart(dropActivity, full, 'blasts')).toMatchObject({
      line: 'no-room',
      contents: full.contents,
    });
  });

  it('has room for blasts even when the drop is ready: nobody is pushed out', () => {
    const full = drop(...wholeDrop, 'blasts');
    expect(full.contents.slice(0, 9)).toEqual(wholeDrop);
    expect(full).toMatchObject({ line: 'no-room' });
  });

  it('lets a cell wait at the rim of a full tube, and lets it in when the helper has made room', () => {
    const waiting = drop('red', 'blasts', 'blasts', 'blasts', 'white');
    expect(waiting).toMatchObject({ line: 'no-room', waiting: 'white' });
    expect(waiting.contents).toHaveLength(12);
    expect(touchPart(dropActivity, waiting, 'helper')).toMatchObject({
      contents: ['red', 'white'],
      waiting: null,
      line: 'helper',
    });
  });

  it('says that the helper has nothing to clear', () => {
    expect(drop('red', 'helper')).toMatchObject({ contents: ['red'], line: 'nothing-to-clear' });
  });

  it('starts again with an empty tube', () => {
    expect(drop('red', 'blasts', 'again')).toMatchObject({ contents: [], waiting: null, line: 'again' });
  });

  it('does not know what is not in it', () => {
    const state = drop('red');
    expect(touchPart(dropActivity, state, 'nobody')).toBe(state);
    expect(touchPart(dropActivity, state, '__proto__')).toBe(state);
  });
});

describe('few, some, many', () => {
  const amounts: Activity = {
    kind: 'few-to-many',
    picture: 'crowd',
    amounts: ['few', 'some', 'many'].map((id) => ({ id, picture: id })),
  };

  it.each(['few', 'some', 'many'])('shows and says %s, whatever was there before', (amount) => {
    expect(after(amounts, 'many', 'few', amount)).toMatchObject({ contents: [amount], line: amount });
  });

  it('answers the same tap again', () => {
    const once = after(amounts, 'few');
    expect(touchPart(amounts, once, 'few').touches).toBe(once.touches + 1);
  });
});

describe('share of ten', () => {
  const shares: Activity = {
    kind: 'share-of-ten',
    shares: [
      { id: 'all', count: 8 },
      { id: 'aml', count: 2 },
    ],
  };

  it('says the share that is tapped', () => {
    expect(after(shares, 'all', 'aml')).toMatchObject({ contents: ['aml'], line: 'aml' });
    expect(after(shares, 'again')).toBe(freshActivity);
  });
});
