import { plain } from "@quarterlight/core/report";
import { describe, expect, test } from "vitest";
import { sceneOf } from "./draw.ts";
import { gallery } from "./gallery/gallery.ts";
import { type Ink, palette, SYSTEM } from "./palette.ts";
import { WIDE } from "./size.ts";

const named = gallery.map((chart) => [plain(chart.title), chart] as const);

/** What a reader's own colours may be: the contrast themes that Windows has. */
const THEMES: Readonly<Record<string, Readonly<Record<(typeof SYSTEM)[Ink], string>>>> = {
  Aquatic: {
    Canvas: "#202020",
    CanvasText: "#FFFFFF",
    LinkText: "#75E9FC",
    Highlight: "#8EE3F0",
    GrayText: "#A6A6A6",
  },
  Desert: {
    Canvas: "#FFFAEF",
    CanvasText: "#3D3D3D",
    LinkText: "#1C5E75",
    Highlight: "#903909",
    GrayText: "#676767",
  },
  Dusk: {
    Canvas: "#2D3236",
    CanvasText: "#FFFFFF",
    LinkText: "#70EBDE",
    Highlight: "#A1BFDE",
    GrayText: "#A6A6A6",
  },
  "Night sky": {
    Canvas: "#000000",
    CanvasText: "#FFFFFF",
    LinkText: "#8080FF",
    Highlight: "#D6B4FD",
    GrayText: "#A6A6A6",
  },
};

/** The colours of the report in grey, as a printer without colour gives them. */
const grey = (ink: Ink) => {
  const level = Math.round(255 * toned(luminance(palette[ink])))
    .toString(16)
    .padStart(2, "0");
  return `#${level}${level}${level}`;
};
const COLOURS: readonly (readonly [string, (ink: Ink) => string])[] = [
  ["in its own colours", (ink) => palette[ink]],
  ["in grey", grey],
  ...Object.entries(THEMES).map(
    ([name, theme]) => [`in the theme ${name}`, (ink: Ink) => theme[SYSTEM[ink]]] as const,
  ),
];

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toned(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(COLOURS)("%s", (_, colourOf) => {
  test.each(named)("%s: words have 4.5 to 1, and what is drawn has 3 to 1", (__, chart) => {
    const { labels, marks } = sceneOf(chart, WIDE);
    const band = marks.some((mark) => mark.kind === "rect")
      ? (["paper", "band"] as const)
      : (["paper"] as const);
    const words = labels.map(
      (label) => [label.fill, label.fill === "paper" ? (["ink"] as const) : band] as const,
    );
    const shapes = marks.flatMap((mark): readonly Ink[] => {
      if (mark.kind === "path") return mark.stroke === "rule" ? [] : [mark.stroke];
      if (mark.kind === "rect") return [];
      return [mark.fill === "paper" ? mark.stroke : mark.fill];
    });
    const low = [
      ...words.flatMap(([fill, on]) =>
        on
          .filter((ground) => contrast(colourOf(fill), colourOf(ground)) < 4.5)
          .map((ground) => `${fill} on ${ground}`),
      ),
      ...shapes.flatMap((fill) =>
        band
          .filter((ground) => contrast(colourOf(fill), colourOf(ground)) < 3)
          .map((ground) => `${fill} on ${ground}`),
      ),
    ];
    expect([...new Set(low)]).toEqual([]);
  });
});
