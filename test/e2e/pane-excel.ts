import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { installedCatalogue } from "@quarterlight/excel-host/bridge";
import { Host } from "@quarterlight/excel-host/engine";
import { WebExcel, frameIdentity } from "@quarterlight/excel-host/web";
import { REPORTED_TO_CLEAR_UNDO } from "@quarterlight/excel-host/workbook";
import { openXlsx } from "@quarterlight/excel-host/xlsx";
import { type Browser, type FrameLocator, type Page, type Route, chromium as browserType } from "playwright";
import { chromium } from "../support/chromium.ts";
import { repository } from "../support/source.ts";

/** Excel's page and the add-in's, of two origins with one host name, as Excel on the web asks. */
const EXCEL = "https://excel.example:8443";
const ADD_IN = "https://excel.example:8444";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted";

const dist = join(repository, "apps/excel-addin/dist");
const require = createRequire(import.meta.url);
const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const MIMES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

/** The task pane in a browser, inside a simulated Excel on the web whose workbook the test holds. */
export type PaneInExcel = {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly host: Host;
  /** Its other side: presses ribbon buttons. */
  readonly excel: WebExcel;
  /** Addresses asked for that are none of the three known. */
  readonly strangers: readonly string[];
  readonly close: () => Promise<void>;
};

type Opening = {
  readonly isSilent?: boolean;
  /** What is done to the browser before the pane is asked for. */
  readonly before?: ((browser: Pick<PaneInExcel, "page">) => Promise<unknown>) | undefined;
};

/** Opens a workbook in the simulated Excel and the built task pane beside it, which loads the genuine Office.js. */
export async function openInExcel(
  name: string,
  bytes: Uint8Array,
  { isSilent = false, before }: Opening = {},
): Promise<PaneInExcel> {
  const opened = await openXlsx(name, bytes);
  if (!opened.ok) throw new Error(opened.because);
  const host = new Host({ book: opened.book, catalogue: installedCatalogue() });
  // As people report of the desktop: what the pane does without being asked must not cost anybody their undo.
  host.book.undo.alsoClearedBy = REPORTED_TO_CLEAR_UNDO;
  if (isSilent) host.switches.silent = Number.POSITIVE_INFINITY;
  const browser: Browser = await browserType.launch(await chromium());
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: "en-GB" });
  const strangers: string[] = [];
  await context.route("**/*", async (route) => {
    strangers.push(route.request().url());
    await route.abort();
  });
  await context.route(`${ADD_IN}/**`, (route) => fulfil(route, dist));
  await context.route(`${OFFICE}/**`, (route) => fulfil(route, library, "/lib/1/hosted"));
  await context.route(`${EXCEL}/**`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Excel</title>" }),
  );
  const page = await context.newPage();
  // Time can be put forward, so that nobody waits for what takes long.
  if (isSilent) await page.clock.install();
  const send = (text: string) => {
    // A page that has been closed is told nothing more.
    void page.evaluate(tell, [text, ADD_IN] as const).catch(() => undefined);
  };
  const excel = new WebExcel({ host, origin: EXCEL, send, sharedRuntime: true });
  await page.exposeFunction("toExcel", (text: unknown) => excel.receive(text));
  await before?.({ page });
  await page.goto(`${EXCEL}/`);
  await page.evaluate(mount, [frameIdentity(excel, `${ADD_IN}/taskpane.html`), ADD_IN] as const);
  return {
    page,
    pane: page.frameLocator("iframe"),
    host,
    excel,
    strangers,
    close: async () => {
      excel.leave();
      await browser.close();
    },
  };
}

/** Runs in Excel's page: hands a text to the add-in's frame. */
function tell([text, origin]: readonly [string, string]): void {
  document.querySelector("iframe")?.contentWindow?.postMessage(text, origin);
}

/** Runs in Excel's page: puts the add-in's frame in and hands its texts over. */
function mount([{ src, name }, origin]: readonly [{ src: string; name: string }, string]): void {
  const frame = document.createElement("iframe");
  frame.name = name;
  frame.src = src;
  frame.title = "Quarterlight";
  frame.style.cssText = "position:fixed;inset:0;width:100%;height:100%;border:0";
  addEventListener("message", (event) => {
    const toExcel: unknown = Reflect.get(globalThis, "toExcel");
    if (event.origin === origin && typeof toExcel === "function") toExcel(event.data);
  });
  document.body.append(frame);
}

async function fulfil(route: Route, folder: string, prefix = ""): Promise<void> {
  const path = new URL(route.request().url()).pathname.slice(prefix.length);
  try {
    const body = readFileSync(join(folder, path));
    await route.fulfill({ contentType: MIMES[extname(path)] ?? "application/octet-stream", body });
  } catch {
    await route.fulfill({ status: 404, body: "" });
  }
}
