import type { BrowserContext, Page } from "playwright";
import { inject } from "vitest";
import { neverIdle } from "./awaited.ts";
import { patientContext, sharedBrowser } from "../support/browser.ts";

/** The built pane served on this machine, and a browser to open it in. */
export type PaneServer = {
  readonly address: string;
  readonly newPage: (width?: number) => Promise<Page>;
  /** Closes the pages that are still open. */
  readonly close: () => Promise<void>;
};

export async function servePane(): Promise<PaneServer> {
  const address = inject("places").pane;
  const browser = await sharedBrowser();
  const contexts: BrowserContext[] = [];
  return {
    address,
    newPage: async (width = 360) => {
      const context = await patientContext(browser, { viewport: { width, height: 760 } });
      contexts.push(context);
      const page = await context.newPage();
      await neverIdle(page);
      await page.goto(address);
      return page;
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
    },
  };
}

export const VIEWS = ["Overview", "Your data", "Classify", "People", "Check", "Preview", "Publish"] as const;

/** Gives the pane a file, as a person choosing it would. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await page.locator("input[type=file]").setInputFiles(file);
}

/** Opens a workbook and waits until its overview is there. */
export async function openWorkbook(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await chooseFile(page, name, bytes);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
}

/** At the view Publish: leaves the web page alone to be made, where no other file is looked at. */
export async function onlyWebPage(scope: Pick<Page, "getByRole">): Promise<void> {
  for (const name of ["Word", "PDF", "Data file"]) await scope.getByRole("checkbox", { name }).uncheck();
}

/** Goes to a view and waits until it is shown. */
export async function goTo(page: Page, view: (typeof VIEWS)[number]): Promise<void> {
  await page.getByRole("tab", { name: view }).click();
  await page.getByRole("tabpanel", { name: view }).waitFor();
}
