import { type FactSheet, factIndex, sheetOf } from "@quarterlight/core/facts";
import {
  changeOf,
  glossOf,
  kpiHeading,
  plainText,
  sourceOf,
  toldInFull,
  toldShort,
} from "@quarterlight/core/narrative";
import { type Piece, type Report, buildReport, choosePeriod, pieces, plain } from "@quarterlight/core/report";
import { type Register, formOf } from "@quarterlight/core/register";
import { templateBytes } from "@quarterlight/template/workbook";
import { expect, test } from "vitest";
import { examplePictures as pictures } from "../support/example-pictures.ts";
import { realFile, registerFrom, registerOfReal } from "../support/real-file.ts";
import { gradeOf, sentencesOf, wordsIn } from "../support/spoken.ts";

const example = await registerFrom("worked-example.xlsx", await templateBytes("example"));
const sheets = sheetsOf(example);

function sheetsOf(register: Register): readonly FactSheet[] {
  const choice = choosePeriod(register);
  if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
  const index = factIndex(register, { audience: "public", area: "", period: choice.period });
  return index.register.kpis.map((kpi) => sheetOf(index, kpi));
}

/** What is told in full: off target, or getting better or worse by the rules; as a report chooses. */
function isInFull(facts: FactSheet): boolean {
  const { kind } = changeOf(facts);
  return facts.status.kind === "missed" || kind === "better" || kind === "worse";
}

function ownSentences(facts: FactSheet): readonly string[] {
  return (isInFull(facts) ? toldInFull(facts) : toldShort(facts)).flatMap(sentencesOf);
}

function isTooLong(sentence: string): boolean {
  return wordsIn(sentence) > 25;
}

test.each(sheets.map((facts) => [facts.kpi.id, facts] as const))(
  "%s has a sentence of its own, a line of what it means and what stands behind it",
  (_, facts) => {
    expect(formOf(facts.kpi)).toBeDefined();
    expect(wordsIn(glossOf(facts))).toBeLessThanOrEqual(32);
    expect(sourceOf(facts)).toMatch(/^Source: /);
  },
);

test.each(sheets.map((facts) => [facts.kpi.id, facts] as const))(
  "%s is told in sentences that are short enough, and its figure at most twice",
  (_, facts) => {
    const heading = plainText(kpiHeading(facts));
    const own = ownSentences(facts);
    expect([heading, ...own].filter(isTooLong)).toEqual([]);
    expect(own.filter((sentence) => /^\d/.test(sentence))).toEqual([]);
    const level = facts.at("level");
    const block = [heading, ...own].join(" ");
    const times = level.kind === "fact" ? block.split(level.printed).length - 1 : 0;
    expect(times).toBeLessThanOrEqual(2);
  },
);

test.each(
  sheets.filter(({ standing }) => standing === "target").map((facts) => [facts.kpi.id, facts] as const),
)("%s, a target, is told in as many words as its telling has room for", (_, facts) => {
  const words = wordsIn([plainText(kpiHeading(facts)), ...ownSentences(facts)].join(" "));
  const [least, most] = isInFull(facts) ? [35, 140] : [12, 55];
  expect(words).toBeGreaterThanOrEqual(least);
  expect(words).toBeLessThanOrEqual(most);
});

test("on average a sentence has 15 words or fewer, and asks for no more than the reading of a child of 13", () => {
  const own = sheets.flatMap(ownSentences);
  const words = own.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
  expect(words / own.length).toBeLessThanOrEqual(15);
  expect(gradeOf(own)).toBeLessThanOrEqual(8);
});

test("deaths are told with neither a change, a target, a comparison nor a sign", () => {
  const deaths = sheets.filter(({ kpi }) => kpi.care === "deaths");
  expect(deaths.map(({ kpi }) => kpi.id)).toEqual(["GL-18"]);
  for (const facts of deaths) {
    expect(changeOf(facts)).toEqual({ kind: "", word: "" });
    expect(toldInFull(facts).map(plainText)).toEqual(["This figure is provisional and may change."]);
    expect(plainText(kpiHeading(facts))).toBe("Police suspect that drugs caused the deaths of six people");
  }
});

/** Words that never stand in what is told in public. */
const NEVER =
  /the figure was|No status|Key Performance Target|monitoring indicator|tolerance|\bwave\b|significant|\bonly\b|slightly/i;

test("no words of ours are those of the method or of a form", () => {
  for (const facts of sheets) expect(ownSentences(facts).join(" ")).not.toMatch(NEVER);
});

const COUNCIL = "17b_hart_dc_kpis_2014_15_q2_derived.csv";

test.skipIf(!realFile(COUNCIL).isThere)(
  "a council’s file without sentences of its own reads as prose too (skipped where the file is absent)",
  async () => {
    const told = sheetsOf(await registerOfReal(COUNCIL)).map((facts) => ({
      heading: plainText(kpiHeading(facts)),
      own: ownSentences(facts),
    }));
    expect(told.length).toBeGreaterThan(10);
    for (const { heading, own } of told) {
      expect(heading).toMatch(/: /);
      expect(own.join(" ")).not.toMatch(NEVER);
      expect(own.filter(isTooLong)).toEqual([]);
    }
    const all = told.flatMap(({ own }) => own);
    expect(all.length).toBeGreaterThan(told.length / 2);
  },
);

test("what is read outside tables and charts is no longer than the README says", () => {
  const choice = choosePeriod(example);
  if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
  const { audience, date } = example.settings;
  const { report } = buildReport(example, { period: choice.period, audience, date, pictures });
  // What was missed is a table in every format, and the document's title stands on no page.
  const outsideTables: Report = {
    ...report,
    title: "",
    summary: { ...report.summary, missed: { ...report.summary.missed, items: [] } },
  };
  const isRead = ({ kind, where }: Piece) =>
    READ.has(kind) && !/^(?:title|class) of |^table|chart/.test(where);
  const read = pieces(outsideTables).filter(isRead);
  const typed = read.filter(({ kind }) => kind === "typed");
  expect(manyWords(read)).toBeLessThanOrEqual(6000);
  expect(manyWords(read) - manyWords(typed)).toBeLessThanOrEqual(3980);
});

const READ = new Set<Piece["kind"]>(["sentence", "status", "given", "typed"]);

function manyWords(read: readonly Piece[]): number {
  return read.map(({ text }) => wordsIn(plain(text))).reduce((a, b) => a + b, 0);
}
