/** What the formats have in common: the fixed words, the shares of columns, what repeats. */
export { columnShares } from "./columns.ts";
export { dressed } from "./dressed.ts";
export { dateline, repeatsHeadline } from "./headings.ts";
export { missedTable } from "./missed.ts";
export { words } from "./words.ts";
export { originWords } from "./origin-words.ts";
