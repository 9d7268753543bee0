/** Composition root of the studio's page. */
import './components/studio-app.ts';
import { StudioApi } from './model/studio-api.ts';
import { StudioModel, type WantedPlace } from './model/studio-model.ts';
import { BrowserPlayer } from './model/take-player.ts';
import { keepToOneTab } from './one-tab.ts';
import { BrowserMicrophone } from './recorder/microphone.ts';
import { addressOf, readAddress } from './studio-address.ts';
import { pageLanguageFor, StudioWords } from './studio-words.ts';

const address = readAddress(location.hash);
const words = new StudioWords(
  pageLanguageFor([address.page ?? '', ...navigator.languages]),
  document.documentElement,
);
const model = new StudioModel({
  api: new StudioApi((...asked) => fetch(...asked)),
  microphone: new BrowserMicrophone(),
  player: new BrowserPlayer(),
  wait: (durationMs) => new Promise((done) => setTimeout(done, durationMs)),
});

// A page that is loaded again, or a studio that is started again, shows the same sentence.
const remember = (): void => {
  if (model.state.studio !== null) history.replaceState(null, '', addressOf(model.state, words.language));
};
model.addEventListener('change', remember);
addEventListener('beforeunload', (event) => {
  if (model.isBusy || model.state.unsaved !== null) event.preventDefault();
});

const here = keepToOneTab((isElsewhere) => model.setElsewhere(isElsewhere));
const start = (from: WantedPlace): void => void model.start(from);
const app = document.createElement('studio-app');
app.model = model;
app.words = words;
app.addEventListener('page-language', (event) => {
  words.use((event as CustomEvent<string>).detail);
  model.dispatchEvent(new Event('change'));
});
app.addEventListener('use-here', () => here.take());
app.addEventListener('try-again', () => start(readAddress(location.hash)));
document.body.append(app);
start(address);
