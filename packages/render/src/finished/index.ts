/** Finished files read back as a person would: for the tests that hold every number and judging word of them to the report. */
export { nativeHere, wasmHere } from "../pdf/engines.ts";
export { attachedFacts } from "../pdf/attached-facts.ts";
export { carriedFacts } from "../word/carried-facts.ts";
export { headingsAlone } from "./headings-alone.ts";
export { printedInHtml } from "./html.ts";
export { licenceOf } from "./licence.ts";
export { printedInPdf } from "./pdf.ts";
export type { Printed } from "./printed.ts";
export { type Rewording, reworded } from "./reworded.ts";
export { underOthers } from "./under-others.ts";
export { type Unanswered, unanswered } from "./unanswered.ts";
export { verdictsIn, verdictsOf } from "./verdicts.ts";
export { printedInWord } from "./word.ts";
