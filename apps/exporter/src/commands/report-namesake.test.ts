import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { said } from "./said.fixture.ts";

const place = mkdtempSync(join(tmpdir(), "quarterlight-namesake-"));
afterAll(() => rmSync(place, { recursive: true }));
let made = 0;

const HEAD = "Title,Unit,Good is,2025/26 Q1,2025/26 Q2";
const FALLS = "Falls,count,lower,120,140";
const PUPILS = "Pupils excluded,count,lower,999,888";

/** Indicators of the same titles everywhere, with the figures of one place. */
function national(factor: number): string {
  const rows = ["Falls", "Delays", "Visits", "Reviews", "Calls"].map(
    (title, nth) => `${title},count,lower,${(nth + 3) * factor},${(nth + 4) * factor}`,
  );
  return [HEAD, ...rows].join("\n");
}

type Version = { readonly at: string; readonly holds: string };

/** Makes a report of one workbook and then of another into the same folder; what the second is told, and whose report stands. */
async function after(first: Version, second: Version, more: readonly string[] = []) {
  const folder = join(place, String((made += 1)));
  const report = ({ at, holds }: Version, also: readonly string[]) => {
    const path = join(folder, at);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${holds}\n`);
    return said(
      "report",
      path,
      "--to",
      "html",
      "--period",
      "2025/26 Q2",
      "--out",
      join(folder, "o"),
      ...also,
    );
  };
  const page = () => {
    const pages = readdirSync(join(folder, "o")).filter((name) => name.endsWith(".html"));
    return pages.map((name) => [name, readFileSync(join(folder, "o", name), "utf8")]);
  };
  expect(await report(first, [])).toMatchObject({ code: 0, err: "" });
  const before = page();
  const { code, err } = await report(second, more);
  return { code, err, isKept: JSON.stringify(page()) === JSON.stringify(before) };
}

const falls = [HEAD, FALLS].join("\n");
const pupils = [HEAD, PUPILS].join("\n");

describe("another workbook of the same name", () => {
  test.each<{ name: string; first: Version; second: Version; says: RegExp }>([
    {
      name: "in another folder, with other indicators",
      first: { at: "k1/K.csv", holds: falls },
      second: { at: "k2/K.csv", holds: pupils },
      says: /made from another workbook, "K\.csv" of the same name: its indicators have other titles/,
    },
    {
      name: "in the same place, with other indicators",
      first: { at: "K.csv", holds: falls },
      second: { at: "K.csv", holds: pupils },
      says: /other titles/,
    },
    {
      name: "with the same codes for other indicators",
      first: { at: "k1/K.csv", holds: `Code,${HEAD}\nA1,${FALLS}` },
      second: { at: "k2/K.csv", holds: `Code,${HEAD}\nA1,${PUPILS}` },
      says: /other titles/,
    },
    {
      name: "in another folder, with the same indicators of another place",
      first: { at: "k1/K.csv", holds: national(10) },
      second: { at: "k2/K.csv", holds: national(17) },
      says: /its figures are others/,
    },
    {
      name: "in another folder, with few figures of which some agree",
      first: { at: "k1/K.csv", holds: falls },
      second: { at: "k2/K.csv", holds: falls.replace("140", "999") },
      says: /its figures are others/,
    },
    {
      name: "laid over it, with the same indicators of another place",
      first: { at: "K.csv", holds: national(10) },
      second: { at: "K.csv", holds: national(17) },
      says: /its figures are others/,
    },
    {
      name: "of the same partnership and other indicators",
      first: { at: "k1/K.csv", holds: `Partnership,${HEAD}\nMoray,${FALLS}` },
      second: { at: "k2/K.csv", holds: `Partnership,${HEAD}\nMoray,${PUPILS}` },
      says: /other titles/,
    },
  ])("$name is refused, and replaces on request", async ({ first, second, says }) => {
    const { code, err, isKept } = await after(first, second);
    expect({ code, isKept }).toEqual({ code: 2, isKept: true });
    expect(err).toMatch(says);
    expect(err).toMatch(/Nothing was written over\. .*--replace/);
    expect(await after(first, second, ["--replace"])).toMatchObject({ code: 0, isKept: false });
  });
});

describe("its own workbook", () => {
  const whole = national(10);
  test.each<{ name: string; first: Version; second: Version }>([
    {
      name: "with its only figure corrected",
      first: { at: "K.csv", holds: falls },
      second: { at: "K.csv", holds: falls.replace("140", "104") },
    },
    {
      name: "with every figure of few corrected",
      first: { at: "K.csv", holds: falls },
      second: { at: "K.csv", holds: falls.replace("120,140", "12,14") },
    },
    {
      name: "with one figure of many corrected",
      first: { at: "K.csv", holds: whole },
      second: { at: "K.csv", holds: whole.replace("40", "41") },
    },
    {
      name: "with an indicator more and one spelt otherwise",
      first: { at: "K.csv", holds: whole },
      second: { at: "K.csv", holds: `${whole.replace("Delays", "Delayed days")}\n${PUPILS}` },
    },
    {
      name: "moved, and one figure corrected",
      first: { at: "old/K.csv", holds: whole },
      second: { at: "new/K.csv", holds: whole.replace("40", "41") },
    },
    {
      name: "renamed, and one figure corrected",
      first: { at: "K.csv", holds: whole },
      second: { at: "K corrected.csv", holds: whole.replace("40", "41") },
    },
  ])("$name replaces its own report", async ({ first, second }) => {
    expect(await after(first, second)).toEqual({ code: 0, err: "", isKept: false });
  });

  test.each<{ name: string; first: Version; second: Version }>([
    {
      name: "with the next quarter in it",
      first: { at: "K.csv", holds: falls },
      second: { at: "K.csv", holds: `${HEAD},2025/26 Q3\n${FALLS},130` },
    },
    {
      name: "moved and renamed as it is",
      first: { at: "a/K.csv", holds: falls },
      second: { at: "b/L.csv", holds: falls },
    },
  ])("$name is content", async ({ first, second }) => {
    expect(await after(first, second)).toMatchObject({ code: 0, err: "" });
  });
});
