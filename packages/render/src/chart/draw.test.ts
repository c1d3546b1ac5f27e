import { plain } from "@quarterlight/core/report";
import { describe, expect, test } from "vitest";
import { draw, drawTiny } from "./draw.ts";
import { gallery } from "./gallery/gallery.ts";
import { palette } from "./palette.ts";
import { NARROW, PAPER, WIDE } from "./size.ts";

const lines = gallery.filter((chart) => chart.kind === "line");

describe("a drawing", () => {
  test("is the same string each time", () => {
    for (const chart of gallery) expect(draw(chart, NARROW)).toEqual(draw(chart, NARROW));
  });

  test("has no length that is not a number", () => {
    for (const chart of gallery) {
      for (const size of [NARROW, WIDE, PAPER])
        expect(draw(chart, size).svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test("is one image with one name, which is its alternative text", () => {
    for (const chart of gallery) {
      const { svg } = draw(chart, NARROW);
      expect(svg).toContain('role="img"');
      expect(svg).toContain(`aria-label="${plain(chart.alt)}"`);
      expect(svg).not.toMatch(/<title|<desc|\sid=/);
    }
  });

  test("has every fill and stroke both by a class and by a literal colour", () => {
    const literal = new Map<string, string>(Object.entries(palette).map(([name, value]) => [name, value]));
    const painted = gallery.flatMap(
      (chart) => draw(chart, WIDE).svg.match(/<(?:rect|polyline|polygon|circle|text)[^>]*>/g) ?? [],
    );
    const unnamed = painted.filter((mark) => {
      const classes = /class="([^"]*)"/.exec(mark)?.[1]?.split(" ") ?? [];
      const colourOf = (letter: string) =>
        literal.get(classes.find((name) => name.startsWith(`${letter}-`))?.slice(2) ?? "") ?? "";
      const [fill = "", stroke = ""] = ["fill", "stroke"].map(
        (name) => new RegExp(`\\s${name}="([^"]*)"`).exec(mark)?.[1] ?? "",
      );
      return (fill === "none" ? "" : fill) !== colourOf("f") || stroke !== colourOf("s");
    });
    expect(unnamed).toEqual([]);
  });

  test("of a tiny chart has no word, is hidden from reading aids, and stays in its size", () => {
    for (const chart of lines) {
      const { svg, width, height } = drawTiny({
        points: chart.points.map(({ value, signal, provisional }, i) => ({
          ...(value === undefined ? {} : { value }),
          ...(signal ? { signal } : {}),
          provisional,
          broken: chart.breaks.includes(i),
        })),
        ...(chart.targets.at(-1) ? { target: chart.targets.at(-1)?.value ?? 0 } : {}),
      });
      expect([width, height]).toEqual([106, 30]);
      expect(svg).toContain('aria-hidden="true"');
      expect(svg).not.toMatch(/<text|NaN/);
      expect(svg.includes('class="s-aim"')).toBe(chart.targets.length > 0);
      expect(svg.includes("f-bad")).toBe(
        chart.points.some(({ signal, provisional }) => signal === "concern" && !provisional),
      );
    }
  });

  test.each([
    { name: "narrow, in the narrowest column of a phone", size: NARROW, shown: 280 },
    { name: "wide, in the narrowest column that it is shown in", size: WIDE, shown: 400 },
    { name: "on paper, in pixels", size: PAPER, shown: (PAPER.width * 96) / 72 },
  ])("has words of 13 pixels or more: $name", ({ size, shown }) => {
    expect((size.text * shown) / size.width).toBeGreaterThanOrEqual(13);
  });

  test("the gallery holds forty or more", () => {
    expect(gallery.length).toBeGreaterThanOrEqual(40);
  });
});
