/** Vite gives the text of a file that is imported with `?raw`; used for icons only. */
declare module '*.svg?raw' {
  const source: string;
  export default source;
}
