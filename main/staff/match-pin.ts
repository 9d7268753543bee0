import { createHash, scrypt, timingSafeEqual } from 'node:crypto';
import { hashedForm } from './secret-forms.ts';

const hashBytes = 32;

/**
 * Compares without telling by its time how much was right.
 * @param configured plain digits or what a card types, or `scrypt:<salt>:<hash>` in hexadecimal (16 and 32 bytes, N 16384, r 8, p 1)
 */
export async function matchPin(entered: string, configured: string): Promise<boolean> {
  const hashed = hashedForm.exec(configured);
  if (hashed === null) return timingSafeEqual(digest(entered), digest(configured));
  const [, salt = '', expected = ''] = hashed;
  return timingSafeEqual(await hashPin(entered, Buffer.from(salt, 'hex')), Buffer.from(expected, 'hex'));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** The hash that stands in the configuration behind its salt. */
export function hashPin(pin: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, hashBytes, (error, hash) => {
      if (error === null) resolve(hash);
      else reject(error);
    });
  });
}
