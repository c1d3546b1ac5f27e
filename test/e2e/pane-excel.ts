import { sheetOf } from "@quarterlight/core/workbook";
import { installedCatalogue } from "@quarterlight/excel-host/bridge";
import { Host } from "@quarterlight/excel-host/engine";
import { WebExcel, frameIdentity } from "@quarterlight/excel-host/web";
import { REPORTED_TO_CLEAR_UNDO, bookOf } from "@quarterlight/excel-host/workbook";
import { openXlsx, saveXlsx } from "@quarterlight/excel-host/xlsx";
import type { FrameLocator, Page } from "playwright";
import { ADD_IN, EXCEL, OFFICE } from "../support/addresses.ts";
import { neverIdle } from "./awaited.ts";
import { patientContext, sharedBrowser } from "../support/browser.ts";

const KNOWN: ReadonlySet<string> = new Set([EXCEL, ADD_IN, OFFICE]);

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
  /** Whether the browser is ever idle, so that the pane loads what it may need later. */
  readonly isIdle?: boolean;
  /** What is done to the browser before the pane is asked for. */
  readonly before?: ((browser: Pick<PaneInExcel, "page">) => Promise<unknown>) | undefined;
};

/** Opens a workbook in the simulated Excel and the built task pane beside it, which loads the genuine Office.js. */
export async function openInExcel(
  name: string,
  bytes: Uint8Array,
  { isSilent = false, isIdle = false, before }: Opening = {},
): Promise<PaneInExcel> {
  const opened = await openXlsx(name, bytes);
  if (!opened.ok) throw new Error(opened.because);
  const host = new Host({ book: opened.book, catalogue: installedCatalogue() });
  // As people report of the desktop: what the pane does without being asked must not cost anybody their undo.
  host.book.undo.alsoClearedBy = REPORTED_TO_CLEAR_UNDO;
  if (isSilent) host.switches.silent = Number.POSITIVE_INFINITY;
  const context = await patientContext(await sharedBrowser(), {
    viewport: { width: 360, height: 800 },
    // The three addresses are of this machine, whose certificate nobody signed.
    ignoreHTTPSErrors: true,
  });
  const strangers: string[] = [];
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !KNOWN.has(origin)) strangers.push(request.url());
  });
  const page = await context.newPage();
  if (!isIdle) await neverIdle(page);
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
      await context.close();
    },
  };
}

/** Opens a workbook of one sheet, "Card", with such rows. */
export async function openCard(rows: Parameters<typeof sheetOf>[1]): Promise<PaneInExcel> {
  const book = bookOf({ name: "card.xlsx", date1904: false, sheets: [sheetOf("Card", rows)] });
  return openInExcel("card.xlsx", await saveXlsx(book, "2025-11-03T09:00:00Z"));
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
