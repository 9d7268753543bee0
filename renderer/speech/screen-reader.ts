/**
 * Reads the screen to somebody who does not see it: on arrival the whole place, then whatever takes the focus or changes. It sends the
 * session nothing but that it speaks, and it never speaks outside speech mode.
 */
import { isPrivate } from '../input/composed-tree.ts';
import { focusedElement, pressable } from '../input/focus-order.ts';
import type { MessageKey } from '../i18n/message-key.ts';
import type { SessionView } from '../session/session-types.ts';
import type { SpeechOrder } from '../session/speech-events.ts';
import { arrivalSpeech, toldIn } from './arrival.ts';
import { describeThing } from './describe-thing.ts';
import { orderReply } from './order-reply.ts';
import { changeOf, pageOf, placeOf } from './place.ts';
import type { Place } from './place.ts';
import { readScreen } from './read-screen.ts';
import { readingScope, statusRegions } from './reading-scope.ts';
import type { ScreenReaderOptions } from './screen-reader-options.ts';
import { Speaker } from './speaker.ts';
import { SpokenMark } from './spoken-mark.ts';
import { spokenChange, spokenName, spokenThing } from './spoken-thing.ts';
import type { Thing } from './spoken-thing.ts';
import type { Spoken } from './spoken.ts';
import { StatusWatch } from './status-watch.ts';
import { whenArrived } from './when-arrived.ts';
import { whenDrawn } from './when-drawn.ts';

/** The warning is said again after this time (accessibility TIM-2), milliseconds. */
const warnAgainMs = 10_000;

/** See the head of this file. */
export class ScreenReader {
  readonly #speaker: Speaker;
  readonly #mark = new SpokenMark();
  readonly #statuses = new StatusWatch();
  #place: Place | null = null;
  #order: SpeechOrder;
  #narration: SessionView['narration'] = 'silent';
  #focused: { readonly element: Element; readonly thing: Thing } | null = null;
  /** What had the focus when it was looked at last: a move between two shadow trees fires no event that the page could hear. */
  #focusSeen: Element | null = null;
  #describesKeys = false;
  /** Something was cut by the action that is being handled. */
  #wasSpeaking = false;
  #means: 'keys' | 'touch' = 'keys';
  #explainedAt = -1;
  /** Grows with every change that leads to new speech; one that is overtaken says nothing. */
  #turn = 0;
  #stopWarning: () => void = () => undefined;

  constructor(private readonly options: ScreenReaderOptions) {
    const { session, localize, voice, phrases, clock } = options;
    this.#order = session.view.speechOrder;
    this.#speaker = new Speaker({
      voice,
      utterances: (text, language) => phrases.utterances(text, language),
      sayContent: (sentence) => session.send({ type: 'say-content', sentence }),
      onSpoken: (spoken) => this.#mark.show(spoken),
      onSaid: () => session.send({ type: 'speech-said' }),
      wait: (durationMs, done) => clock.after(durationMs, done),
    });
    session.subscribe(() => this.#follow());
    localize.subscribe(() => this.#follow());
    this.#follow();
  }

  /** Any action cuts speech at once (accessibility CF-6). Call it before anything else hears of the action. */
  cut(means: 'keys' | 'touch'): void {
    this.#means = means;
    if (!this.#isOn) return;
    this.#wasSpeaking = this.#speaker.speaks;
    this.#speaker.cut();
    void this.#settle();
  }

  /** Something has the focus, or a finger is on it. */
  announce(element: Element): void {
    if (!this.#isOn) return;
    const turn = ++this.#turn;
    const { localize } = this.options;
    this.#focusSeen = focusedElement();
    this.#focused = null;
    if (this.#isPrivate(element)) return;
    const thing = describeThing(element, localize.language);
    this.#focused = { element, thing };
    const said = spokenThing(thing, localize, element);
    void this.#wordsKnown().then(() => {
      // A page that can be scrolled has a name and is no button.
      if (turn === this.#turn)
        this.#speaker.say(element.matches(pressable) ? said : spokenName(thing, element));
    });
  }

  /** Something under a finger that cannot be pressed. */
  announceText(element: Element): void {
    if (!this.#isOn) return;
    this.#turn += 1;
    this.#speaker.say(toldIn(readScreen(element, this.options.localize.language)));
  }

  /** A sentence of the interface, also before speech mode has begun. */
  async tell(text: string): Promise<void> {
    const { phrases, localize, session } = this.options;
    await phrases.load(localize.language);
    if (session.view.muted) return;
    this.#speaker.interject([this.#phrase(text)], 'waits');
  }

  get #isOn(): boolean {
    const { speechMode, muted } = this.options.session.view;
    return speechMode && !muted;
  }

  /** Such as the digits of the staff code (accessibility CF-9). */
  #isPrivate(element: Element): boolean {
    return !this.options.session.view.headset && isPrivate(element);
  }

  #follow(): void {
    const { view } = this.options.session;
    if (!this.#isOn) {
      this.#fallSilent();
      return;
    }
    const place = placeOf(view, this.options.localize.language);
    const change = changeOf(this.#place, place);
    const order = view.speechOrder;
    const isOrder = order.count !== this.#order.count;
    this.#order = order;
    this.#place = place;
    this.#followNarration(view);
    const keysWorkAgain = this.#describesKeys && !view.describesKeys;
    this.#describesKeys = view.describesKeys;
    if (change !== null) void this.#arrive(change, keysWorkAgain);
    else if (isOrder && order.name === 'say') void this.#sayAnswer();
    else if (isOrder) this.#obey(order);
    else void this.#settle();
  }

  #fallSilent(): void {
    this.#stopWarning();
    this.#order = this.options.session.view.speechOrder;
    if (this.#place === null) return;
    this.#turn += 1;
    this.#place = null;
    this.#focused = null;
    this.#describesKeys = false;
    this.#speaker.forget();
  }

  #followNarration({ narration }: SessionView): void {
    const before = this.#narration;
    this.#narration = narration;
    if (narration === before) return;
    if (narration === 'ended') this.#speaker.contentDone();
    if (narration === 'unavailable') this.#speaker.contentUnsaid();
  }

  async #arrive(change: 'arrives' | 'returns', keysWorkAgain: boolean): Promise<void> {
    const turn = ++this.#turn;
    this.#speaker.cut();
    this.#wasSpeaking = false;
    await this.#drawn();
    if (turn !== this.#turn) return;
    const { view } = this.options.session;
    const scope = readingScope(view);
    if (scope === null) return;
    this.#read(); // What stands in the regions now is part of the place.
    this.#focused = null;
    this.#focusSeen = focusedElement();
    this.#speaker.say([
      ...(keysWorkAgain ? [this.#own('speech.described')] : []),
      ...(change === 'returns' ? this.#back(scope) : this.#whole(scope, view)),
    ]);
    this.#warn(view);
  }

  #own(key: MessageKey): Spoken {
    return this.#phrase(this.options.localize.t(key));
  }

  #phrase(text: string): Spoken {
    return { kind: 'phrase', text, language: this.options.localize.language, element: null };
  }

  #whole(scope: Element, view: SessionView): readonly Spoken[] {
    const { localize } = this.options;
    const pieces = readScreen(scope, localize.language).filter(({ element }) => !this.#isPrivate(element));
    const isGreeting = view.screen === 'greeting';
    const explains = !isGreeting && this.#explainedAt !== view.resets;
    if (explains) this.#explainedAt = view.resets;
    return arrivalSpeech(pieces, {
      words: localize,
      direction: localize.direction,
      means: this.#means,
      page: view.sheet === null && view.term === null && !view.askingLoudspeaker ? pageOf(view) : null,
      explains,
      greets: isGreeting,
    });
  }

  /** Back from a sheet: where that is, and what has the focus. */
  #back(scope: Element): readonly Spoken[] {
    const { localize } = this.options;
    const title = readScreen(scope, localize.language).find(({ kind }) => kind === 'heading');
    const focused = focusedElement();
    const onControl = focused?.matches(pressable) === true;
    return [
      ...(title === undefined ? [] : toldIn([title])),
      ...(onControl ? spokenThing(describeThing(focused, localize.language), localize, focused) : []),
    ];
  }

  /** A touched thing answers with its sentence. */
  async #sayAnswer(): Promise<void> {
    const turn = ++this.#turn;
    await this.#drawn();
    if (turn !== this.#turn) return;
    const { language } = this.options.localize;
    // Then what has become of the picture, such as what is in the tube now.
    this.#speaker.say([{ kind: 'content', text: '', language, element: null }, ...this.#read()]);
  }

  /** What has changed without leading anywhere: the state of the control in use, and what speaks up by itself. */
  async #settle(): Promise<void> {
    const turn = this.#turn;
    await this.#drawn();
    if (turn !== this.#turn || !this.#isOn) return;
    const focused = focusedElement();
    if (focused !== null && focused !== this.#focusSeen && !focused.matches('h1, h2, h3')) {
      this.announce(focused);
      return;
    }
    const news = [...this.#changed(), ...this.#read()];
    if (news.length === 0) return;
    this.#turn += 1;
    this.#speaker.interject(news, 'waits');
  }

  #changed(): readonly Spoken[] {
    const focused = this.#focused;
    if (focused === null || !focused.element.isConnected) return [];
    const { localize } = this.options;
    const thing = describeThing(focused.element, localize.language);
    this.#focused = { element: focused.element, thing };
    return spokenChange(focused.thing, thing, { words: localize, element: focused.element });
  }

  #read(): readonly Spoken[] {
    const { language } = this.options.localize;
    return this.#statuses.look(statusRegions(), (region) => readScreen(region, language));
  }

  #obey(order: SpeechOrder): void {
    this.#turn += 1;
    const { session, localize } = this.options;
    const interrupted = this.#speaker.speaks || this.#wasSpeaking;
    this.#wasSpeaking = false;
    const reply = orderReply(order.name, { interrupted, settings: session.view.settings, words: localize });
    if (reply.text === null) this.#speaker[reply.does]();
    else this.#speaker.interject([this.#phrase(reply.text)], reply.then);
  }

  /** The question whether somebody is still there is asked again until it is answered. */
  #warn({ attention }: SessionView): void {
    this.#stopWarning();
    if (attention !== 'warning') return;
    this.#stopWarning = this.options.clock.after(warnAgainMs, () => {
      if (this.options.session.view.attention !== 'warning') return;
      this.#speaker.repeatAll();
      this.#warn(this.options.session.view);
    });
  }

  /** The page has been drawn, and the clips of its language are known. */
  #drawn(): Promise<void> {
    const { clock } = this.options;
    const turn = this.#turn;
    const onLate = (): void => {
      if (turn === this.#turn) this.#speaker.interject([this.#own('speech.wait')], 'waits');
    };
    return whenDrawn({ wordsKnown: this.#wordsKnown(), clock, onLate });
  }

  #wordsKnown(): Promise<unknown> {
    const { phrases, pack, session, localize } = this.options;
    const { language } = localize;
    if (session.view.screen === 'greeting')
      return Promise.all(pack.languages.map((tag) => phrases.load(tag)));
    // What stands in while the words of the pack are on their way is not read: it would not be read again.
    return Promise.all([phrases.load(language), whenArrived(pack, language)]);
  }
}
