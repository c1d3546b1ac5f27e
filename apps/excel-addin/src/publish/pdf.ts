import type { Report } from "@quarterlight/core/report";

export type PdfAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string };

/** Even an old computer sets a report well within this. */
const LONGEST_MS = 180_000;

let worker: Worker | undefined;

/**
 * The report as a PDF, set in a worker: the pane stays usable meanwhile, and the typesetter, which makes
 * functions from text, runs outside the page's content security policy, which allows none.
 */
export async function pdfBytes(report: Report): Promise<Uint8Array> {
  worker ??= new Worker(new URL("./pdf-worker.ts", import.meta.url), { type: "module" });
  const answer = await ask(worker, report);
  if (answer.ok) return answer.bytes;
  throw new Error(answer.why);
}

function ask(asked: Worker, report: Report): Promise<PdfAnswer> {
  return new Promise((resolve) => {
    const done = (answer: PdfAnswer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    const giveUp = (why: string) => {
      asked.terminate();
      worker = undefined;
      done({ ok: false, why });
    };
    const timer = setTimeout(() => giveUp("the typesetter took too long"), LONGEST_MS);
    asked.addEventListener("message", ({ data }: MessageEvent<PdfAnswer>) => done(data), { once: true });
    asked.addEventListener("error", () => giveUp("the typesetter could not be started"), { once: true });
    asked.postMessage(report, []);
  });
}
