/** What the formats have in common: the chapters, the fixed words and the statuses. */
export { chapters, has } from "./chapters.ts";
export type { Chapter } from "./chapters.ts";
export { columnShares } from "./columns.ts";
export { dateline, repeatsHeadline } from "./headings.ts";
export { STATUS_COLUMN, statusReader, statusWords } from "./statuses.ts";
export type { StatusOf } from "./statuses.ts";
export { words } from "./words.ts";
