import { parentPort, workerData } from "node:worker_threads";
import type { Report } from "@quarterlight/core/report";
import { PdfError, type PdfOptions, toPdf } from "@quarterlight/render/pdf";
import { engineHere } from "./pdf-engine-here.ts";

/** What is to be set. */
export type Asked = { readonly report: Report; readonly options: PdfOptions };

/** What a thread says when it is done: the PDF, or why the engine set none. */
export type Outcome = { readonly pdf: Uint8Array } | { readonly refused: string };

parentPort?.postMessage(await set(workerData), []);

async function set({ report, options }: Asked): Promise<Outcome> {
  try {
    return { pdf: await toPdf(report, await engineHere(), options) };
  } catch (error) {
    if (error instanceof PdfError) return { refused: error.message };
    throw error;
  }
}
