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
      expect(of("TOCI")).toHaveLength(chapters(report).length);
      expect(of("TOCI").flatMap(kindsUnder)).toEqual(of("TOCI").map(() => "Reference"));
    });

    test("is a caption for each chart on paper and each table of indicators", () => {
      const short = new Set(
        report.sections.flatMap((section) => section.short.map(({ chart }) => chart?.id)),
      );
      const drawings = charts(report).filter(({ id }) => !short.has(id)).length;
      const tables = report.sections.flatMap(({ glance, watch }) =>
        [glance ?? [], watch?.table ?? []].flat(),
      );
      expect(of("Figure")).toHaveLength(drawings);
      expect(of("Caption")).toHaveLength(drawings + tables.length);
      const missed = report.summary.missed.items.length > 0 ? 1 : 0;
      expect(of("Table")).toHaveLength(tables.length + missed);
    });

    test("is a quotation for whatever somebody said, and for what an owner wrote", () => {
      const { sections, voices, summary } = report;
      const stories = [
        ...(summary.story ? [summary.story.block] : []),
        ...sections.flatMap(({ story }) => story ?? []),
        ...voices.stories,
      ];
      const quoted =
        stories.filter(({ quote }) => quote !== "").length +
        [...sections.flatMap((section) => section.voices), ...voices.quotes].length +
        kpiBlocks(report).filter(({ commentary }) => commentary).length +
        sections.flatMap(({ watch }) => watch?.owners ?? []).length;
      expect(of("BlockQuote")).toHaveLength(quoted);
    });

    test("is a list wherever several of a kind stand together", () => {
      const { sections, voices, promises, next, summary, method } = report;
      const lists = [
        summary.things.items,
        ...summary.next.items.map(({ what }) => what),
        summary.done.items,
        summary.couldNot.items,
        ...sections.flatMap(({ inShort, successes }) => [inShort, successes]),
        voices.themes,
        voices.engagement,
        promises.done,
        promises.underWay,
        promises.couldNot,
        next.items,
        // In two halves, so that the first fills the page before.
        method.notes.slice(1),
        method.notes.slice(0, 1),
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
