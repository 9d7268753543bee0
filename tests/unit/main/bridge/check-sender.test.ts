import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { argumentSchemas } from '../../../../main/bridge/argument-schemas.ts';
import { checkSender } from '../../../../main/bridge/check-sender.ts';

const channel = 'lantern:staff/check-pin';

describe('the gate of the conversation', () => {
  it('lets the page pass', () => {
    expect(checkSender(channel, { url: 'lantern://app/', isTopFrame: true })).toBeNull();
    expect(checkSender(channel, { url: 'lantern://app/index.html#x', isTopFrame: true })).toBeNull();
  });

  it.each([
    ['https://app/', true],
    ['lantern://pack/', true],
    ['lantern://app.example.org/', true],
    ['lantern://app:8080/', true],
    ['data:text/html,x', true],
    ['about:blank', true],
    ['nonsense', true],
    [null, true],
    ['lantern://app/', false],
  ])('refuses %s (top frame: %s)', (url, isTopFrame) => {
    expect(checkSender(channel, { url, isTopFrame })).toBe('wrong-sender');
  });

  it('refuses a channel without the prefix', () => {
    expect(checkSender('staff/leave', { url: 'lantern://app/', isTopFrame: true })).toBe('wrong-channel');
  });

  it.each([
    ['checkPin', ['1234'], true],
    ['checkPin', [], false],
    ['checkPin', [1234], false],
    ['checkPin', ['1'.repeat(33)], false],
    ['checkPin', ['1234', 'more'], false],
    ['nothing', [], true],
    ['nothing', [undefined], false],
    ['heartbeat', [{ sequence: 1, screen: 'slide' }], true],
    ['heartbeat', [{ sequence: -1, screen: 'slide' }], false],
    ['heartbeat', [{ sequence: 1, screen: 'slide', more: 1 }], false],
    ['report', [{ severity: 'error', code: 'voice-lost', message: 'x' }], true],
    ['report', [{ severity: 'fatal', code: 'voice-lost', message: 'x' }], false],
    ['report', [{ severity: 'error', code: 'x', message: 'x'.repeat(2001) }], false],
    ['count', [{ kind: 'shown', key: 'leukemia/bone-marrow' }], true],
    ['count', [{ kind: 'shown', key: 'leukemia/bone-marrow/x' }], false],
    ['count', [{ kind: 'language', key: 'nl-BE' }], true],
    ['count', [{ kind: 'shown', key: '../x' }], false],
    ['count', [{ kind: 'visitor', key: 'x' }], false],
  ] as const)('%s takes %j: %s', (name, values, isGood) => {
    const schema: v.GenericSchema = argumentSchemas[name];
    expect(v.is(schema, values)).toBe(isGood);
  });
});
