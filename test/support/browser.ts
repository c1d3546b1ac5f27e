import { type Browser, chromium } from "playwright";
import { inject } from "vitest";

let connected: Promise<Browser> | undefined;

/** The browser that all tests share. Each makes pages and contexts of its own in it, and closes those. */
export function sharedBrowser(): Promise<Browser> {
  connected ??= chromium.connect(inject("places").browser);
  return connected;
}
