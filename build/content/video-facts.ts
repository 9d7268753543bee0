/** What a video file says of itself: enough to tell an author what a signing visitor would notice. */
export interface VideoFacts {
  /** As it is shown: a film from a telephone may be stored lying and shown upright. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly picturesPerSecond: number;
  readonly hasSound: boolean;
}
