/** Pictures and colours that a partnership brings. */
export { base64 } from "./base64.ts";
export { contrastWithWhite, LEAST_CONTRAST, nearestDarker, readColour } from "./colour.ts";
export { isHere, MOST_BYTES, pictureKey } from "./picture.ts";
export type { Brought, Picture, Pictures } from "./picture.ts";
