import type { AuthorIssue } from '../../content/schema/author-issue.ts';
import { readMp4 } from './read-mp4.ts';
import { readWebm } from './read-webm.ts';
import type { VideoFacts } from './video-facts.ts';

/** Below this, fast hands become a blur (accessibility SGN-1). */
const leastPicturesPerSecond = 25;
/** Recorders drop a frame now and then. */
const frameTolerance = 0.5;
/** The kiosk compares every file with its hash when it starts. */
const sizeLimitMb = 25;
const bytesPerMb = 1_000_000;

const readable = 'Export it as WebM (VP9 or VP8), or as MP4 (H.264), and keep the ending of its name.';

/** What is wrong with a video in sign language. */
export function checkSignVideo(video: Buffer, file: string): AuthorIssue[] {
  const complain = (severity: AuthorIssue['severity'], what: string, todo: string): AuthorIssue => ({
    severity,
    file,
    line: null,
    what,
    todo,
  });
  if (file.endsWith('.mp4')) return checkMp4(video, complain);
  const facts = readWebm(video);
  if (facts === null) return [complain('error', 'This is not a WebM video.', readable)];
  return [...checkSize(video, complain), ...checkFacts(facts, complain)];
}

/** Codings of H.264, which every kiosk plays. */
const playable = ['avc1', 'avc3'];

function checkMp4(video: Buffer, complain: Complain): AuthorIssue[] {
  const facts = readMp4(video);
  if (facts === null) return [complain('error', 'This is not an MP4 video.', readable)];
  if (facts.isFragmented)
    return [
      complain(
        'error',
        'The video is in pieces, as for sending it live.',
        'Export it whole (ffmpeg: -movflags +faststart).',
      ),
    ];
  const coding = playable.includes(facts.codec)
    ? []
    : [complain('error', `The video is coded as "${facts.codec}", which the kiosk may not play.`, readable)];
  return [...checkSize(video, complain), ...coding, ...checkFacts(facts, complain)];
}

type Complain = (severity: AuthorIssue['severity'], what: string, todo: string) => AuthorIssue;

function checkSize({ length }: Buffer, complain: Complain): AuthorIssue[] {
  const megabytes = Math.ceil(length / bytesPerMb);
  if (megabytes <= sizeLimitMb) return [];
  return [
    complain(
      'warning',
      `The video has ${String(megabytes)} MB; more than ${String(sizeLimitMb)} MB make the start slow.`,
      'Export it smaller: 1280 by 720 pixels are enough.',
    ),
  ];
}

function checkFacts(
  { widthPx, heightPx, picturesPerSecond, hasSound }: VideoFacts,
  complain: Complain,
): AuthorIssue[] {
  const issues: AuthorIssue[] = [];
  if (picturesPerSecond < leastPicturesPerSecond - frameTolerance)
    issues.push(
      complain(
        'error',
        `The video has ${picturesPerSecond.toFixed(0)} pictures a second; signs need at least ${String(leastPicturesPerSecond)}.`,
        'Film it with 25 or more, and export it without dropping any.',
      ),
    );
  if (heightPx > widthPx)
    issues.push(
      complain(
        'error',
        `The video is upright (${String(widthPx)} by ${String(heightPx)}), so it would be shown too small.`,
        'Film it square or lying, with room for the hands at both sides.',
      ),
    );
  if (hasSound)
    issues.push(
      complain(
        'warning',
        'The video has sound, which is never played.',
        'Export it without sound: it is smaller.',
      ),
    );
  return issues;
}
