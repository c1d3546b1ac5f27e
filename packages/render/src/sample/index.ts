/** Invented reports for the tests and pictures of the formats. */
export { awkwardSample } from "./awkward.ts";
export { plainSample } from "./plain.ts";
export { rich } from "./rich.ts";
