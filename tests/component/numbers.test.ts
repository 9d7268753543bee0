import { expect, it } from 'vitest';
import { findAll, showPage } from './show-page.ts';

it('says over the dots what each number is about, in the words of the pack', async () => {
  await showPage({ screen: 'numbers', slide: 'numbers', path: 'parents', level: 'parents' });
  const captions = findAll('figcaption').map((caption) => caption.textContent.replace(/\s+/g, ' ').trim());
  expect(captions).toEqual(['marrow about 90 of 100', 'marrow about 60 of 100']);
});
