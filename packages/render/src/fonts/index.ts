/** Figtree: the faces in use, and how to unpack them. The bytes come from the app that renders. */
export { FACES, fileName, PAPER_FACES } from "./face.ts";
export { holds } from "./holds.ts";
export type { Face, FontFile } from "./face.ts";
export { unpackWoff } from "./unpack.ts";
