import { LitElement, css, html, type TemplateResult } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HighlightController, highlightNames } from '../../../renderer/controllers/highlight-controller.ts';
import type { LitText } from '../../../renderer/voice/voice.ts';

const text = 'Hold a hand.\nBreathe slowly!';

class HighlightHost extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font: 40px sans-serif;
    }
    ::highlight(lantern-word) {
      background-color: rgb(255, 217, 138);
    }
  `;
  readonly highlight = new HighlightController(this, () => this.renderRoot.querySelector('.text'));

  override render(): TemplateResult {
    // Every white space inside counts.
    // prettier-ignore
    return html`<h1>Title</h1><div class="text"><p>Hold a <b>hand</b>.<i data-no-cue>icon</i></p>${'\n'}<p>Breathe slowly!</p></div>`;
  }
}
customElements.define('test-highlight-host', HighlightHost);

let host: HighlightHost;
beforeEach(async () => {
  host = new HighlightHost();
  document.body.append(host);
  await host.updateComplete;
});
afterEach(() => {
  host.remove();
});

const lit = (sentence: LitText['sentence'], word: LitText['word']): LitText => ({
  sentence,
  word,
  sentenceIndex: 0,
});
const drawn = (kind: 'sentence' | 'word') =>
  [...(CSS.highlights.get(highlightNames[kind]) ?? new Highlight())]
    .map((range) => (range as Range).toString())
    .join('');

describe('the light in the text', () => {
  test('covers exactly the letters of the range, also across elements', () => {
    host.highlight.show(lit([0, 12], [7, 11]));
    expect([drawn('sentence'), drawn('word')]).toEqual(['Hold a hand.', 'hand']);
    host.highlight.show(lit([13, 28], [13, 20]));
    expect([drawn('sentence'), drawn('word')]).toEqual(['Breathe slowly!', 'Breathe']);
  });

  test('every range of the text is found again', () => {
    for (let from = 0; from < text.length; from += 1) {
      for (let to = from + 1; to <= text.length; to += 1) {
        host.highlight.show(lit([from, to], null));
        expect(drawn('sentence')).toBe(text.slice(from, to));
      }
    }
  });

  test('follows the setting', () => {
    host.highlight.show(lit([0, 12], [0, 4]), 'sentence');
    expect([drawn('sentence'), drawn('word')]).toEqual(['Hold a hand.', '']);
    host.highlight.show(lit([0, 12], [0, 4]), 'off');
    expect([drawn('sentence'), drawn('word')]).toEqual(['', '']);
  });

  test('touches the page only when what is lit changes', () => {
    host.highlight.show(lit([0, 12], [0, 4]));
    const added = vi.spyOn(Highlight.prototype, 'add');
    host.highlight.show(lit([0, 12], [0, 4]));
    expect(added).not.toHaveBeenCalled();
    host.highlight.show(lit([0, 12], [5, 6]));
    expect(added).toHaveBeenCalledTimes(1);
    added.mockRestore();
  });

  test('stays after the host has rendered anew, and goes with the host', async () => {
    host.highlight.show(lit([0, 12], [0, 4]));
    host.requestUpdate();
    await host.updateComplete;
    expect(drawn('word')).toBe('Hold');
    host.remove();
    expect([drawn('sentence'), drawn('word')]).toEqual(['', '']);
  });

  test('a point finds its word', () => {
    const words = [
      [0, 4],
      [5, 6],
      [7, 11],
      [13, 20],
      [21, 27],
    ] as const;
    const box = host.renderRoot.querySelector('b')?.getBoundingClientRect() ?? new DOMRect();
    expect(host.highlight.spanAt(box.x + box.width / 2, box.y + box.height / 2, words)).toEqual([7, 11]);
    expect(host.highlight.spanAt(box.x + box.width / 2, 5000, words)).toBeNull();
    expect(host.highlight.spanAt(box.right + 2, box.y + 5, words)).toEqual([7, 11]);
  });

  test('says where the lit word is, for scrolling', () => {
    host.highlight.show(lit([0, 12], [7, 11]));
    const box = host.renderRoot.querySelector('b')?.getBoundingClientRect();
    expect(host.highlight.litBox()?.x).toBeCloseTo(box?.x ?? NaN, 0);
    host.highlight.show(null);
    expect(host.highlight.litBox()).toBeNull();
  });
});
