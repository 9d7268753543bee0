import type messages from '../../assets/locales/en.json';

/** `a.b.c` for every leaf of a nested object; plural suffixes are folded into their stem. */
type Leaves<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : Key}`
    : Leaves<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

/** Every message the interface can show, such as `bar.listen`; a misspelt key does not compile. */
export type MessageKey = Leaves<typeof messages>;
