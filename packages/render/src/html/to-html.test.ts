import { afterEach, describe, expect, test, vi } from "vitest";
import { HtmlValidate } from "html-validate";
import { kpiBlocks } from "@quarterlight/core/report";
import { changeSign, sign } from "../chart/index.ts";
import { figtree } from "../sample/figtree.ts";
import { awkwardSample, plainSample, rich } from "../sample/index.ts";
import { toHtml } from "./index.ts";

const fonts = figtree("woff2");
const REPORTS = [
  ["rich", rich],
  ["plain", plainSample],
  ["awkward", awkwardSample],
] as const;

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  // A table shown as cards on a phone loses its roles there, unless they are named.
  rules: { "long-title": "off", "no-redundant-role": "off" },
});

afterEach(() => vi.useRealTimers());

describe.each(REPORTS)("the %s report in HTML", (_, report) => {
  const html = toHtml(report, fonts);
  const body = html.slice(html.indexOf("<body"));

  test("html-validate finds nothing", async () => {
    const { results } = await validator.validateString(html);
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(found).toEqual([]);
  });

  test("has one h1 and skips no level of heading", () => {
    const levels = [...body.matchAll(/<h([1-6])[ >]/g)].map((found) => Number(found[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test("asks for nothing and runs nothing", () => {
    expect(html).toContain("default-src &#x27;none&#x27;");
    expect(html).not.toMatch(/<script|<link|<iframe|<img|@import| on[a-z]+="/);
    expect(html.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?\/\//,
    );
  });

  test("every id is its own, and every link and label leads to one", () => {
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...body.matchAll(/ (?:aria-labelledby="([^"]+)"|href="#([^"]+)")/g)].flatMap((found) =>
      (found[1] ?? found[2] ?? "").split(" "),
    );
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("every table has a caption and headers with their scope", () => {
    for (const [table] of body.matchAll(/<table[ >][\s\S]*?<\/table>/g)) {
      expect(table).toMatch(/<caption|aria-labelledby/);
      expect(table).not.toMatch(/<th(?= |>)(?! scope)/);
    }
  });
});

test("the same report is the same bytes on another day", () => {
  vi.useFakeTimers({ now: new Date("2020-02-29T23:59:00Z") });
  const before = toHtml(rich, fonts);
  vi.setSystemTime(new Date("2031-07-01T04:05:06Z"));
  expect(toHtml(rich, fonts)).toBe(before);
});

test("beside each verdict stands the sign of its kind", () => {
  const signs = new Map(
    kpiBlocks(plainSample).flatMap(({ status, change }) => [
      [status.word, sign(status.kind)] as const,
      ...(change.kind === "" ? [] : [[change.word, changeSign(change.kind)] as const]),
    ]),
  );
  const beside = /<span class="sign">(<svg(?:(?!<\/svg>).)*<\/svg>)<\/span> <span>([^<]+)<\/span>/g;
  const found = [...toHtml(plainSample, []).matchAll(beside)];
  expect(found.length).toBeGreaterThan(signs.size);
  for (const [, drawn, word = ""] of found) expect({ word, drawn }).toEqual({ word, drawn: signs.get(word) });
});

test("each bound figure carries the cells it came from", () => {
  const html = toHtml(rich, []);
  const figures = kpiBlocks(rich).flatMap((block) =>
    [block.headline, ...block.paragraphs]
      .flat()
      .flatMap((run) => (typeof run !== "string" && "figure" in run ? [run] : [])),
  );
  const missing = figures.filter(({ cells }) => !html.includes(`data-cells="${cells.join(" ")}"`));
  expect(figures.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

test("where figures come from is told closed, without a script, and not on paper", () => {
  const html = toHtml(rich, []);
  const told = [...html.matchAll(/<details class="origins">([\s\S]*?)<\/details>/g)].map(([part]) => part);
  expect(told).toHaveLength(1);
  const [summary = "", ...lines] = [
    ...(told[0] ?? "").matchAll(/<(?:summary|dt|dd)>([\s\S]*?)<\/(?:summary|dt|dd)>/g),
  ].map(([, words = ""]) => words.replaceAll(/<[^>]+>/g, ""));
  expect(summary).toBe(`Where these figures come from: ${rich.sections[0]?.title ?? ""}`);
  expect(lines).toEqual([
    "People home within three days",
    "81.4%, July to September 2025: rounded to one decimal place from 81.3953488372093%, in Targets!D3, Figures!D49 to D51 and D53.",
    "1,204, July to September 2025: not rounded, from Targets!D3, Figures!D50 to D51 and D53.",
    "7.5%, July to September 2025: from Targets!D3, Figures!D51 and D53; more decimal places, where it has any, are not told: such places can tell a count that is not shown.",
    "£1.25 million, July to September 2025: rounded from £1,249,321, in Targets!D3 and Figures!D53.",
    "£250,000, July to September 2025: between the figures as printed; £249,321 between them unrounded, in Targets!D3.",
  ]);
  expect(html).toMatch(/@media print \{[\s\S]*?\bdetails,[^{]*\{ display: none; \}/);
});

test("words of the workbook stay words", () => {
  const html = toHtml(awkwardSample, []);
  expect(html).toContain("a &lt;tag&gt;");
  expect(html).not.toContain("<tag>");
});
