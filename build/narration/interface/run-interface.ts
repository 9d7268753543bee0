/** The clips of phrases, of the interface and of each pack, language by language: made, or only checked. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { packPhrases, phraseSourcesOf } from '../../content/pack-phrases.ts';
import { compileFolder } from '../../content/run-content.ts';
import { VoiceChooser } from '../engines/voice-for-text.ts';
import { interfaceClip } from '../narration-recipe.ts';
import { lexiconReader } from '../plan-pack.ts';
import { clipBytes, makeClips, openClips } from './interface-clips.ts';
import { interfacePhrases, unique, type MessageTree } from './interface-phrases.ts';
import { readPhraseWorld } from './phrase-world.ts';

const root = resolve(import.meta.dirname, '../../..');
const localesFolder = join(root, 'assets/locales');
/** Served to the page as it is. */
const speechFolder = join(root, 'assets/public/speech');

/** What is to be said in one language, and where its clips lie. */
interface PhraseSet {
  readonly name: string;
  readonly folder: string;
  readonly language: string;
  readonly phrases: readonly string[];
}

/** Phrases are always spoken by the embedded synthesiser, so that the kiosk itself has one voice. */
class PhraseMaker {
  readonly #chooser = new VoiceChooser({ packFolder: root, piper: null, aligner: null });
  readonly #lexicon = lexiconReader();

  constructor(private readonly check: boolean) {}

  /** Returns how much is open: missing, stale, or too large. */
  async run({ name, folder, language, phrases }: PhraseSet): Promise<number> {
    const voice = this.#chooser.synthesiser(language);
    if (voice === null) {
      console.log(`narration: ${name}: no voice for "${language}".`);
      return 0;
    }
    const wanted = { language, phrases, voice, lexicon: this.#lexicon(language) };
    const lines = this.check ? openClips(folder, wanted) : [];
    for (const line of lines) console.error(`${name}: ${line} Run npm run narration.`);
    const made = this.check ? 0 : await makeClips(folder, wanted);
    const bytes = clipBytes(folder, language);
    const size = `${(bytes / 1e6).toFixed(2)} MB of ${interfaceClip.limitBytes / 1e6} MB`;
    console.log(`narration: ${name}: ${language}: ${phrases.length} phrases, ${made} made, ${size}`);
    if (bytes <= interfaceClip.limitBytes) return lines.length;
    console.error(
      `${name}: ${language}: ${size}. Lower vorbisQuality of interfaceClip in narration-recipe.ts.`,
    );
    return lines.length + 1;
  }
}

/** Makes or checks the clips of every language of the interface. Returns how much is open. */
export async function runInterface({ check }: { readonly check: boolean }): Promise<number> {
  const maker = new PhraseMaker(check);
  const world = readPhraseWorld();
  let open = 0;
  for (const file of readdirSync(localesFolder).sort()) {
    const language = file.replace(/\.json$/u, '');
    const messages = JSON.parse(readFileSync(join(localesFolder, file), 'utf8')) as MessageTree;
    const phrases = await interfacePhrases(language, messages, world);
    open += await maker.run({ name: 'interface', folder: speechFolder, language, phrases });
  }
  return open;
}

/** The same for the headings, names and descriptions of a pack. */
export async function runPackPhrases(
  packFolder: string,
  { check }: { readonly check: boolean },
): Promise<number> {
  const maker = new PhraseMaker(check);
  const { pack } = compileFolder(packFolder);
  let open = 0;
  if (pack === null) return 0;
  for (const words of pack.languages) {
    const phrases = unique(packPhrases(words, phraseSourcesOf(pack.index)));
    const { language } = words;
    open += await maker.run({
      name: basename(packFolder),
      folder: join(packFolder, 'speech'),
      language,
      phrases,
    });
  }
  return open;
}
