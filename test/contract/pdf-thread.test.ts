import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Report } from "@quarterlight/core/report";
import { plainSample } from "@quarterlight/render/sample";
import { expect, test } from "vitest";
import { repository } from "../support/source.ts";

const THREAD = join(repository, "apps/exporter/dist/pdf-thread.js");

/** What the thread that sets PDFs for the command says of a report, and how it ends. */
async function told(report: Report): Promise<readonly [said: unknown, exit: unknown]> {
  const worker = new Worker(THREAD, { workerData: { report, options: {} } });
  const [[said], [exit]] = await Promise.all([once(worker, "message"), once(worker, "exit")]);
  return [said, exit];
}

test("the thread that sets PDFs gives the PDF, and ends", async () => {
  const [said, exit] = await told(plainSample);
  expect(said).toEqual({ pdf: expect.any(Uint8Array) });
  expect(exit).toBe(0);
});

test("where the engine refuses, it says why, and ends", async () => {
  const image = { kind: "png", base64: btoa("no picture"), width: 40, height: 40, turn: 0 } as const;
  const look = { ...plainSample.look, logo: { image, shows: "The partnership" } };
  const [said, exit] = await told({ ...plainSample, look });
  expect(said).toEqual({ refused: expect.stringContaining("image") });
  expect(exit).toBe(0);
});
