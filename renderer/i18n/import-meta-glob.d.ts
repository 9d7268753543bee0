/** The one thing of Vite that this folder and the tests use: a map from each matching file to the function that fetches it. */
interface ImportMeta {
  glob<Module>(
    patterns: readonly string[],
    options: { readonly import: 'default'; readonly query?: '?raw' },
  ): Record<string, () => Promise<Module>>;
}
