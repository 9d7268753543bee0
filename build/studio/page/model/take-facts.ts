/** Finds out, in the background, what can be drawn of a take: its waveform, and its words where they can be found. */
import { parseWav } from '../../sound/wav-file.ts';
import type { TakeSlot, TakeView } from '../../studio-views.ts';
import { peaksOf, type DeskState, type TakeShape } from './desk-state.ts';
import type { SentencePlace, StudioApi } from './studio-api.ts';

/** Stretches of a drawn waveform. */
const stretches = 320;

type Change = (state: DeskState) => Partial<DeskState>;

/** Each take is looked at once. */
export class TakeFacts {
  readonly #asked = new Set<string>();

  constructor(
    private readonly api: StudioApi,
    private readonly change: (change: Change) => void,
  ) {}

  /** Looks at a take unless that was done. */
  lookAt(
    { studio }: DeskState,
    place: SentencePlace,
    { slot, take }: { readonly slot: TakeSlot; readonly take: TakeView },
  ): void {
    if (this.#asked.has(take.id)) return;
    this.#asked.add(take.id);
    void this.#draw(this.api.takeUrl(place, slot, take.id), take.id);
    if (studio?.canFindWords === true && take.words === null) void this.#findWords(place, slot, take.id);
  }

  async #draw(url: string, id: string): Promise<void> {
    const file = await this.api.takeFile(url);
    const shape = file === null ? null : await shapeOf(file);
    if (shape === null) this.#asked.delete(id);
    else this.change(({ shapes }) => ({ shapes: { ...shapes, [id]: shape } }));
  }

  async #findWords(place: SentencePlace, slot: TakeSlot, id: string): Promise<void> {
    this.change(({ found }) => ({ found: { ...found, [id]: null } }));
    const answer = await this.api.findWords(place, slot);
    const words = answer.ok ? answer.value : { words: [], doubtful: [], isDoubtful: true };
    if (!answer.ok) this.#asked.delete(id);
    this.change(({ found }) => ({ found: { ...found, [id]: words } }));
  }
}

async function shapeOf(file: ArrayBuffer): Promise<TakeShape | null> {
  const own = parseWav(new Uint8Array(file));
  if (own !== null)
    return {
      peaks: peaksOf(own.samples, stretches),
      durationMs: (own.samples.length / own.sampleRate) * 1000,
    };
  try {
    // A take from a telephone: the browser knows its kind.
    const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(file);
    return { peaks: peaksOf(sound.getChannelData(0), stretches), durationMs: sound.duration * 1000 };
  } catch {
    return null;
  }
}
