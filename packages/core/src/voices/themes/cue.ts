/** What suggests a theme that partnerships commonly keep. The words suggest and a person ticks. */
export type ThemeCues = {
  /** By what words in a theme's name, else in its meaning, it is known. */
  readonly known: RegExp;
  /** Each alone suggests it. */
  readonly strong: readonly RegExp[];
  /** Two of these suggest it. */
  readonly weak: readonly RegExp[];
  /** Those for whom it is the theme of what they say of themselves. */
  readonly from?: readonly string[];
  /** Words of another thing: they are taken out before the theme is looked for. */
  readonly not?: RegExp;
  /** A remark that it is found in, and one that holds its words and not the theme. */
  readonly holds: string;
  readonly breaks: string;
};
