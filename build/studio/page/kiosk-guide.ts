/**
 * Runs in the kiosk beside the studio: goes to the slide that the address names and presses Listen, with the same events that a visitor's
 * touches become. The address: `#pack=..&language=..&slide=..&part=..`.
 */
import type {} from '../../../renderer/app/lantern-app.ts';
import type { Ports } from '../../../renderer/app/lantern-app.ts';
import type { PathName } from '../../../content/schema/compiled-pack.ts';
import type { SessionEvent } from '../../../renderer/session/session-types.ts';

/** The page is asked again after this time whether it is ready, milliseconds. */
const askAgainMs = 50;

const target = new URLSearchParams(location.hash.slice(1));
const value = (name: string): string => target.get(name) ?? '';
const [language, slide, part] = [value('language'), value('slide'), value('part')];

const ports = await until(() => {
  const found = document.querySelector('lantern-app')?.ports ?? null;
  return found?.pack.index && customElements.get('lantern-bar') ? found : null;
});
send(ports, [{ type: 'input' }, { type: 'skip-hands' }, { type: 'choose-language', language }]);
const shown = slide === 'glossary' ? slideWithTerm(ports, part) : slide;
await until(() => (ports.pack.slideText(shown, language)?.language === language ? ports : null));
send(ports, [
  { type: 'open-door', path: doorOf(ports, shown) },
  { type: 'open-slide', slide: shown },
]);
send(ports, eventsOf());

/** What a visitor does on the slide to hear the text. */
function eventsOf(): readonly SessionEvent[] {
  if (slide === 'glossary') return [{ type: 'open-term', term: part }];
  const [, kind, id = ''] = /^(hotspot|activity)-(.+)$/.exec(part) ?? [];
  if (kind === 'hotspot') return [{ type: 'tap-hotspot', hotspot: id }];
  if (kind === 'activity') return [{ type: 'open-activity' }, { type: 'touch-activity', part: id }];
  // A story reads by itself; asked once more it would fall silent.
  const isReading = ['wanted', 'playing'].includes(ports.session.view.narration);
  return isReading ? [] : [{ type: 'toggle-listen' }, { type: 'confirm-loudspeaker' }];
}

/** The door behind which the slide is told at the level of the text. */
function doorOf({ pack }: Ports, id: string): PathName {
  const own = ['young', 'older', 'parents'].includes(part) ? part : 'older';
  const doors = [own, 'older', 'young', 'parents', 'siblings', 'calm'] as readonly PathName[];
  return doors.find((door) => pack.index?.paths[door].includes(id)) ?? 'older';
}

/** A slide on which the word is explained; the first where there is none. */
function slideWithTerm({ pack }: Ports, term: string): string {
  const ids = pack.index?.slides.map(({ id }) => id) ?? [];
  const explains = (id: string): boolean =>
    Object.values(pack.slideText(id, language)?.text.levels ?? {}).some((level) =>
      level.terms.some((each) => each.term === term),
    );
  return ids.find(explains) ?? ids[0] ?? '';
}

function send({ session }: Ports, events: readonly SessionEvent[]): void {
  for (const event of events) session.send(event);
}

async function until<Value>(find: () => Value | null): Promise<Value> {
  for (;;) {
    const found = find();
    if (found !== null) return found;
    await new Promise((done) => setTimeout(done, askAgainMs));
  }
}
