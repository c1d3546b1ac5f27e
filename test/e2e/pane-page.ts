import { join } from "node:path";
import { type Browser, type Page, chromium as browserType } from "playwright";
import { preview } from "vite";
import { chromium } from "../support/chromium.ts";
import { repository } from "../support/source.ts";

/** The built pane served on this machine, and a browser to open it in. */
export type PaneServer = {
  readonly address: string;
  readonly newPage: (width?: number) => Promise<Page>;
  readonly close: () => Promise<void>;
};

export async function servePane(): Promise<PaneServer> {
  const server = await preview({
    root: join(repository, "apps/excel-addin"),
    preview: { port: 0, host: "127.0.0.1" },
    logLevel: "silent",
  });
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser: Browser = await browserType.launch(await chromium());
  return {
    address,
    newPage: async (width = 360) => {
      const page = await browser.newPage({ viewport: { width, height: 760 }, locale: "en-GB" });
      await page.goto(address);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

export const VIEWS = ["Overview", "Your data", "Classify", "Check", "Preview", "Publish"] as const;

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

/** Goes to a view and waits until it is shown. */
export async function goTo(page: Page, view: (typeof VIEWS)[number]): Promise<void> {
  await page.getByRole("tab", { name: view }).click();
  await page.getByRole("tabpanel", { name: view }).waitFor();
}
