// Runs beside the sound card: passes on what the microphone hears, untouched, in pieces of about 21 ms.
/* global AudioWorkletProcessor, registerProcessor */

/** Samples in a piece. */
const pieceLength = 1024;

class CaptureProcessor extends AudioWorkletProcessor {
  #piece = new Float32Array(pieceLength);
  #length = 0;

  /** Called for every 128 samples of the first channel. */
  process([input]) {
    const channel = input?.[0];
    if (channel === undefined) return true;
    for (const sample of channel) {
      this.#piece[this.#length] = sample;
      this.#length += 1;
      if (this.#length < pieceLength) continue;
      this.port.postMessage(this.#piece, [this.#piece.buffer]);
      this.#piece = new Float32Array(pieceLength);
      this.#length = 0;
    }
    return true;
  }
}

registerProcessor('lantern-capture', CaptureProcessor);
