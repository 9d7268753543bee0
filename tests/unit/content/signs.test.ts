import fc from 'fast-check';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slideFingerprint } from '../../../build/content/accepted-review.ts';
import { checkCaptions } from '../../../build/content/check-captions.ts';
import { checkSignVideo } from '../../../build/content/check-sign-video.ts';
import { renderReport } from '../../../build/content/report/render-report.ts';
import { packReport } from '../../../build/content/report/report-model.ts';
import { readMp4 } from '../../../build/content/read-mp4.ts';
import { readWebm } from '../../../build/content/read-webm.ts';
import { writePack } from '../../../build/content/write-pack.ts';
import type { SignVideo } from '../../../content/schema/compiled-pack.ts';
import { PackDesk } from './pack-desk.ts';

const samples = resolve(import.meta.dirname, '../../fixtures/sign');
const sample = readFileSync(join(samples, 'sample.webm'));
const slide = 'slides/01-seeds';
const usual = 'en: { video: sign/bsl.webm, captions: sign/en.vtt, signLanguage: bfi }';

/** A garden in which somebody signs the seeds. */
function signedGarden(entry = usual): PackDesk {
  const desk = new PackDesk();
  const folder = join(desk.folder, slide, 'sign');
  mkdirSync(folder);
  cpSync(join(samples, 'sample.webm'), join(folder, 'bsl.webm'));
  cpSync(join(samples, 'sample.vtt'), join(folder, 'en.vtt'));
  return desk.edit(`${slide}/slide.yaml`, 'picture: seeds', `picture: seeds\nsign:\n  ${entry}`);
}

const signIn = (desk: PackDesk, language: string): SignVideo | null | undefined =>
  desk.compile().pack?.languages.find((words) => words.language === language)?.slides['seeds']?.sign;

describe('a slide that is signed', () => {
  it('carries its video and captions in the language whose page shows them, and in no other', () => {
    const desk = signedGarden();
    expect(desk.complaints()).toEqual([]);
    expect(signIn(desk, 'en')).toEqual({
      video: expect.stringMatching(/^sign\/seeds\.en\.[0-9a-f]{8}\.webm$/) as string,
      captions: expect.stringMatching(/^sign\/seeds\.en\.[0-9a-f]{8}\.vtt$/) as string,
      signLanguage: 'bfi',
    });
    expect(signIn(desk, 'fr')).toBeNull();
  });

  it('brings its files into the compiled pack', () => {
    const desk = signedGarden();
    const { pack } = desk.compile();
    writePack(pack!, join(desk.folder, 'compiled'));
    const { video } = signIn(desk, 'en')!;
    expect(readFileSync(join(desk.folder, 'compiled', video))).toEqual(sample);
  });

  it('has captions that are held to the same words as everything else a child reads, with their line', () => {
    const file = `${slide}/sign/en.vtt`;
    const captions = (words: string): string[] =>
      signedGarden()
        .write(file, `WEBVTT\n\n00:00.100 --> 00:01.100\nSeeds sleep.\n\n00:01.200 --> 00:02.200\n${words}\n`)
        .findings()
        .filter((finding) => finding.includes('captions of the signs'));
    expect(captions('They wake in spring.')).toEqual([]);
    expect(captions('Some of them die.')).toEqual([
      expect.stringMatching(/sign\/en\.vtt:7: error: captions of the signs, "en": "die" must not stand/),
    ]);
  });

  it('stands in the report of the clinician, who has to watch it', () => {
    const report = packReport(signedGarden().compile(), '2026-06-01')!;
    const page = renderReport([report], '2026-06-01').replaceAll(/\s+/g, ' ');
    expect(page).toMatch(/In sign language<\/th>.*To be watched: sign\/seeds\.en\.[0-9a-f]{8}\.webm \(bfi\)/);
    const unsigned = packReport(new PackDesk().compile(), '2026-06-01')!;
    expect(renderReport([unsigned], '2026-06-01')).not.toContain('In sign language');
  });

  it('is another slide for whoever signed its review when other hands sign it', () => {
    const text = signedGarden().compile().pack!.languages[0]!.slides['seeds']!;
    const filmedAnew = { ...text, sign: { ...text.sign!, video: 'sign/seeds.en.ffffffff.webm' } };
    expect(slideFingerprint(filmedAnew)).not.toBe(slideFingerprint(text));
    expect(slideFingerprint({ ...text, sign: null })).toBe(slideFingerprint({ ...text, sign: undefined }));
  });
});

describe('a video that cannot be shown', () => {
  const at = (line: number): string => `garden/${slide}/slide.yaml:${String(line)} `;
  it.each([
    [
      'is missing',
      'en: { video: sign/gone.webm, captions: sign/en.vtt, signLanguage: bfi }',
      `${at(3)}The file "sign/gone.webm" is missing. Put it into slides/01-seeds, or correct its name.`,
    ],
    [
      'has no captions',
      'en: { video: sign/bsl.webm, signLanguage: bfi }',
      `${at(3)}The video has no captions. Write down what is signed (WebVTT) and name the file: "captions: sign/en.vtt".`,
    ],
    [
      'names captions that are missing',
      'en: { video: sign/bsl.webm, captions: sign/nl.vtt, signLanguage: bfi }',
      `${at(3)}The file "sign/nl.vtt" is missing. Put it into slides/01-seeds, or correct its name.`,
    ],
    [
      'stands under a language that the pack does not have',
      'nl: { video: sign/bsl.webm, captions: sign/en.vtt, signLanguage: vgt }',
      `${at(3)}The pack has no language "nl", so nobody would find this video. Name the language whose page shows it, such as nl; the sign language stands under "signLanguage:".`,
    ],
  ])(
    '%s: the complaint names the line and what to do, and the slide is shown without it',
    (_why, entry, said) => {
      const desk = signedGarden(entry);
      expect(desk.complaints()).toEqual([said]);
      expect(signIn(desk, 'en')).toBeNull();
      expect(signIn(desk, 'fr')).toBeNull();
    },
  );

  it.each([
    ['video: sign/bsl.avi', /slide\.yaml:3 "sign\.en\.video" should be a \.webm or \.mp4 file/],
    ['video: ../../bsl.webm', /slide\.yaml:3 "sign\.en\.video" should be a \.webm or \.mp4 file/],
    [
      'signLanguage: nl-BE',
      /slide\.yaml:3 "sign\.en\.signLanguage" should be a tag of ISO 639-3, such as vgt/,
    ],
  ])('%s: the form is told', (wrong, said) => {
    const key = wrong.split(':')[0]!;
    const entry = usual.replace(new RegExp(`${key}: [^ ,]+`), wrong);
    expect(signedGarden(entry).complaints().join('\n')).toMatch(said);
  });

  it('is none: the file only has the name of one', () => {
    const desk = signedGarden().write(`${slide}/sign/bsl.webm`, 'not a film');
    expect(desk.complaints()).toEqual([
      `garden/${slide}/sign/bsl.webm:null This is not a WebM video. Export it as WebM (VP9 or VP8), or as MP4 (H.264), and keep the ending of its name.`,
    ]);
    expect(signIn(desk, 'en')).toBeNull();
  });

  it('would be shown nowhere: that is a warning', () => {
    const desk = signedGarden();
    const pack = join(desk.folder, 'pack.yaml');
    writeFileSync(pack, readFileSync(pack, 'utf8').replaceAll(': [seeds]', ': []'));
    const found = desk.compile().issues.filter(({ what }) => what.includes('sign language'));
    expect(found).toEqual([expect.objectContaining({ severity: 'warning', line: 3 })]);
  });
});

describe('what a signing visitor would notice', () => {
  it('is read from the file itself: shape, pictures a second, sound', () => {
    const facts = readWebm(sample);
    expect(facts).toMatchObject({ widthPx: 640, heightPx: 360, hasSound: false });
    expect(facts!.picturesPerSecond).toBeGreaterThanOrEqual(25);
    expect(checkSignVideo(sample, 'a.webm')).toEqual([]);
  });

  it('an upright film would be shown too small', () => {
    const upright = Buffer.from(sample);
    // PixelWidth (B0) and PixelHeight (BA), two bytes each.
    upright.writeUInt16BE(202, upright.indexOf(Buffer.from([0xb0, 0x82])) + 2);
    expect(checkSignVideo(upright, 'a.webm').map(({ what }) => what)).toEqual([
      'The video is upright (202 by 360), so it would be shown too small.',
    ]);
  });

  it('too few pictures a second are an error', () => {
    const slow = Buffer.from(sample);
    // TimestampScale (2AD7B1): a file that plays twice as long has half as many pictures a second.
    const scale = slow.indexOf(Buffer.from([0x2a, 0xd7, 0xb1, 0x83])) + 4;
    slow.writeUIntBE(2_000_000, scale, 3);
    expect(checkSignVideo(slow, 'a.webm')[0]?.what).toMatch(
      /has 15 pictures a second; signs need at least 25/,
    );
  });

  it('survives any file that is cut off', () => {
    for (let length = 0; length < 600; length += 7)
      expect(() => readWebm(sample.subarray(0, length))).not.toThrow();
  });
});

describe('a film as MP4', () => {
  const film = readFileSync(resolve(import.meta.dirname, '../../fixtures/sign/sample.mp4'));
  const complaints = (video: Buffer): readonly string[] =>
    checkSignVideo(video, 'a.mp4').map(({ what }) => what);
  /** The same film with other bytes where a box begins, counted from the last letter of its name. */
  const changed = (box: string, at: number, ...bytes: readonly number[]): Buffer => {
    const other = Buffer.from(film);
    other.set(bytes, other.indexOf(box) + box.length + at);
    return other;
  };

  it('is measured like any other', () => {
    expect(readMp4(film)).toMatchObject({ widthPx: 320, heightPx: 180, hasSound: false, codec: 'avc1' });
    expect(readMp4(film)!.picturesPerSecond).toBeCloseTo(30, 1);
    expect(complaints(film)).toEqual([]);
    expect(complaints(sample)).toEqual(['This is not an MP4 video.']);
  });

  it('has too few pictures a second, or is coded as some kiosks cannot play it', () => {
    const shown = film.readUInt32BE(film.indexOf('stts') + 4 + 12);
    expect(complaints(changed('stts', 12, 0, 0, (2 * shown) >> 8, (2 * shown) & 0xff))).toEqual([
      'The video has 15 pictures a second; signs need at least 25.',
    ]);
    const coded = changed('stsd', 12, ...Buffer.from('hvc1'));
    expect(complaints(coded)).toEqual(['The video is coded as "hvc1", which the kiosk may not play.']);
  });

  it('was filmed with an upright telephone: stored lying, and shown upright', () => {
    const matrix = 4 + 36;
    const turned = changed('tkhd', matrix, 0, 0, 0, 0, 0, 1, 0, 0);
    expect(complaints(turned)).toEqual([
      'The video is upright (180 by 320), so it would be shown too small.',
    ]);
  });

  it('is in pieces, as for sending it live', () => {
    const piece = Buffer.from('\0\0\0\x08moof', 'latin1');
    expect(complaints(Buffer.concat([film, piece]))).toEqual([
      'The video is in pieces, as for sending it live.',
    ]);
  });

  it('is cut off or broken anywhere: it is refused, and nothing falls over', () => {
    for (let length = 0; length < film.length; length += 97)
      expect(() => checkSignVideo(film.subarray(0, length), 'a.mp4')).not.toThrow();
    fc.assert(
      fc.property(fc.nat(film.length - 1), fc.nat(255), (at, byte) => {
        const broken = Buffer.from(film);
        broken[at] = byte;
        expect(() => checkSignVideo(broken, 'a.mp4')).not.toThrow();
      }),
    );
  });
});

describe('captions', () => {
  const said = (...lines: readonly string[]): readonly string[] =>
    checkCaptions(lines.join('\n'), 'en.vtt').map(
      ({ severity, line, what }) => `${String(line)} ${severity}: ${what}`,
    );
  const head = ['WEBVTT', ''];

  it('are held to the form of WebVTT, line by line', () => {
    expect(said(...head, '00:00.000 --> 00:01.000', 'Seeds <i>sleep</i>.')).toEqual([]);
    expect(said(...head, '1', '00:00:00.000 --> 00:00:01.000 align:center', 'Seeds.')).toEqual([]);
    expect(said('1', '00:00,000 --> 00:01,000')).toEqual([
      '1 error: This is not a file of captions (WebVTT).',
    ]);
    expect(said(...head)).toEqual(['1 error: There are no captions in it.']);
    expect(said(...head, '00:00,000 --> 00:01,000', 'Seeds.')).toEqual([
      '3 error: These times cannot be read.',
    ]);
    expect(said(...head, '00:02.000 --> 00:01.000', 'Seeds.')).toEqual([
      '3 error: The caption ends before it begins.',
    ]);
    expect(said(...head, '00:00.000 --> 00:01.000', '', 'Seeds.')).toEqual([
      '3 error: The caption has no words.',
    ]);
  });

  it('that do not fit on two lines are a warning', () => {
    expect(said(...head, '00:00.000 --> 00:05.000', 'A seed '.repeat(11).trim())).toEqual([
      '4 warning: The caption has 76 letters; 70 fit on two lines.',
    ]);
  });
});
