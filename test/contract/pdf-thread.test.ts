import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { repository } from "../support/source.ts";

const THREAD = join(repository, "apps/exporter/dist/pdf-thread.js");

/** What the thread that sets PDFs for the command says of a template of one file, and how it ends. */
async function told(template: string): Promise<readonly [said: unknown, exit: unknown]> {
  const workerData = { sources: { "/main.typ": template }, main: "/main.typ", data: {} };
  const worker = new Worker(THREAD, { workerData });
  const [[said], [exit]] = await Promise.all([once(worker, "message"), once(worker, "exit")]);
  return [said, exit];
}

test("the thread that sets PDFs gives the PDF, and ends", async () => {
  const [said, exit] = await told('#set document(title: "A")\nWords.');
  expect(said).toEqual({ pdf: expect.any(Uint8Array) });
  expect(exit).toBe(0);
});

test("where the engine refuses, it says why, and ends", async () => {
  const [said, exit] = await told('#panic("no such part")');
  expect(said).toEqual({ refused: expect.stringContaining("no such part") });
  expect(exit).toBe(0);
});
