/** Reads a file's bytes into core's Workbook, or says in words why it cannot. */
export { largestContent, largestFile } from "./limits.ts";
export { noticeInWords, type Notice } from "./notice.ts";
export { readFile } from "./read-file.ts";
export { refusalInWords } from "./refusal-in-words.ts";
export type { Refusal } from "./refusal.ts";
export type { ReadResult } from "./result.ts";
