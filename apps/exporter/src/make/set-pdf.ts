import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Report } from "@quarterlight/core/report";
import { PdfError, type PdfOptions, toPdf } from "@quarterlight/render/pdf";
import { engineHere } from "./pdf-engine-here.ts";
import type { Asked, Outcome } from "./pdf-thread.ts";

/** What runs on the thread; it lies beside the command once that is built. */
const thread = new URL("./pdf-thread.js", import.meta.url);

/**
 * Sets the report as a PDF, on a thread of its own while the other formats are made; where the command is not built, here:
 * the same bytes.
 */
export async function setPdf(report: Report, options: PdfOptions): Promise<Uint8Array> {
  if (!existsSync(thread)) return toPdf(report, await engineHere(), options);
  const workerData: Asked = { report, options };
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData });
    worker.once("message", (outcome: Outcome) =>
      "pdf" in outcome ? resolve(outcome.pdf) : reject(new PdfError(outcome.refused)),
    );
    worker.once("error", reject);
    worker.once("exit", () => reject(new PdfError("The engine ended without a document.")));
  });
}
