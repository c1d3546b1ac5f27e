import { parentPort, workerData } from "node:worker_threads";
import type { Job } from "@quarterlight/render/pdf";
import { engineHere } from "./pdf-engine-here.ts";

/** What a thread says when it is done: the PDF, or why the engine set none. */
export type Outcome = { readonly pdf: Uint8Array } | { readonly refused: string };

parentPort?.postMessage(await set(workerData), []);

async function set(job: Job): Promise<Outcome> {
  try {
    const engine = await engineHere();
    return { pdf: await engine(job) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}
