/*
 * The pane's two workers, each a file of its own beside the pages. The page that is one file has them in its own text:
 * see src/one-file/workers.ts, which stands in for this file there.
 */

/** What reads, judges and checks workbooks. */
export async function readingWorker(): Promise<Worker> {
  return new Worker(new URL("../reader/reading-worker.ts", import.meta.url), { type: "module" });
}

/** What sets PDFs. */
export async function typesettingWorker(): Promise<Worker> {
  return new Worker(new URL("../publish/pdf-worker.ts", import.meta.url), { type: "module" });
}
