/** The part of libsamplerate that we use; the package names no types. */
declare module '@alexanderolsen/libsamplerate-js' {
  /** A converter between two sample rates. */
  export interface Converter {
    /** Converts a whole sound at once. */
    full(samples: Float32Array): Float32Array;
    destroy(): void;
  }

  const libsamplerate: {
    readonly create: (
      channels: number,
      from: number,
      to: number,
      options: { readonly converterType: number },
    ) => Promise<Converter>;
    readonly ConverterType: { readonly SRC_SINC_BEST_QUALITY: number };
  };
  export default libsamplerate;
}
