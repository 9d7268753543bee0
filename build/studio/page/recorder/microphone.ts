/** The microphone of this computer: sound as it is, without anything that the browser would "improve". */
import { studioSampleRate } from '../../sound/wav-file.ts';

/** Why there is no sound; the words are `microphone.<name>` in the locales of the studio. */
export type MicrophoneProblem = 'refused' | 'missing' | 'busy' | 'unplugged';

/** Who listens to the microphone. */
export interface MicrophoneListener {
  /** A piece of sound, -1..1. */
  readonly onSamples: (samples: Float32Array) => void;
  /** It was pulled out, or taken away by the system. */
  readonly onLost: () => void;
}

/** What the recorder needs of a microphone. */
export interface MicrophonePort {
  /** Hertz, once it is open. */
  readonly sampleRate: number;
  /** Opens it; asks the reader for leave the first time. `null` = it is open. */
  open(listener: MicrophoneListener): Promise<MicrophoneProblem | null>;
  /** Lets go of it: the sign that it is used goes out. */
  close(): void;
}

/** The browser's microphone behind an audio worklet. */
export class BrowserMicrophone implements MicrophonePort {
  #stream: MediaStream | null = null;
  #context: AudioContext | null = null;

  get sampleRate(): number {
    return this.#context?.sampleRate ?? studioSampleRate;
  }

  async open(listener: MicrophoneListener): Promise<MicrophoneProblem | null> {
    this.close();
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        audio: { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false },
      });
      this.#stream = stream;
      for (const track of stream.getAudioTracks()) track.addEventListener('ended', listener.onLost);
      await this.#listen(stream, listener);
      return null;
    } catch (error) {
      this.close();
      return problemOf(error);
    }
  }

  close(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    void this.#context?.close();
    this.#stream = null;
    this.#context = null;
  }

  async #listen(stream: MediaStream, { onSamples }: MicrophoneListener): Promise<void> {
    const context = new AudioContext({ sampleRate: studioSampleRate });
    this.#context = context;
    await context.audioWorklet.addModule(new URL('./capture-worklet.js', import.meta.url).href);
    const capture = new AudioWorkletNode(context, 'lantern-capture', { channelCount: 1, numberOfOutputs: 0 });
    capture.port.onmessage = ({ data }: MessageEvent<Float32Array>) => onSamples(data);
    context.createMediaStreamSource(stream).connect(capture);
    // Opened by a key or a button, so it may run; some browsers still have to be asked.
    await context.resume();
  }
}

function problemOf(error: unknown): MicrophoneProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy';
}
