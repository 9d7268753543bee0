/** The videos in sign language: found, checked and registered. One that is wrong is left out; its slide is shown without it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AuthorIssue } from '../../content/schema/author-issue.ts';
import type { SignVideo } from '../../content/schema/compiled-pack.ts';
import type { SignSource } from '../../content/schema/source-sign.ts';
import { checkCaptions } from './check-captions.ts';
import { yamlLineFinder } from './checks/line-finder.ts';
import type { PackMedia } from './pack-media.ts';
import type { PackReading, SlideFolder } from './read-pack-source.ts';
import { checkSignVideo } from './check-sign-video.ts';

/** Videos by slide and language. */
export type Signs = ReadonlyMap<string, ReadonlyMap<string, SignVideo>>;

/** Every video that may be shown; what is wrong goes to `reading.issues`. */
export function compileSigns(reading: PackReading, media: PackMedia): Signs {
  return new Map(
    reading.slides.map((slide) => {
      const desk = new SlideDesk(reading, slide);
      const videos = Object.entries(slide.source.sign).flatMap(([language, source]) => {
        const sign = compileSign(desk, language, source, media);
        return sign === null ? [] : [[language, sign] as const];
      });
      return [slide.id, new Map(videos)] as const;
    }),
  );
}

/** One slide, and how to complain about a line of its `slide.yaml`. */
class SlideDesk {
  readonly file: string;

  constructor(
    readonly reading: PackReading,
    readonly slide: SlideFolder,
  ) {
    this.file = `${reading.displayFolder}/slides/${slide.folder}/slide.yaml`;
  }

  pathOf(file: string): string {
    return join(this.reading.folder, 'slides', this.slide.folder, file);
  }

  displayOf(file: string): string {
    return `${this.reading.displayFolder}/slides/${this.slide.folder}/${file}`;
  }

  complain(
    path: readonly string[],
    [what, todo]: readonly [string, string],
    severity: AuthorIssue['severity'] = 'error',
  ): null {
    const line = yamlLineFinder(readFileSync(this.pathOf('slide.yaml'), 'utf8'))(['sign', ...path]);
    this.reading.issues.push({ severity, file: this.file, line, what, todo });
    return null;
  }
}

function compileSign(
  desk: SlideDesk,
  language: string,
  source: SignSource,
  media: PackMedia,
): SignVideo | null {
  const { reading, slide } = desk;
  if (reading.pack?.languages.includes(language) !== true)
    return desk.complain(
      [language],
      [
        `The pack has no language "${language}", so nobody would find this video.`,
        'Name the language whose page shows it, such as nl; the sign language stands under "signLanguage:".',
      ],
    );
  if (!isShown(desk))
    desk.complain(
      [language],
      [
        'Videos in sign language are shown in the story, in Explore and on the pages for adults; this slide stands on none of these paths.',
        'Put the video with a slide that does, or take it out.',
      ],
      'warning',
    );
  const video = checkedVideo(desk, language, source.video);
  const captions = checkedCaptions(desk, language, source);
  if (video === null || captions === null) return null;
  const name = `sign/${slide.id}.${language}`;
  return {
    video: media.add(video, `${name}${extname(video)}`),
    captions: media.add(captions, `${name}.vtt`),
    signLanguage: source.signLanguage,
  };
}

function isShown({ reading, slide }: SlideDesk): boolean {
  const { young = [], older = [], parents = [], siblings = [] } = reading.pack?.paths ?? {};
  return [young, older, parents, siblings].some((path) => path.includes(slide.id));
}

/** Absolute path of a video that can be shown. */
function checkedVideo(desk: SlideDesk, language: string, file: string): string | null {
  const path = existing(desk, [language, 'video'], file);
  if (path === null) return null;
  const found = checkSignVideo(readFileSync(path), desk.displayOf(file));
  desk.reading.issues.push(...found);
  return found.some(({ severity }) => severity === 'error') ? null : path;
}

/** Absolute path of captions that can be read: whoever does not sign sees in them what is signed (WCAG 1.2.2). */
function checkedCaptions(desk: SlideDesk, language: string, { captions }: SignSource): string | null {
  if (captions === undefined)
    return desk.complain(
      [language],
      [
        'The video has no captions.',
        `Write down what is signed (WebVTT) and name the file: "captions: sign/${language}.vtt".`,
      ],
    );
  const path = existing(desk, [language, 'captions'], captions);
  if (path === null) return null;
  const found = checkCaptions(readFileSync(path, 'utf8'), desk.displayOf(captions));
  desk.reading.issues.push(...found);
  return found.some(({ severity }) => severity === 'error') ? null : path;
}

function existing(desk: SlideDesk, place: readonly string[], file: string): string | null {
  const path = desk.pathOf(file);
  if (existsSync(path) && statSync(path).isFile()) return path;
  return desk.complain(place, [
    `The file "${file}" is missing.`,
    `Put it into slides/${desk.slide.folder}, or correct its name.`,
  ]);
}
