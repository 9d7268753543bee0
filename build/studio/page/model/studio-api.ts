/** Asks the studio's server. Every answer is a value; a server that does not answer is one too. */
import type {
  FoundWords,
  SentenceView,
  StudioProblem,
  StudioView,
  TakeSlot,
  TextPlace,
  TextProgress,
  TextView,
  WordCue,
} from '../../studio-views.ts';

/** `offline`: the studio's program does not answer. */
export type AskProblem = StudioProblem | 'offline';

/** An answer of the server, or why there is none. */
export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: AskProblem };

/** One sentence of a text. */
export interface SentencePlace extends TextPlace {
  /** Hash of the sentence. */
  readonly sentence: string;
}

/** Names a text in an address. */
function query(place: Readonly<Record<string, string>>): string {
  return new URLSearchParams(place).toString();
}

/** The server behind `fetch`. */
export class StudioApi {
  /** @param ask `fetch`, or a fake */
  constructor(private readonly ask: typeof fetch) {}

  studio(): Promise<Answer<StudioView>> {
    return this.#ask('/api/studio');
  }

  texts(pack: string, language: string): Promise<Answer<readonly TextProgress[]>> {
    return this.#ask(`/api/texts?${query({ pack, language })}`);
  }

  text(place: TextPlace): Promise<Answer<TextView>> {
    return this.#ask(`/api/text?${query({ ...place })}`);
  }

  /** Address of a take; another take has another one. */
  takeUrl(place: SentencePlace, slot: TakeSlot, id: string): string {
    return `/api/take?${query({ ...place, slot, id })}`;
  }

  /** The file of a take; `null` when it cannot be had. */
  async takeFile(url: string): Promise<ArrayBuffer | null> {
    try {
      const response = await this.ask(url);
      const isSound = response.headers.get('content-type')?.startsWith('application/json') === false;
      return response.ok && isSound ? await response.arrayBuffer() : null;
    } catch {
      return null;
    }
  }

  saveTake(place: SentencePlace, wav: Uint8Array<ArrayBuffer>): Promise<Answer<SentenceView>> {
    return this.#ask(`/api/take?${query({ ...place })}`, { method: 'PUT', body: wav });
  }

  /** Moves takes of a sentence. */
  step(place: SentencePlace, step: 'keep' | 'set-aside' | 'bring-back'): Promise<Answer<SentenceView>> {
    return this.#ask(`/api/${step}?${query({ ...place })}`, { method: 'POST' });
  }

  findWords(place: SentencePlace, slot: TakeSlot): Promise<Answer<FoundWords>> {
    return this.#ask(`/api/words?${query({ ...place, slot })}`);
  }

  placeWords(place: SentencePlace, take: string, words: readonly WordCue[]): Promise<Answer<SentenceView>> {
    return this.#ask(`/api/words?${query({ ...place, take })}`, {
      method: 'PUT',
      body: JSON.stringify(words),
    });
  }

  sign(
    place: TextPlace,
    review: { readonly by: string; readonly on: string; readonly statement: string },
  ): Promise<Answer<null>> {
    const body = JSON.stringify(review);
    return this.#ask(`/api/review?${query({ ...place })}`, { method: 'POST', body });
  }

  /** Makes the clip and returns the address of the kiosk that plays it. */
  kiosk({ pack, language, slide, part }: TextPlace): Promise<Answer<{ readonly url: string }>> {
    return this.#ask(`/api/kiosk?${query({ pack, language, slide, part })}`, { method: 'POST' });
  }

  async #ask<Value>(url: string, init: RequestInit = {}): Promise<Answer<Value>> {
    try {
      const response = await this.ask(url, { ...init, cache: 'no-store' });
      return (await response.json()) as Answer<Value>;
    } catch {
      return { ok: false, problem: 'offline' };
    }
  }
}
