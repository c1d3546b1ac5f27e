/** PROTECT: nothing personal leaves without consent, and no small count of people leaves at all. */
export { type Refusal, refusalOf } from "./consent.ts";
export { type Given, type HiddenBeside, beyondHelp, hiddenBeside } from "./clearing/explain.ts";
export { swapped } from "./clearing/swap.ts";
export { suggestCounts } from "./few.ts";
export { type Edition, clearedFor, isPublished } from "./edition.ts";
export { type PictureRefusal, pictureRefusalOf } from "./picture.ts";
export { type Cleared, type Withheld, clear } from "./withhold.ts";
export { type Allowances, NOTHING_ALLOWED } from "./identifiers/allowances.ts";
export type { ColumnIs, Field, Where } from "./identifiers/field.ts";
export { identifiersIn } from "./identifiers/find.ts";
export { KINDS, type Kind, type Level, type Mark } from "./identifiers/mark.ts";
export { allowancesOf } from "./exposure/declared.ts";
export { type Exposure, exposuresIn, identifyingNames, identifyingWords } from "./exposure/exposures.ts";
export { type Hush, hushOf } from "./exposure/hush.ts";
export { quieted } from "./exposure/quieted.ts";
export { digestOf, wordsOfFeedback, wordsOfStory } from "./read-by/digest.ts";
export { type ReadBy, type ToRead, textsToRead } from "./read-by/record.ts";
export { printedTexts } from "./read-by/printed.ts";
