import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Job, PdfEngine, PdfError } from "@quarterlight/render/pdf";
import { engineHere } from "./pdf-engine-here.ts";
import type { Outcome } from "./pdf-thread.ts";

/** What runs on the thread; it lies beside the command once that is built. */
const thread = new URL("./pdf-thread.js", import.meta.url);

/** An engine that sets each PDF on a thread of its own, while the other formats are made; the same bytes as without one. */
export async function pdfEngine(): Promise<PdfEngine> {
  if (!existsSync(thread)) return engineHere();
  const pdf = await import("@quarterlight/render/pdf");
  return (job) => onThread(job, (why) => new pdf.PdfError(why));
}

function onThread(job: Job, refusal: (why: string) => PdfError): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: job });
    worker.once("message", (outcome: Outcome) =>
      "pdf" in outcome ? resolve(outcome.pdf) : reject(refusal(outcome.refused)),
    );
    worker.once("error", reject);
    worker.once("exit", () => reject(refusal("The engine ended without a document.")));
  });
}
