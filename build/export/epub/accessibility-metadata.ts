/** What a book says about its own accessibility: facts only, and no conformance that nobody has evaluated. Pure. */
import type { Book } from '../book/book.ts';
import type { BookWords } from '../book/book-words.ts';
import { xml, type Markup } from '../book/markup.ts';

/** The `schema:` metadata of a book. */
export function accessibilityMetadata(book: Book, words: BookWords): readonly Markup[] {
  const reads = book.voice !== null;
  const modes = ['textual', 'visual', ...(reads ? ['auditory'] : [])];
  const features = [
    'alternativeText',
    'tableOfContents',
    'structuralNavigation',
    'readingOrder',
    'displayTransformability',
    'ARIA',
    ...(reads ? ['synchronizedAudioText'] : []),
  ];
  const hazards = ['noFlashingHazard', 'noMotionSimulationHazard', 'noSoundHazard'];
  return [
    ...modes.map((mode) => meta('accessMode', mode)),
    ...['textual', 'textual,visual'].map((modesTogether) => meta('accessModeSufficient', modesTogether)),
    ...features.map((feature) => meta('accessibilityFeature', feature)),
    ...hazards.map((hazard) => meta('accessibilityHazard', hazard)),
    xml`<meta property="schema:accessibilitySummary" xml:lang="${words.language}">${summary(book, words)}</meta>\n`,
  ];
}

function meta(property: string, value: string): Markup {
  return xml`<meta property="schema:${property}">${value}</meta>\n`;
}

function summary({ voice, isReadThroughout }: Book, words: BookWords): string {
  const voiceKey = isReadThroughout ? 'summaryVoice' : 'summaryVoicePartly';
  return [
    words.book('summaryStructure'),
    words.book('summaryPictures'),
    ...(voice === null ? [] : [words.book(voiceKey)]),
    words.book('summaryEvidence'),
  ].join(' ');
}
