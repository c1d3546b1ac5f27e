import { BLOCKS } from "./blocks.ts";

/** What reads, judges and checks workbooks, from this page's own text. */
export async function readingWorker(): Promise<Worker> {
  return workerOf([await textOf(BLOCKS.reading)]);
}

/** What sets PDFs, with its compiled module before its own text: in a file opened from a disk nothing can be fetched. */
export async function typesettingWorker(): Promise<Worker> {
  const module = await textOf(BLOCKS.compiler);
  return workerOf([`const packedCompiler = "`, module, `";\n`, await textOf(BLOCKS.typesetting)]);
}

/** Classic, because Chromium starts no module worker from a text under a page's policy. */
function workerOf(texts: readonly string[]): Worker {
  const url = URL.createObjectURL(new Blob([...texts], { type: "text/javascript" }));
  const worker = new Worker(url);
  // The worker has its text once it says something, and it says something whatever happens.
  const release = () => URL.revokeObjectURL(url);
  worker.addEventListener("message", release, { once: true });
  worker.addEventListener("error", release, { once: true });
  return worker;
}

/** The text of a block of this page. The largest stands last, and may still be on its way when the page starts. */
async function textOf(id: string): Promise<string> {
  if (document.readyState === "loading") {
    await new Promise((resolve) => {
      document.addEventListener("DOMContentLoaded", resolve, { once: true });
    });
  }
  const text = document.getElementById(id)?.textContent ?? "";
  if (text === "") throw new Error(`this file is not whole: it has no ${id}`);
  return text;
}
