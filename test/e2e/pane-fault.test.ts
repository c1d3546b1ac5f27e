import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { templateBytes } from "../support/template-file.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repository } from "../support/source.ts";
import { axeFaults } from "./pane-axe.ts";
import { type PaneServer, goTo, openWorkbook, servePane } from "./pane-page.ts";
import { fewBytes } from "../support/few-kpis.ts";

let server: PaneServer;

beforeAll(async () => {
  server = await servePane();
});

afterAll(() => server.close());

/** The part of the pane that its worker loads in order to check. */
function checksOfWorker(): string {
  const assets = join(repository, "apps/excel-addin/dist/assets");
  const worker = readdirSync(assets).find((name) => /^reading-worker-.*\.js$/.test(name)) ?? "";
  const [name] = /checks-[\w-]{8}\.js/.exec(readFileSync(join(assets, worker), "utf8")) ?? [];
  if (name === undefined) throw new Error("the worker loads no checks");
  return `**/assets/${name}`;
}

test("checks that cannot be run are said to have failed in every view, and can be tried again", async () => {
  const page = await server.newPage(320);
  const checks = checksOfWorker();
  await page.context().route(checks, (route) => route.abort());
  await openWorkbook(page, "Example.xlsx", await fewBytes());
  await page.getByText("The figures could not be checked", { exact: true }).waitFor();
  const sentence = page.locator(".fui-MessageBar", { hasText: "A part of Quarterlight is not here yet" });
  await sentence.waitFor();
  await goTo(page, "Check");
  expect(await page.getByText("Checking every figure").count()).toBe(0);
  await goTo(page, "Publish");
  await page.getByRole("button", { name: "Make the report" }).click();
  await page.locator(".progress-words", { hasText: "Nothing was made. A part of Quarterlight" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.context().unroute(checks);
  await goTo(page, "Check");
  await sentence.getByRole("button", { name: "Try again" }).click();
  await page.locator(".finding").first().waitFor();
  expect(await sentence.count()).toBe(0);
  await page.close();
});

test("a workbook full of faults is checked as the command checks it", async () => {
  const page = await server.newPage(320);
  await openWorkbook(page, "Faulty.xlsx", await templateBytes("faulty"));
  await page.getByRole("button", { name: /^See \d+ findings that stop publication$/ }).click();
  await page.getByRole("heading", { name: /^Stops publication \(\d+\)$/ }).waitFor();
  await goTo(page, "Publish");
  await page
    .getByText(/stop publication/)
    .first()
    .waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.close();
});
