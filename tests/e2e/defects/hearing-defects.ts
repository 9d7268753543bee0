/** What can be wrong with a page for those who listen to it. */
import { page } from './page-defect.ts';
import type { PageDefect } from './page-defect.ts';

/** By name, as in `page-defects.ts`. */
export const hearingDefects: Readonly<Record<string, PageDefect>> = {
  'speech-goes-on': page('nothing stops the voice', () => {
    HTMLMediaElement.prototype.pause = () => undefined;
    // A player is let go of by giving it a silent sound.
    const known = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'src') ?? {};
    Object.defineProperty(HTMLMediaElement.prototype, 'src', {
      ...known,
      set(this: HTMLMediaElement, address: string) {
        if (!address.startsWith('data:')) known.set?.call(this, address);
      },
    });
  }),
  'deaf-to-orders': page('pause, repeat, louder and faster do nothing', () => {
    new MutationObserver((_changes, observer) => {
      const session = document.querySelector('lantern-app')?.ports?.session;
      if (session === undefined) return;
      observer.disconnect();
      const send = session.send.bind(session);
      Object.assign(session, {
        send: (event: Parameters<typeof send>[0]) => {
          if (!event.type.startsWith('speech-')) send(event);
        },
      });
    }).observe(document, { childList: true, subtree: true });
  }),
  'one-voice': page('only English has a voice', () => {
    const known = window.fetch.bind(window);
    window.fetch = (input, init) =>
      /\/speech\/(?!en)/.test(input instanceof Request ? input.url : input.toString())
        ? Promise.resolve(new Response('', { status: 404 }))
        : known(input, init);
    Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [] });
  }),
  unlit: page('nothing lights up while it is read', () => {
    CSS.highlights.set = () => CSS.highlights;
  }),
  'silent-digits': page('that a digit was typed is not said', () => {
    window.addEventListener('digit-typed', (event) => event.stopImmediatePropagation(), true);
  }),
  chatty: page('the page speaks beside the screen reader of the machine', () => {
    window.addEventListener('keydown', () => {
      speechSynthesis.speak(new SpeechSynthesisUtterance('Hello.'));
    });
  }),
};
