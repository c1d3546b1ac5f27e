import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  type Browser,
  type FrameLocator,
  type Locator,
  type Page,
  chromium as browserType,
} from "playwright";
import { inject } from "vitest";
import { patientContext } from "../support/browser.ts";
import { neverIdle } from "./awaited.ts";
import { chromium } from "../support/chromium.ts";
import { repository } from "../support/source.ts";

const PICTURES = join(repository, "test/artefacts");

/** The playground served on this machine, and one browser for all of a file's pages. */
export type Playground = {
  readonly open: (options?: { readonly canWait?: boolean }) => Promise<Opened>;
  readonly close: () => Promise<void>;
};

/** A page of the playground: the simulated Excel around, the real task pane in its frame. */
export type Opened = {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Milliseconds from the first request to the pane's overview. */
  readonly untilPane: number;
  /** Addresses asked for that are not on this machine. */
  readonly strangers: readonly string[];
  /** What went wrong in any script of the page or the pane. */
  readonly errors: readonly string[];
};

export async function startPlayground(): Promise<Playground> {
  const launch = await chromium();
  // Real scroll bars: the pictures are looked at.
  const browser: Browser = await browserType.launch({ ...launch, ignoreDefaultArgs: ["--hide-scrollbars"] });
  return {
    open: ({ canWait = true } = {}) => openPage(browser, inject("places").playground, canWait),
    close: () => browser.close(),
  };
}

/** `canWait` is false where time is put forward, so that nobody waits for what takes long. */
async function openPage(browser: Browser, address: string, canWait: boolean): Promise<Opened> {
  const context = await patientContext(browser, {
    viewport: { width: 1280, height: 800 },
    colorScheme: null,
  });
  const page = await context.newPage();
  await neverIdle(page);
  if (!canWait) await page.clock.install();
  const strangers: string[] = [];
  const errors: string[] = [];
  const { hostname } = new URL(address);
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.hostname !== hostname) strangers.push(request.url());
  });
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const start = performance.now();
  await page.goto(address);
  const pane = page.frameLocator(".pane iframe");
  await pane.getByRole("tab", { name: "Overview" }).waitFor();
  return { page, pane, untilPane: performance.now() - start, strangers, errors };
}

/** Goes to a cell by its address in the name box. */
export async function goToCell({ page }: Opened, address: string): Promise<void> {
  await page.getByLabel("Name box").fill(address);
  await page.keyboard.press("Enter");
  const cell = address.slice(address.indexOf("!") + 1);
  await page.waitForFunction((wanted) => {
    const box = document.querySelector<HTMLInputElement>(".name-box");
    return box?.value === wanted && document.activeElement?.matches(".ag-cell.is-active");
  }, cell);
}

/** Types into a cell of the grid and confirms with Enter. */
export async function typeIn(opened: Opened, address: string, text: string): Promise<void> {
  await goToCell(opened, address);
  await opened.page.keyboard.type(text);
  await opened.page.keyboard.press("Enter");
}

/** What a cell holds, as the formula bar says. */
export async function held(opened: Opened, address: string): Promise<string> {
  await goToCell(opened, address);
  return opened.page.getByLabel("What the cell holds").inputValue();
}

/** Opens the menu of what can be made to happen and does one thing there. */
export async function whatIf({ page }: Opened, act: (menu: Locator) => Promise<void>): Promise<void> {
  await page.getByText("What if…").click();
  await act(page.locator(".trouble-menu"));
  await page.keyboard.press("Escape");
}

/** Keeps a picture of the page, to be looked at afterwards. */
export async function keepPicture({ page }: Opened, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `playground-${name}.png`) });
}
