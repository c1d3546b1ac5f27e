import { plain } from "@quarterlight/core/report";
import { describe, expect, test } from "vitest";
import { draw, sceneOf } from "./draw.ts";
import { gallery } from "./gallery/gallery.ts";
import { boxOf, contains, grow, overlap } from "./scene.ts";
import type { Size } from "./size.ts";

const SIZES: readonly (readonly [string, Size])[] = [
  ["on a phone", { width: 340, height: 170, text: 12 }],
  ["on a desktop", { width: 480, height: 220, text: 14 }],
  ["in a column of a page", { width: 232, height: 118, text: 8.5 }],
];

describe.each(SIZES)("every chart of the gallery %s", (_, size) => {
  test.each(gallery.map((chart) => [plain(chart.title), chart] as const))(
    "%s: no label touches another",
    (__, chart) => {
      const boxes = sceneOf(chart, size).labels.map((label) => ({ text: label.text, box: boxOf(label) }));
      const touching = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .flatMap((other) => (overlap(one.box, other.box) ? [[one.text, other.text]] : [])),
      );
      expect(touching).toEqual([]);
    },
  );

  test.each(gallery.map((chart) => [plain(chart.title), chart] as const))(
    "%s: all of it is in the picture",
    (__, chart) => {
      const scene = sceneOf(chart, size);
      const paper = grow({ left: 0, top: 0, right: scene.width, bottom: scene.height }, 0.6);
      const outside = scene.labels.filter((label) => !contains(paper, boxOf(label)));
      expect(outside.map((label) => label.text)).toEqual([]);
    },
  );
});

describe("a drawing", () => {
  test("is the same string each time", () => {
    const size = { width: 340, height: 170, text: 12 };
    for (const chart of gallery) expect(draw(chart, size)).toEqual(draw(chart, size));
  });

  test("has no length that is not a number", () => {
    for (const chart of gallery) {
      for (const [, size] of SIZES) expect(draw(chart, size).svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test("is an image with a title and a description", () => {
    for (const chart of gallery) {
      const { svg } = draw(chart, { width: 340, height: 170, text: 12 });
      expect(svg).toContain('role="img"');
      expect(svg).toContain(`aria-labelledby="${chart.id}-title ${chart.id}-alt"`);
      expect(svg).toContain(`<title id="${chart.id}-title">`);
      expect(svg).toContain(`<desc id="${chart.id}-alt">`);
    }
  });

  test("says the last value, the target that holds and each event", () => {
    for (const chart of gallery) {
      if (chart.kind !== "line") continue;
      const words = sceneOf(chart, { width: 340, height: 170, text: 12 })
        .labels.map((label) => label.text)
        .join(" ");
      const last = chart.points.findLast((point) => point.value !== undefined);
      const target = chart.targets.find((stretch) => stretch.to === chart.points.length - 1);
      const events = chart.points.flatMap((point) => point.event ?? []);
      const aim = target === undefined ? "" : `Target ${plain(target.text)}`;
      for (const said of [plain(last?.text ?? []), aim, ...events]) expect(words).toContain(said);
    }
  });

  test("the gallery holds forty or more", () => {
    expect(gallery.length).toBeGreaterThanOrEqual(40);
  });
});
