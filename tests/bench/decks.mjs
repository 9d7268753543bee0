// The peers of the bench: the same slides (same pictures, same words) as decks of reveal.js and Swiper, and the floor: one picture in a bare window.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../build/setup.mjs';

const peers = { 'reveal.js': '6.0.2', swiper: '14.4.0' };
const peerFolder = join(root, 'node_modules/.cache/lantern/bench-peers');

/** Installs the peers once, beside the project's packages and never among them. */
function ensurePeers() {
  if (Object.keys(peers).every((name) => existsSync(join(peerFolder, 'node_modules', name)))) return;
  mkdirSync(peerFolder, { recursive: true });
  writeFileSync(join(peerFolder, 'package.json'), '{"private":true}');
  const names = Object.entries(peers).map(([name, version]) => `${name}@${version}`);
  console.log(`Installing the peers of the bench: ${names.join(', ')}`);
  const npm = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...names],
    { cwd: peerFolder, stdio: 'inherit' },
  );
  if (npm.status !== 0)
    throw new Error('The peers could not be installed; the bench needs the npm registry once.');
}

/** Title, text and landscape picture of every slide of the story, from the compiled pack. */
function storySlides() {
  const pack = join(root, 'dist/packs/leukemia');
  const index = JSON.parse(readFileSync(join(pack, 'index.json'), 'utf8'));
  const { slides } = JSON.parse(readFileSync(join(pack, `${index.languages[0]}.json`), 'utf8'));
  return index.paths.older.map((id) => {
    const { picture } = index.slides.find((slide) => slide.id === id);
    return {
      title: slides[id].title,
      text: slides[id].levels.older.text,
      picture: index.pictures[picture].landscape,
    };
  });
}

const style = `<style>html,body{margin:0;height:100%;background:#FFF7E8;color:#1B2440;font:32px/1.5 sans-serif}
img{display:block;width:100%;height:72vh;object-fit:cover}h2{margin:.2em 1em}p{margin:0 1em;white-space:pre-line}</style>`;
const section = ({ title, text, picture }) =>
  `<img src="pack/${picture}" alt=""><h2>${title}</h2><p>${text}</p>`;

function revealDeck(slides) {
  const sections = slides.map((slide) => `<section>${section(slide)}</section>`).join('');
  return `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="peers/reveal.js/dist/reveal.css">${style}
<div class="reveal"><div class="slides">${sections}</div></div>
<script type="module">import Reveal from './peers/reveal.js/dist/reveal.mjs';
const deck=new Reveal({loop:true,controls:false,progress:false,width:'100%',height:'100%',margin:0});await deck.initialize();window.next=()=>deck.right();window.place=()=>deck.getIndices().h;window.ready=true;</script>`;
}

function swiperDeck(slides) {
  const sections = slides.map((slide) => `<div class="swiper-slide">${section(slide)}</div>`).join('');
  return `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="peers/swiper/swiper-bundle.min.css">${style}
<div class="swiper" style="height:100%"><div class="swiper-wrapper">${sections}</div></div>
<script type="module">import Swiper from './peers/swiper/swiper-bundle.min.mjs';
const deck=new Swiper('.swiper',{rewind:true,speed:320});window.next=()=>deck.isEnd?deck.slideTo(0):deck.slideNext();window.place=()=>deck.activeIndex;window.ready=true;</script>`;
}

// The window fills the screen as the kiosk's does, also where no window manager makes it do so.
const windowMain = `const {app,BrowserWindow,screen}=require('electron');app.enableSandbox();app.whenReady().then(()=>{
const w=new BrowserWindow({...screen.getPrimaryDisplay().bounds,show:false,kiosk:true,frame:false,backgroundColor:'#FFF7E8'});w.setMenu(null);w.once('ready-to-show',()=>w.show());w.loadFile('page.html');});`;

/**
 * Writes the peers into a folder that an unprivileged user can read.
 * @returns {{floor: string, reveal: string, swiper: string}} folders, each an Electron app whose page is `page.html`
 */
export function writeDecks() {
  ensurePeers();
  const slides = storySlides();
  const base = mkdtempSync(join(tmpdir(), 'lantern-decks-'));
  const svg = readFileSync(join(root, 'dist/packs/leukemia', slides[0].picture), 'utf8');
  const pages = {
    floor: `<!doctype html><meta charset="utf-8">${style}${svg}`,
    reveal: revealDeck(slides),
    swiper: swiperDeck(slides),
  };
  spawnSync('chmod', ['755', base]);
  for (const [name, html] of Object.entries(pages)) {
    const folder = join(base, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'page.html'), html);
    writeFileSync(join(folder, 'main.js'), windowMain);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'main.js' }));
    if (name === 'floor') continue;
    cpSync(join(root, 'dist/packs/leukemia'), join(folder, 'pack'), { recursive: true });
    cpSync(join(peerFolder, 'node_modules'), join(folder, 'peers'), { recursive: true });
  }
  return { floor: join(base, 'floor'), reveal: join(base, 'reveal'), swiper: join(base, 'swiper') };
}
