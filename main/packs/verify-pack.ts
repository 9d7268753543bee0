import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { packLanguageSchema } from '../../content/schema/compiled-pack.ts';
import type { LevelText, Narration, PackIndex, PackLanguage } from '../../content/schema/compiled-pack.ts';
import type { AppError, Result } from '../errors.ts';
import { findSafeFile } from '../protocol/safe-path.ts';
import { parsePackIndex } from './read-pack.ts';
import type { FoundPack } from './read-pack.ts';
import {
  leaveOutSignVideos,
  leaveOutSlides,
  leaveOutTermPictures,
  slidesWithBadPictures,
} from './leave-out.ts';

/** A pack whose files have been compared with its index: what may be shown, and what had to be left out. */
export interface VerifiedPack {
  readonly folder: string;
  readonly index: PackIndex;
  /** Text by language, without narration whose sound is missing. */
  readonly languages: ReadonlyMap<string, PackLanguage>;
  readonly notices: readonly AppError[];
}

const filesAtOnce = 8;
const todo = 'Copy the whole pack again, or compile it again with "npm run content:compile".';

/** Paths of files that are missing, unreadable, outside the pack or changed. */
async function findBadFiles(folder: string, index: PackIndex): Promise<ReadonlySet<string>> {
  const bad = new Set<string>();
  const queue = Object.entries(index.files);
  const worker = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [path, expected] = next;
      if ((await hashOf(folder, path)) !== expected) bad.add(path);
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, worker));
  return bad;
}

async function hashOf(folder: string, path: string): Promise<string | null> {
  const file = await findSafeFile(folder, path);
  if (!file.ok) return null;
  try {
    return createHash('sha256')
      .update(await readFile(file.value))
      .digest('hex');
  } catch {
    return null;
  }
}

async function readLanguage(folder: string, language: string): Promise<PackLanguage | null> {
  const file = await findSafeFile(folder, `${language}.json`);
  if (!file.ok) return null;
  try {
    const parsed = v.safeParse(packLanguageSchema, JSON.parse(await readFile(file.value, 'utf8')));
    return parsed.success && parsed.output.language === language ? parsed.output : null;
  } catch {
    return null;
  }
}

/** The text with the sound taken away where the clip is bad; the page then uses the system's voice or says that there is none. */
function withoutBadClips(text: PackLanguage, isBad: (path: string) => boolean): [PackLanguage, AppError[]] {
  const notices: AppError[] = [];
  const keep = <Narrated extends { readonly narration: Narration | null }>(
    place: string,
    narrated: Narrated,
  ): Narrated => {
    if (narrated.narration === null || !isBad(narrated.narration.audio)) return narrated;
    const what = `${place} of the pack ${text.pack} in ${text.language} has lost its sound: ${narrated.narration.audio} is missing or changed.`;
    notices.push({ code: 'narration-left-out', what, todo });
    return { ...narrated, narration: null };
  };
  const keepLevel = (slide: string, level: LevelText | undefined): LevelText | undefined =>
    level && keep(`Slide ${slide}`, level);
  const keepAll = <Narrated extends { readonly narration: Narration | null }>(
    place: string,
    all: Readonly<Record<string, Narrated>>,
  ): Record<string, Narrated> =>
    Object.fromEntries(Object.entries(all).map(([id, one]) => [id, keep(`${place} ${id}`, one)]));
  const slides = Object.fromEntries(
    Object.entries(text.slides).map(([id, slide]) => {
      const { young, older, parents } = slide.levels;
      return [
        id,
        {
          ...slide,
          hotspots: keepAll(`Slide ${id}, hotspot`, slide.hotspots),
          activity: slide.activity && {
            ...slide.activity,
            lines: keepAll(`Slide ${id}, activity`, slide.activity.lines),
          },
          levels: {
            young: keepLevel(id, young),
            older: keepLevel(id, older),
            parents: keepLevel(id, parents),
          },
        },
      ];
    }),
  );
  // A phrase without its clip is said by the system's voice, or shown.
  const phrases = Object.fromEntries(Object.entries(text.phrases).filter(([, [audio]]) => !isBad(audio)));
  return [{ ...text, slides, phrases, glossary: keepAll('Glossary term', text.glossary) }, notices];
}

async function readLanguages(
  folder: string,
  index: PackIndex,
  isBad: (path: string) => boolean,
): Promise<Pick<VerifiedPack, 'languages' | 'notices'>> {
  const languages = new Map<string, PackLanguage>();
  const notices: AppError[] = [];
  const lostPictures = new Set<string>();
  for (const language of index.languages) {
    const text = isBad(`${language}.json`) ? null : await readLanguage(folder, language);
    if (text === null) {
      const what = `The language ${language} of the pack ${index.id} is left out: ${language}.json is missing, changed or not valid.`;
      notices.push({ code: 'language-left-out', what, todo });
      continue;
    }
    const [audible, lost] = withoutBadClips(text, isBad);
    const signed = leaveOutSignVideos(audible, isBad);
    const seen = leaveOutTermPictures(signed.text, isBad);
    languages.set(language, seen.text);
    notices.push(...lost, ...signed.lost.map((slide) => lostSignVideo(text, slide)));
    for (const term of seen.lost) lostPictures.add(term);
  }
  // The picture is the same in every language, so one notice tells of it.
  for (const term of lostPictures) {
    const what = `The word ${term} of the pack ${index.id} has lost its picture: it is missing or changed.`;
    notices.push({ code: 'term-picture-left-out', what, todo });
  }
  return { languages, notices };
}

function lostSignVideo({ pack, language }: PackLanguage, slide: string): AppError {
  const what = `Slide ${slide} of the pack ${pack} in ${language} has lost its sign-language video: the video or its captions are missing or changed.`;
  return { code: 'sign-video-left-out', what, todo };
}

/** Takes away the languages that are not offered. The first one stays: everything falls back to it. */
function onlyOffered(index: PackIndex, offered: readonly string[] | null): PackIndex {
  if (offered === null) return index;
  const languages = index.languages.filter((language, at) => at === 0 || offered.includes(language));
  return { ...index, languages };
}

function unusable(folder: string, { id }: PackIndex): Result<VerifiedPack> {
  const what = `The pack ${id} in ${folder} cannot be shown: its first language or all its pictures are missing or changed.`;
  return { ok: false, issue: { code: 'pack-invalid', what, todo } };
}

/**
 * Checks the index, then compares every file with its hash. A slide whose picture is bad is left out, a language whose text is bad is
 * left out, a clip that is bad is taken away; everything else plays.
 * @param offered languages that are offered, `null` = all
 */
export async function verifyPack(
  pack: FoundPack,
  offered: readonly string[] | null,
): Promise<Result<VerifiedPack>> {
  const parsed = parsePackIndex(pack);
  if (!parsed.ok) return parsed;
  const { folder } = pack;
  const index = onlyOffered(parsed.value, offered);
  const bad = await findBadFiles(folder, index);
  // A file that the index does not list was never checked, so it is not served either.
  const isBad = (path: string): boolean => bad.has(path) || !Object.hasOwn(index.files, path);
  const { languages, notices } = await readLanguages(folder, index, isBad);
  const lost = slidesWithBadPictures(index, isBad);
  const kept = leaveOutSlides(index, lost, [...languages.keys()]);
  const [first] = index.languages;
  if (first === undefined || !languages.has(first) || kept === null) return unusable(folder, index);
  const slideNotices = [...lost].map((slide): AppError => ({
    code: 'slide-left-out',
    what: `Slide ${slide} of the pack ${index.id} is left out: its picture is missing or changed.`,
    todo,
  }));
  return { ok: true, value: { folder, index: kept, languages, notices: [...slideNotices, ...notices] } };
}
