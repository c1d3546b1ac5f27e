/** What is set: the template's files and the data, by absolute path. */
export type Job = {
  readonly sources: Readonly<Record<string, string>>;
  readonly main: string;
  readonly data: Readonly<Record<string, Uint8Array>>;
};

/** Turns a job into a tagged PDF. Engines differ in where they run and how fast, not in what they set. */
export type PdfEngine = (job: Job) => Promise<Uint8Array>;

/** The report could not be set: a fault of the template or of the engine, never of the workbook. */
export class PdfError extends Error {
  override readonly name = "PdfError";
}
