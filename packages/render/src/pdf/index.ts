/** The report as a tagged PDF, set by Typst. */
export { PdfError } from "./engine.ts";
export type { Job, PdfEngine } from "./engine.ts";
export { native } from "./native.ts";
export type { NativeOptions } from "./native.ts";
export { toPdf } from "./to-pdf.ts";
export type { PdfOptions } from "./to-pdf.ts";
export { wasm } from "./wasm.ts";
export type { WasmOptions } from "./wasm.ts";
