import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium as browserType } from "playwright";
import type { TestProject } from "vitest/node";
import { ADD_IN, EXCEL, OFFICE } from "./addresses.ts";
import { certificateFor } from "./certificate.ts";
import { chromium } from "./chromium.ts";
import { HERE, type Served, filesOf, pageOf, serve } from "./served-folder.ts";
import { servePlayground } from "./served-playground.ts";
import { repository } from "./source.ts";

/** Where the tests in a browser find what they all use. */
export type Places = {
  /** The browser, to connect to. */
  readonly browser: string;
  /** The built pane as a local page. */
  readonly pane: string;
  readonly playground: string;
};

declare module "vitest" {
  interface ProvidedContext {
    readonly places: Places;
  }
}

const dist = join(repository, "apps/excel-addin/dist");
const library = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/**
 * Starts, once for all the tests in a browser, the browser and what it opens. For it there is no other network than
 * this machine, and the three addresses that Excel needs lead here.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const certificate = certificateFor(new URL(ADD_IN).hostname);
  const [pane, excel, addIn, office, playground] = await Promise.all([
    serve(filesOf(dist)),
    serve(pageOf("<!doctype html><title>Excel</title>"), certificate),
    serve(filesOf(dist), certificate),
    serve(filesOf(library, "/lib/1/hosted/"), certificate),
    servePlayground(),
  ]);
  const rules = [
    leading(EXCEL, excel),
    leading(ADD_IN, addIn),
    leading(OFFICE, office),
    "MAP * ~NOTFOUND",
    `EXCLUDE ${HERE}`,
    "EXCLUDE localhost",
  ];
  const { executablePath, args } = await chromium();
  const browser = await browserType.launchServer({
    executablePath,
    // The three addresses are of this machine, whose certificate nobody signed.
    args: [...args, "--ignore-certificate-errors", `--host-resolver-rules=${rules.join(", ")}`],
  });
  provide("places", {
    browser: browser.wsEndpoint(),
    pane: `http://${HERE}:${pane.port}/`,
    playground: playground.address,
  });
  return async () => {
    await browser.close();
    for (const { stop } of [pane, excel, addIn, office, playground]) stop();
  };
}

/** A rule for the browser, by which an address leads here. */
function leading(address: string, { port }: Served): string {
  const { hostname, port: asked } = new URL(address);
  return `MAP ${hostname}:${asked === "" ? "443" : asked} ${HERE}:${port}`;
}
