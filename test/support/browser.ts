import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright";
import { inject } from "vitest";

let connected: Promise<Browser> | undefined;

/** The browser that all tests share. Each makes pages and contexts of its own in it, and closes those. */
export function sharedBrowser(): Promise<Browser> {
  connected ??= chromium.connect(inject("places").browser);
  return connected;
}

/**
 * A context in which whatever a page is asked to do is waited for as long as a test may take: a report is made
 * meanwhile, on a machine that others use too.
 */
export async function patientContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "en-GB", ...options });
  context.setDefaultTimeout(120_000);
  return context;
}
