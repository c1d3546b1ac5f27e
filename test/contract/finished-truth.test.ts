import { factIndex } from "@quarterlight/core/facts";
import { Report, buildReport, charts, choosePeriod, faultsIn, plain } from "@quarterlight/core/report";
import {
  type Printed,
  type Unanswered,
  licenceOf,
  nativeHere,
  printedInHtml,
  printedInPdf,
  printedInWord,
  unanswered,
  underOthers,
  wasmHere,
} from "@quarterlight/render/finished";
import { toHtml } from "@quarterlight/render/html";
import { toPdf } from "@quarterlight/render/pdf";
import { toWord } from "@quarterlight/render/word";
import { templateBytes } from "@quarterlight/template/workbook";
import { beforeAll, describe, expect, test } from "vitest";
import { registerFrom } from "../support/real-file.ts";

const register = await registerFrom("worked-example.xlsx", await templateBytes("example"));
const choice = choosePeriod(register);
if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
const { period } = choice;
const { audience, date } = register.settings;
const { report } = buildReport(register, { period, audience, date });
const index = factIndex(register, { audience, area: "", period });
const licence = licenceOf(report);
const engine = nativeHere() ?? wasmHere();

/** A picture for programs that show no SVG: its words are those of the SVG beside it. */
const png = () => Promise.resolve(new Uint8Array());

/** What a chart of a PDF is known by there. */
const drawnIn = (made: Report) => charts(made).map(({ id, alt }) => ({ id, alt: plain(alt) }));

const FORMATS: Readonly<Record<string, (made: Report) => Promise<readonly Printed[]>>> = {
  HTML: async (made: Report) => printedInHtml(toHtml(made, [])),
  Word: async (made: Report) => printedInWord(await toWord(made, { png, fonts: [] })),
  PDF: async (made: Report) => printedInPdf(await toPdf(made, engine), drawnIn(made)),
};

test("every figure and every given word of the report is answered for", () => {
  expect(faultsIn(report, index)).toEqual([]);
});

/** Where a figure may be changed, and what the finished file calls the place. */
const PLACES: readonly { name: string; kind: Printed["kind"]; find: (copy: Report) => Figure | undefined }[] =
  [
    {
      name: "a sentence",
      kind: "text",
      find: ({ sections }) => figuresIn(sections[0]?.full[0]?.paragraphs)[0],
    },
    {
      name: "a cell of a table",
      kind: "row",
      find: ({ sections }) => figuresIn(sections[0]?.glance?.rows)[0],
    },
    {
      name: "a chart’s label",
      kind: "chart label",
      find: (copy) => figuresIn(lineOf(copy).points.at(-1))[0],
    },
    { name: "an alternative text", kind: "alternative text", find: (copy) => figuresIn(lineOf(copy).alt)[0] },
  ];

/** The same report with a lie in each of those places, as a fault in what makes a format would tell one. */
const copy: Report = structuredClone(report);
const LIES = PLACES.map(({ name, kind, find }) => {
  const figure = find(copy);
  if (!figure) throw new Error(`no figure in ${name}`);
  figure.figure = figure.figure.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  return { name, kind, lie: figure.figure };
});
/** Where a word that judges may be another one. */
const WORDS: readonly {
  name: string;
  kind: Printed["kind"];
  from: (made: Report) => unknown;
  lie: string;
}[] = [
  {
    name: "a sentence",
    kind: "text",
    from: ({ sections }) => sections[0]?.full[0]?.paragraphs,
    lie: "our best on record",
  },
  { name: "a heading", kind: "text", from: ({ headline }) => headline, lie: "the highest of all" },
  { name: "an alternative text", kind: "alternative text", from: (made) => lineOf(made).alt, lie: "halved" },
];
for (const { name, from, lie } of WORDS) {
  const [judged] = judgedIn(from(copy));
  if (!judged) throw new Error(`no judging word in ${name}`);
  judged.judged = lie;
}
/** A month in full: `May` is a word of its own. */
const MONTH = /\b(?:January|March|April|June|July|August|September|October|November|December)\b/;

/** Where a month may be another one. */
const PERIODS: readonly { name: string; kind: Printed["kind"]; from: (made: Report) => unknown }[] = [
  { name: "a sentence", kind: "text", from: ({ sections }) => sections[0]?.full[1]?.paragraphs },
  { name: "how the targets stand", kind: "text", from: ({ summary }) => summary.standing },
  { name: "an alternative text", kind: "alternative text", from: (made) => lineOf(made).alt },
];
/** A month that is in none of those places. */
const UNTOLD = "February";
for (const { name, from } of PERIODS) {
  const told = periodsIn(from(copy)).find(({ said }) => MONTH.test(said));
  if (!told) throw new Error(`no period in ${name}`);
  told.said = told.said.replace(MONTH, UNTOLD);
}
const spoiled = Report.parse(copy);

/** The same report with the first two findings of a section each over what is told of the other. */
const exchanged: Report = structuredClone(report);
const two = exchanged.sections.find(({ full }) => full.length > 1)?.full.slice(0, 2) ?? [];
const [one, other] = two;
if (!one || !other) throw new Error("no section tells two indicators in full");
[one.headline, other.headline] = [other.headline, one.headline];

/** Lines break where they will. */
function bare(text: string): string {
  return text.replaceAll(/\s/g, "");
}

describe.each(Object.entries(FORMATS))("in the finished %s", (_, printedIn) => {
  let printed: readonly Printed[] = [];
  let caught: readonly Unanswered[] = [];
  beforeAll(async () => {
    printed = await printedIn(report);
    caught = unanswered(await printedIn(spoiled), licence);
  });

  test("there is a good deal to hold to account", () => {
    const kinds = (kind: Printed["kind"]) =>
      printed.filter((each) => each.kind === kind && /\d/.test(each.text)).length;
    expect(kinds("text")).toBeGreaterThan(60);
    expect(kinds("row")).toBeGreaterThan(50);
    expect(kinds("chart label")).toBeGreaterThan(10);
    expect(kinds("alternative text")).toBeGreaterThan(10);
  });

  test("every number, every judging word and every month is one that the report prints there", () => {
    expect(unanswered(printed, licence)).toEqual([]);
  });

  test.each(WORDS)("another word that judges in $name is caught by name", ({ kind, lie }) => {
    const telling = caught.filter((each) => each.kind === kind).map(({ text }) => bare(text));
    expect(telling.filter((text) => text.includes(bare(lie)))).not.toEqual([]);
  });

  test.each(PERIODS)("another month in $name is caught by name", ({ kind }) => {
    const telling = caught.filter((each) => each.kind === kind).map(({ text }) => text);
    expect(telling.filter((text) => text.includes(UNTOLD))).not.toEqual([]);
  });

  test("what is told of one indicator stands under its own finding, and under another’s is caught", async () => {
    const { held, strays } = underOthers(printed, report);
    expect(held).toBeGreaterThan(25);
    expect(strays).toEqual([]);
    const found = underOthers(await printedIn(exchanged), report).strays.map(({ text }) => bare(text));
    const named = new Set(found);
    const owed = two.flatMap(({ paragraphs }) => paragraphs.map((text) => bare(plain(text))));
    expect(owed.filter((text) => !named.has(text))).toEqual([]);
  });

  test.each(LIES)("another figure in $name is caught by name", ({ kind, lie }) => {
    expect(caught.filter((each) => each.kind === kind && bare(each.text).includes(bare(lie)))).not.toEqual(
      [],
    );
  });
});

/** Where a figure may be changed on the two pages of the summary, which are a file of their own too. */
const SUMMARY_PLACES: readonly { name: string; find: (made: Report) => Figure | undefined }[] = [
  { name: "the headline", find: ({ headline }) => figuresIn(headline)[0] },
  { name: "a thing to know", find: ({ summary }) => figuresIn(summary.things.items)[0] },
  { name: "how the targets stand", find: ({ summary }) => figuresIn(summary.standing.judged)[0] },
  {
    name: "a change",
    find: ({ summary }) => figuresIn(summary.changes.items.map((each) => each.headline))[0],
  },
  { name: "a target that was missed", find: ({ summary }) => figuresIn(summary.missed.items)[0] },
];

describe("in the finished summary", () => {
  const changed: Report = structuredClone(report);
  const lies = SUMMARY_PLACES.flatMap(({ name, find }, place) => {
    const figure = find(changed);
    if (figure) figure.figure = `${4711 + place}`;
    return figure ? [{ name, lie: figure.figure }] : [];
  });
  const printedIn = async (made: Report) =>
    printedInPdf(await toPdf(made, engine, { only: "summary" }), drawnIn(made));

  test("every digit is one that the report prints, and another figure is caught in each place that has one", async () => {
    expect(unanswered(await printedIn(report), licence)).toEqual([]);
    const caught = unanswered(await printedIn(Report.parse(changed)), licence).map(({ text }) => text);
    expect(lies.length).toBeGreaterThan(2);
    expect(lies.filter(({ lie }) => !caught.some((text) => text.includes(lie)))).toEqual([]);
  });
});

type Figure = { figure: string };

/** Every bound figure of a part, in its order. */
function figuresIn(node: unknown): readonly Figure[] {
  if (Array.isArray(node)) return node.flatMap(figuresIn);
  if (typeof node !== "object" || node === null) return [];
  return isFigure(node) ? [node] : Object.values(node).flatMap(figuresIn);
}

/** Every judging run of a part, in its order. */
function judgedIn(node: unknown): readonly { judged: string }[] {
  if (Array.isArray(node)) return node.flatMap(judgedIn);
  if (typeof node !== "object" || node === null) return [];
  return isJudged(node) ? [node] : Object.values(node).flatMap(judgedIn);
}

/** Every period of a part, in its order. */
function periodsIn(node: unknown): readonly { said: string }[] {
  if (Array.isArray(node)) return node.flatMap(periodsIn);
  if (typeof node !== "object" || node === null) return [];
  return isPeriod(node) ? [node] : Object.values(node).flatMap(periodsIn);
}

function isPeriod(node: object): node is { said: string } {
  return "said" in node && "as" in node && node.as === "period";
}

function isJudged(node: object): node is { judged: string } {
  return "judged" in node;
}

function isFigure(node: object): node is Figure {
  return "figure" in node && "cells" in node;
}

function lineOf({ sections }: Report) {
  for (const { chart } of sections.flatMap(({ full }) => full)) {
    if (chart?.kind === "line" && chart.targets.length > 0 && chart.expected.length > 0) return chart;
  }
  throw new Error("no chart with a target and a range");
}
