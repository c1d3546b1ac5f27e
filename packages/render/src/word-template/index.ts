/** A partnership's own Word document as the look of a report. */
export { intoTemplate } from "./into-template.ts";
export { missedStyles } from "./missed-styles.ts";
export { readTemplate } from "./read-template.ts";
export type { Template, TemplateRead } from "./read-template.ts";
export { templateRefusalInWords } from "./refusal.ts";
export type { TemplateRefusal } from "./refusal.ts";
