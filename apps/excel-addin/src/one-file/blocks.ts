/** The blocks of text in the page that is one file, by their ids: two workers, and the typesetter's packed module. */
export const BLOCKS = {
  reading: "reading-worker",
  typesetting: "typesetting-worker",
  compiler: "typesetting-compiler",
} as const;
