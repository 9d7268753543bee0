/** Looks of the content report, on a screen and on paper. */
export const reportStyles = `
:root { --ink: #1b2440; --quiet: #4b5268; --line: #c9c4b8; --paper: #fffdf8; --shade: #f6f0e2; --open: #8a3b12; --done: #1d5c3a; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif; }
main, header, nav, footer { max-inline-size: 110rem; margin-inline: auto; padding-inline: 2rem; }
header { padding-block: 2.5rem 1rem; }
h1 { font-size: 2.2rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.8rem; border-block-end: 3px solid #f6b94a; padding-block-end: 0.3rem; margin-block: 3rem 1rem; }
h3 { font-size: 1.35rem; margin-block: 2.5rem 0.75rem; }
h4 { font-size: 1.15rem; margin-block: 1.5rem 0.25rem; }
h5 { font-size: 1rem; margin-block: 1.25rem 0.25rem; }
code { overflow-wrap: anywhere; }
p, ul, ol, dl { margin-block: 0.4rem; max-inline-size: 75ch; }
td p, td ul, th p { max-inline-size: none; margin-block: 0 0.4rem; }
td ul { padding-inline-start: 1.2rem; }
a { color: #0f4f8a; }
a:focus-visible, .wide:focus-visible { outline: 3px solid #0f4f8a; outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -999rem; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: 1rem; background: var(--paper); padding: 0.5rem 1rem; }
.texts caption { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
nav p { font-weight: 600; margin-block: 1rem 0.25rem; }
nav ul, .contents { columns: 20rem; padding-inline-start: 1.2rem; max-inline-size: none; }
table { border-collapse: collapse; inline-size: 100%; margin-block: 0.75rem; }
caption { text-align: start; color: var(--quiet); padding-block-end: 0.3rem; }
th, td { border: 1px solid var(--line); padding: 0.5rem 0.65rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { background: var(--shade); font-weight: 600; }
thead td { border: 0; }
.statement { font-weight: 400; }
.wide { overflow-x: auto; }
.languages { min-inline-size: 62rem; }
.texts { table-layout: fixed; }
.texts tr > :first-child { inline-size: 8.5rem; }
[dir="rtl"] { font-size: 1.1em; line-height: 1.8; }
.tag, .count, .place { color: var(--quiet); font-size: 0.85rem; font-weight: 400; line-height: 1.4; }
.tag { display: inline-block; }
.missing { color: var(--open); font-style: italic; background: repeating-linear-gradient(135deg, #fff6ea 0 10px, var(--paper) 10px 20px); }
.open { color: var(--open); font-weight: 600; }
.done { color: var(--done); font-weight: 600; }
.term { border-block-end: 2px dotted #b98a2c; }
.ours { background: #fdf0cf; }
.fact { display: inline-block; min-inline-size: 1.5em; padding-inline: 0.3em; border-radius: 0.7em; background: #dfe8f3; font-size: 0.75rem; line-height: 1.4; text-align: center; text-decoration: none; direction: ltr; }
.number { display: inline-block; min-inline-size: 1.7em; padding-inline: 0.35em; border-radius: 0.8em; background: #dfe8f3; text-align: center; }
.pictures { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; margin-block: 0.75rem; }
.pictures img { border: 1px solid var(--line); border-radius: 0.5rem; max-inline-size: 100%; }
.landscape { inline-size: 32rem; }
.portrait { inline-size: 10.1rem; }
.slide { border-block-start: 1px solid var(--line); margin-block-start: 2rem; padding-block-start: 0.25rem; }
.key li { margin-block: 0.25rem; }
.about { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1.5rem; }
.about dt { color: var(--quiet); }
.about dd { margin: 0; }
.box { display: inline-block; inline-size: 1.1rem; block-size: 1.1rem; border: 2px solid var(--ink); border-radius: 0.2rem; }
.remarks { inline-size: 40%; }
.signature { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 0.5rem 1rem; max-inline-size: none; margin-block-start: 2rem; }
.signature span { flex: 1 1 9rem; border-block-end: 1px solid var(--ink); block-size: 2.2rem; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { font-size: 8.5pt; line-height: 1.4; background: #fff; }
  main, header, nav, footer { padding: 0; max-inline-size: none; }
  h1 { font-size: 20pt; } h2 { font-size: 16pt; } h3 { font-size: 13pt; } h4 { font-size: 11pt; }
  h2, h3, h4, h5, .place { break-after: avoid; }
  .skip, nav { display: none; }
  .wide { overflow: visible; } .languages { min-inline-size: 0; }
  .contents { display: none; }
  .sheet, .pack + .pack, .slide { break-before: page; }
  .slide { border: 0; margin: 0; }
  tr, .pictures { break-inside: avoid; }
  .texts tr { break-inside: auto; }
  .pictures { break-after: avoid; }
  .landscape { inline-size: 80mm; } .portrait { inline-size: 25.3mm; }
  a { color: inherit; text-decoration: none; }
  th, td { padding: 1.2mm 1.6mm; }
  .tag, .count, .place, .fact { font-size: 7pt; }
  * { print-color-adjust: exact; }
}
`;
