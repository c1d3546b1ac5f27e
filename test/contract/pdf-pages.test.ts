import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@quarterlight/core/read";
import type { Register } from "@quarterlight/core/register";
import { type Report, buildReport, choosePeriod } from "@quarterlight/core/report";
import { headingsAlone, nativeHere, wasmHere } from "@quarterlight/render/finished";
import { toPdf } from "@quarterlight/render/pdf";
import { templateBytes } from "@quarterlight/template/workbook";
import { afterAll, describe, expect, test } from "vitest";
import { examplePictures } from "../support/example-pictures.ts";
import { manyKpis } from "../support/many-kpis.ts";
import { realFile, registerFrom, registerOfReal } from "../support/real-file.ts";

const COUNCIL = "17b_hart_dc_kpis_2014_15_q2_derived.csv";
const engine = nativeHere() ?? wasmHere();
const folder = mkdtempSync(join(tmpdir(), "quarterlight-pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

const isThere = (command: string) => spawnSync(command, ["-v"]).error === undefined;
const POPPLER = isThere("pdftotext");
const QPDF = isThere("qpdf");

function reportOf(register: Register): Report {
  const choice = choosePeriod(register);
  if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
  const { audience, date } = register.settings;
  return buildReport(register, { period: choice.period, audience, date, pictures: examplePictures }).report;
}

function pagesOf(pdf: Uint8Array): number {
  return new TextDecoder("latin1").decode(pdf).match(/\/Type \/Page\s/g)?.length ?? 0;
}

/** The words of each page with the edges of what they cover, in points from the top left; the foot of the page left out. */
function wordsOn(name: string, pdf: Uint8Array) {
  return everyWordOn(name, pdf).map((page) => page.filter(({ foot }) => foot < TEXT.foot));
}

function everyWordOn(name: string, pdf: Uint8Array) {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, pdf);
  const { stdout } = spawnSync("pdftotext", ["-bbox", path, "-"], { encoding: "utf8", maxBuffer: 1e9 });
  return stdout
    .split("<page ")
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g),
      ].map(([, left, top, right, foot, text]) => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        foot: Number(foot),
        text: text ?? "",
      })),
    );
}

type Word = ReturnType<typeof everyWordOn>[number][number];

/** Words of which one lies on the other by more than a third of their height. */
function onEachOther(words: readonly Word[]): readonly string[] {
  return words.flatMap((word, at) =>
    words
      .slice(at + 1)
      .filter((other) => {
        const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
        const down = Math.min(word.foot, other.foot) - Math.max(word.top, other.top);
        return across > 1 && down > (word.foot - word.top) / 3;
      })
      .map((other) => `${word.text} / ${other.text}`),
  );
}

const MM = 72 / 25.4;
/** Where text may stand on a page of A4. */
const TEXT = { left: 15 * MM, right: 195 * MM, top: 11 * MM, foot: 283 * MM };

/** How much of the text area stays white at the foot. */
function whiteAt(words: readonly { readonly foot: number }[]): number {
  return (TEXT.foot - Math.max(TEXT.top, ...words.map(({ foot }) => foot))) / (TEXT.foot - TEXT.top);
}

/** The highest band of a page that is white from side to side, between its words; a chart has words at each of its steps. */
function bandOf(words: readonly { readonly top: number; readonly foot: number }[]): number {
  const rows = words.toSorted((a, b) => a.top - b.top);
  const feet = rows.map((_, at) => Math.max(TEXT.top, ...rows.slice(0, at).map(({ foot }) => foot)));
  return Math.max(0, ...rows.map(({ top }, at) => top - (feet[at] ?? top)));
}

/** Pages of A4 that parts of a report take, as a designer measured them. */
const SPACE = { full: 0.43, short: 0.14, row: 0.04, opening: 0.3, story: 0.25, survey: 0.3, compare: 0.35 };
/** The summary; then what people told us, what became of it, and how we judge. */
const AROUND = 5;

function planned({ sections }: Report): number {
  return sections.reduce((pages, { story, glance, full, short, surveys, watch, deaths, compare }) => {
    const rows = (glance?.rows.length ?? 0) + (watch?.table.rows.length ?? 0);
    return (
      pages +
      SPACE.opening +
      (story ? SPACE.story : 0) +
      SPACE.row * rows +
      SPACE.full * full.length +
      SPACE.short * (short.length + deaths.length) +
      SPACE.survey * surveys.length +
      SPACE.compare * Math.ceil(compare.charts.length / 2)
    );
  }, AROUND);
}

const made = {
  example: async () => reportOf(await registerFrom("worked-example.xlsx", await templateBytes("example"))),
  council: async () => reportOf(await registerOfReal(COUNCIL)),
  "three KPIs": async () => reportOf(read(manyKpis(3)).register),
  "150 KPIs": async () => reportOf(read(manyKpis(150)).register),
};

/** A report may take so much more than was planned for it. */
const LEEWAY = 1.2;

/** What has been reached, so that it stays. */
const MOST: Readonly<Record<string, number>> = { example: 15 };

const NAMES = ["example", "council", "three KPIs", "150 KPIs"] as const;

describe.each(NAMES)("the PDF of %s", (name) => {
  const skip = name === "council" && !realFile(COUNCIL).isThere;
  const report = skip ? undefined : made[name]();
  const pdfs = report?.then(async (told) => ({
    whole: await toPdf(told, engine),
    summary: await toPdf(told, engine, { only: "summary" }),
    large: await toPdf(told, engine, { print: "large" }),
  }));
  const files = async () => {
    if (pdfs === undefined) throw new Error("There is no such workbook here.");
    return pdfs;
  };

  test.skipIf(skip)(
    "has a summary of at most two pages, and is as long as was planned (the council's is skipped without ../shared)",
    async () => {
      const { whole, summary } = await files();
      expect(pagesOf(summary)).toBeLessThanOrEqual(2);
      const plan = report === undefined ? 0 : planned(await report);
      const most = Math.min(Math.ceil(plan * LEEWAY), MOST[name] ?? Infinity);
      expect(pagesOf(whole)).toBeLessThanOrEqual(most);
    },
    120_000,
  );

  test.skipIf(skip)(
    "has no heading alone at the foot of a page, in any size",
    async () => {
      const alone = Object.entries(await files()).map(([size, pdf]) => [size, headingsAlone(pdf)]);
      expect(Object.fromEntries(alone)).toEqual({ whole: 0, summary: 0, large: 0 });
    },
    120_000,
  );

  test.skipIf(skip || !POPPLER)(
    "leaves less than a fifth of a page white at its foot, the last left out, and less than an eighth between blocks (skipped where poppler is not installed)",
    async () => {
      const pages = wordsOn(name, (await files()).whole);
      expect(pages.length).toBeGreaterThan(1);
      const white = pages.slice(0, -1).map(whiteAt);
      expect(white.filter((share) => share >= 0.2)).toEqual([]);
      const bands = pages.map((words) => bandOf(words) / (TEXT.foot - TEXT.top));
      expect(bands.filter((share) => share >= 1 / 8)).toEqual([]);
    },
    120_000,
  );

  test.skipIf(skip || !POPPLER)(
    "breaks its text inside the page, in any size, and no word lies on another (skipped where poppler is not installed)",
    async () => {
      for (const [size, pdf] of Object.entries(await files())) {
        const outside = wordsOn(`${name}-${size}`, pdf)
          .flat()
          .filter(({ left, right }) => left < TEXT.left - 1 || right > TEXT.right + 1);
        expect({ size, outside }).toEqual({ size, outside: [] });
        const over = everyWordOn(`${name}-${size}`, pdf).flatMap(onEachOther);
        expect({ size, over }).toEqual({ size, over: [] });
      }
    },
    120_000,
  );

  test.skipIf(skip || !QPDF)(
    "is sound in the eyes of qpdf (skipped where that is not installed)",
    async () => {
      for (const [size, pdf] of Object.entries(await files())) {
        const path = join(folder, `${name}-${size}-checked.pdf`);
        writeFileSync(path, pdf);
        const { status, stdout } = spawnSync("qpdf", ["--check", path], { encoding: "utf8" });
        expect({ size, status, stdout }).toMatchObject({
          size,
          status: 0,
          stdout: expect.stringContaining("No syntax"),
        });
      }
    },
    120_000,
  );
});
