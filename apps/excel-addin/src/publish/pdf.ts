import type { Report } from "@quarterlight/core/report";
import { typesettingWorker } from "../parts/workers.ts";
import { Trouble } from "../source/trouble.ts";

/** What is asked of the typesetter: to have all it needs at hand, or a report. */
export type PdfAsk =
  | { readonly ask: "ready" }
  | { readonly ask: "set"; readonly report: Report; readonly setting: PdfSetting };

/** Whether the whole report is set or its summary alone, and what it said, for the file to carry. */
export type PdfSetting = { readonly only?: "summary"; readonly facts?: string };

export type PdfAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string };

/** Even an old computer sets a report well within this. */
const LONGEST_MS = 180_000;

let worker: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** Starts the typesetter and has it fetch all it needs, so that a PDF can be made without the network afterwards. */
export async function readyForPdf(): Promise<void> {
  const answer = await inTurn({ ask: "ready" });
  if (!answer.ok) throw new Trouble(answer.why);
}

/** The report as a PDF, set in a worker: the pane stays usable meanwhile. */
export async function pdfBytes(report: Report, setting: PdfSetting = {}): Promise<Uint8Array> {
  const answer = await inTurn({ ask: "set", report, setting });
  if (answer.ok) return answer.bytes;
  throw new Error(answer.why);
}

/** One thing after the other: an answer does not say which question it is for. */
function inTurn(question: PdfAsk): Promise<PdfAnswer> {
  const answer = queue.then(async () => {
    worker ??= await typesettingWorker();
    return ask(worker, question);
  });
  queue = answer.catch(() => undefined);
  return answer;
}

function ask(asked: Worker, question: PdfAsk): Promise<PdfAnswer> {
  return new Promise((resolve) => {
    const done = (answer: PdfAnswer) => {
      clearTimeout(timer);
      asked.removeEventListener("error", fail);
      resolve(answer);
    };
    const giveUp = (why: string) => {
      asked.terminate();
      worker = undefined;
      done({ ok: false, why });
    };
    const fail = () => giveUp(NOT_STARTED);
    const timer = setTimeout(() => giveUp("the typesetter took too long"), LONGEST_MS);
    asked.addEventListener("message", ({ data }: MessageEvent<PdfAnswer>) => done(data), { once: true });
    asked.addEventListener("error", fail);
    asked.postMessage(question, []);
  });
}

const NOT_STARTED =
  "The typesetter for PDFs is not here: the network may be gone, or there may be a new version at its address. Try again; if that does not help, close Quarterlight and open it again.";
