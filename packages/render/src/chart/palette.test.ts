import { expect, test } from "vitest";
import { palette } from "./palette.ts";

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const { ink, soft, figure, voice, voiceTint, aim, good, bad, band, edge, paper } = palette;

test.each([
  ["ink on paper", ink, paper],
  ["soft on paper", soft, paper],
  ["soft on the expected range", soft, band],
  ["figures on paper", figure, paper],
  ["figures on the expected range", figure, band],
  ["voices on paper", voice, paper],
  ["voices on their tint", voice, voiceTint],
  ["soft on the tint", soft, voiceTint],
  ["the target on paper", aim, paper],
  ["the target on the expected range", aim, band],
  ["good on paper", good, paper],
  ["bad on paper", bad, paper],
])("words: %s, 4.5 to 1", (_, one, other) => {
  expect(contrast(one, other)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ["the edge on paper", edge, paper],
  ["the edge on the expected range", edge, band],
  ["good on the expected range", good, band],
  ["bad on the expected range", bad, band],
])("shapes: %s, 3 to 1", (_, one, other) => {
  expect(contrast(one, other)).toBeGreaterThanOrEqual(3);
});
