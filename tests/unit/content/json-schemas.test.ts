import { expect, it } from 'vitest';
import { staleJsonSchemas } from '../../../build/content/json-schemas.ts';

it('editors see the same rules as the compiler (else run npm run content:schemas)', () => {
  expect(staleJsonSchemas()).toEqual([]);
});
