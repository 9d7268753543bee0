/** The part of the espeak-ng port that the narration build uses; the package brings no types. Build time only: GPL-3.0. */
declare module '@echogarden/espeak-ng-emscripten' {
  /** Something the synthesiser reports; `text_position` counts code points from 1, `audio_position` is milliseconds. */
  export interface EspeakEvent {
    readonly type: string;
    readonly text_position: number;
    readonly audio_position: number;
    readonly id?: string | number;
  }

  /** One synthesiser. Its state lives in the memory of its module. */
  export interface EspeakWorker {
    readonly samplerate: number;
    /** 0 when the voice exists. */
    set_voice(name: string): number;
    set_rate(rate: number): void;
    set_pitch(pitch: number): void;
    set_range(range: number): void;
    set_volume(volume: number): void;
    /** Calls back with 16-bit mono samples and events as they come; stops when the callback answers `true`. */
    synthesize(
      ssml: string,
      callback: (samples: Int16Array | null, events: EspeakEvent[] | null) => boolean,
    ): void;
  }

  /** An instance of the WebAssembly module with its own memory and file system. */
  export interface EspeakModule {
    readonly HEAPU8: Uint8Array;
    readonly FS: { writeFile(path: string, content: string): void };
    readonly eSpeakNGWorker: new () => EspeakWorker;
  }

  const load: () => Promise<EspeakModule>;
  export default load;
}
