import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import type { Report } from "@quarterlight/core/report";
import { palette } from "../chart/index.ts";
import { toHtml } from "../html/index.ts";
import { elementsOf } from "../pdf/elements.ts";
import { nativeHere, wasmHere } from "../pdf/engines.ts";
import { toPdf } from "../pdf/index.ts";
import { wordsIn } from "../pdf/reading.ts";
import { dressedSample } from "../sample/dressed.ts";
import { rich } from "../sample/index.ts";
import { painter } from "../sample/resvg.ts";
import { toWord } from "../word/index.ts";

const { png, close } = painter();
const engine = nativeHere("ua-1") ?? nativeHere() ?? wasmHere();
afterAll(close);

const SHOWN = ["Logo of Glenmarrow", "Three bowls lie close to the jack", "A chair beside a door"];
const CREDITS = ["Photo: a neighbour", "Illustration: a friend"];
const OWN = palette.figure.slice(1);
const THEIRS = "6B1F4E";

/** The parts of a Word file that are XML, as one text, and the names of its pictures. */
async function wordOf(report: Report) {
  const files = unzipSync(await toWord(report, { png }));
  const xml = Object.keys(files).filter((name) => name.endsWith(".xml"));
  return {
    text: xml.map((name) => strFromU8(files[name] ?? new Uint8Array())).join("\n"),
    pictures: Object.keys(files).filter((name) => name.startsWith("word/media/")),
  };
}

describe("a report in a partnership's own look", () => {
  test("shows its logo and pictures on the web page, with what they show and who made them", () => {
    const html = toHtml(dressedSample, []);
    for (const shows of SHOWN)
      expect(html).toMatch(new RegExp(`<img[^>]*src="data:image/[^>]*alt="${shows}"`));
    for (const credit of CREDITS) expect(html).toContain(credit);
    expect(html).not.toContain(`#${OWN}`);
    expect(html).toContain(`#${THEIRS}`);
    for (const kept of [palette.good, palette.bad, palette.aim]) expect(html).toContain(kept);
  });

  test("shows them in the PDF, where they are read out", async () => {
    const pdf = await toPdf(dressedSample, engine);
    const { of, text } = elementsOf(pdf);
    const alternatives = of("Figure").map(text).join("\n");
    for (const shows of SHOWN) expect(alternatives).toContain(`/Alt (${shows})`);
    const printed = wordsIn(pdf).replaceAll(/\s/g, "");
    for (const credit of CREDITS) expect(printed).toContain(credit.replaceAll(/\s/g, ""));
  }, 60_000);

  test("shows them in Word, where they are read out", async () => {
    const { text, pictures } = await wordOf(dressedSample);
    const { pictures: before } = await wordOf(rich);
    for (const shows of SHOWN) expect(text).toContain(`descr="${shows}"`);
    for (const credit of CREDITS) expect(text).toContain(credit);
    expect(text).not.toContain(OWN);
    expect(text).toContain(THEIRS);
    expect(pictures.some((name) => name.endsWith(".jpg"))).toBe(true);
    expect(pictures.length).toBeGreaterThan(before.length);
  }, 60_000);
});

describe("a report without one", () => {
  test("is in its own colour, with no picture but its charts", async () => {
    const html = toHtml(rich, []);
    expect(html).toContain(`#${OWN}`);
    expect(html).not.toContain("<img");
    const { text } = await wordOf(rich);
    expect(text).toContain(OWN);
  }, 60_000);
});
