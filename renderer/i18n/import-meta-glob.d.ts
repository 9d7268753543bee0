/** The one thing of Vite that this folder uses: a map from each matching file to the function that fetches it. */
interface ImportMeta {
  glob<Module>(
    patterns: readonly string[],
    options: { readonly import: 'default' },
  ): Record<string, () => Promise<Module>>;
}
