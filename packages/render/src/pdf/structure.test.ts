import { chapters, charts, kpiBlocks, plain } from "@quarterlight/core/report";
import { describe, expect, test } from "vitest";
import { awkwardSample, plainSample, rich } from "../sample/index.ts";
import { elementsOf } from "./elements.ts";
import { nativeHere, wasmHere } from "./engines.ts";
import { toPdf } from "./index.ts";

const engine = nativeHere() ?? wasmHere();

describe.each([
  ["rich", rich],
  ["plain", plainSample],
  ["awkward", awkwardSample],
] as const)(
  "what a reading aid finds in the %s report",
  async (_, report) => {
    const { of, kids, text, bookmarks } = elementsOf(await toPdf(report, engine));
    const kindsUnder = (number: number) =>
      kids(number).map((kid) => /\/S \/(\w+)/.exec(text(kid))?.[1] ?? "");

    test("is an entry of the contents for each chapter, and a link in each", () => {
      const behind = charts(report).length > 0 ? 1 : 0;
      expect(of("TOCI")).toHaveLength(chapters(report).length + behind);
      expect(of("TOCI").flatMap(kindsUnder)).toEqual(of("TOCI").map(() => "Reference"));
    });

    test("is a caption for each chart and each table", () => {
      const drawings = charts(report).length;
      expect(of("Figure")).toHaveLength(drawings);
      expect(of("Caption")).toHaveLength(drawings + of("Table").length);
      for (const table of of("Table")) expect(kindsUnder(table)).toEqual(["Caption", "THead", "TBody"]);
    });

    test("is a quotation for whatever somebody said, and for what an owner wrote", () => {
      const { sections, voices } = report;
      const stories = [...sections.flatMap(({ story }) => story ?? []), ...voices.stories];
      const quoted =
        stories.filter(({ quote }) => quote !== "").length +
        [...sections.flatMap((section) => section.voices), ...voices.quotes].length +
        [...kpiBlocks(report), ...sections.flatMap(({ others }) => others)].filter(
          ({ commentary }) => commentary,
        ).length;
      expect(of("BlockQuote")).toHaveLength(quoted);
    });

    test("is a list wherever several of a kind stand together", () => {
      const { sections, voices, promises, next, glance } = report;
      const lists = [
        glance.points,
        ...sections.flatMap(({ others, successes }) => [others, successes]),
        voices.themes,
        voices.engagement,
        promises.done,
        promises.underWay,
        promises.couldNot,
        next.items,
      ].filter(({ length }) => length > 0);
      expect(of("L")).toHaveLength(lists.length);
      expect(of("LI")).toHaveLength(lists.reduce((all, { length }) => all + length, 0));
      for (const item of of("LI")) expect(kindsUnder(item)).toEqual(["Lbl", "LBody"]);
    });

    test("is a bookmark for each chapter and each indicator told", () => {
      const all = new Set(bookmarks.map((title) => title.trim()));
      const titles = [
        ...chapters(report).map(({ title }) => title),
        ...kpiBlocks(report).map(({ headline }) => plain(headline)),
      ];
      expect(titles.filter((title) => !all.has(title.trim()))).toEqual([]);
    });
  },
  60_000,
);
