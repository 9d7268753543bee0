/** Icons are imported as text, so that each chunk carries only the ones it shows. */
declare module '*.svg?raw' {
  const markup: string;
  export default markup;
}
