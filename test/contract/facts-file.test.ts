import {
  type Built,
  type FactsFile,
  buildReport,
  choosePeriod,
  factsFile,
  faultsIn,
  pieces,
} from "@quarterlight/core/report";
import { faultsOfPlain } from "@quarterlight/core/narrative";
import { AUDIENCES } from "@quarterlight/core/register";
import { templateBytes } from "@quarterlight/template/workbook";
import { describe, expect, test } from "vitest";
import { fewBytes } from "../support/few-kpis.ts";
import { registerFrom } from "../support/real-file.ts";

const WORKBOOKS = [
  ["the worked example", await registerFrom("worked-example.xlsx", await templateBytes("example"))],
  ["a workbook of few indicators", await registerFrom("few.xlsx", await fewBytes())],
] as const;

const EDITIONS = WORKBOOKS.flatMap(([name, register]) =>
  AUDIENCES.map((audience) => ({ name, audience, register })),
);

/** What an edition of a workbook says, and the file that is kept of it. */
function kept({ register, audience }: (typeof EDITIONS)[number]): {
  readonly built: Built;
  readonly file: FactsFile;
} {
  const choice = choosePeriod(register);
  if (choice.kind !== "period") throw new Error(`no period: ${choice.kind}`);
  const brief = { period: choice.period, audience, date: register.settings.date };
  const built = buildReport(register, brief);
  return { built, file: factsFile(built, brief, { name: "KPIs.xlsx", sha256: "" }) };
}

describe.each(EDITIONS)("the facts file of $name, $audience edition", (edition) => {
  const { built, file } = kept(edition);

  test("every word of the report can be answered for", () => {
    expect(faultsIn(built.report, built.index)).toEqual([]);
  });

  test("every figure and judging word of a sentence is a claim of it, or stands beside it with its cells", () => {
    const sentences = pieces(built.report).filter(({ kind }) => kind === "sentence");
    const untied = sentences.flatMap(({ where, text }) => {
      const words = text.map(wordsOf).join("");
      const claims = new Set(
        file.sentences
          .filter((each) => each.where === where && each.text === words)
          .flatMap((each) => each.claims.map(keyOf)),
      );
      return text.flatMap((run) => {
        if (typeof run === "string" || !("cells" in run)) return [];
        const isTied = run.claim
          ? claims.has(keyOf(run.claim))
          : file.figures.some(
              ({ printed, cells }) => printed === wordsOf(run) && keyOf(cells) === keyOf(run.cells),
            );
        return isTied ? [] : [`${words}: ${wordsOf(run)}`];
      });
    });
    expect(untied).toEqual([]);
  });

  test("whatever is printed with a number or a judging word is a sentence of it, or figures alone", () => {
    const said = new Set(file.sentences.map(({ where, text }) => keyOf([where, text])));
    const printed = new Set(file.figures.map((each) => each.printed));
    const names = new Set([...(file.indicators ?? []), ...(file.kpis ?? []).map(({ title }) => title)]);
    const lost = pieces(built.report).filter(({ where, text, scale }) => {
      const words = text.map(wordsOf).join("");
      const bound = text.filter((run) => typeof run !== "string" && "cells" in run).map(wordsOf);
      const saying = text.map((run) => (names.has(wordsOf(run)) ? "" : wordsOf(run))).join("");
      if (faultsOfPlain(saying.replaceAll(TIMES, "")).length === 0 || scale !== undefined) return false;
      if (said.has(keyOf([where, words]))) return false;
      return bound.length === 0 || !bound.every((each) => printed.has(each));
    });
    expect(lost.map(({ where, text }) => `${where}: ${text.map(wordsOf).join("")}`)).toEqual([]);
  });

  test("what people typed names the cell in which it stands, and none that the edition does not print", () => {
    const typed = file.sentences.filter(({ made, where }) => made === "typed" && !OF_SETTINGS.test(where));
    expect(
      typed.filter(({ cells = [] }) => cells.length === 0).map(({ where, text }) => `${where}: ${text}`),
    ).toEqual([]);
  });

  test("no row that this edition withholds is named in it", () => {
    const rows = new Set(built.withheld.map(({ sheet, row }) => `${sheet}!${row + 1}`));
    const named = [...file.figures, ...file.sentences].flatMap(({ cells = [] }) => cells);
    expect(named.filter((cell) => rows.has(cell.replace(/![A-Z]+/, "!")))).toEqual([]);
  });
});

/** Settings are told by their names, and have no records. */
const OF_SETTINGS = /^(?:masthead|contact|summary)$/;

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
/** When something is: a day, months, quarters and years. */
const TIMES = new RegExp(
  String.raw`\b(?:\d{1,2} )?(?:${MONTH} to )?${MONTH} \d{4}\b|\b(?:[Qq]uarter [1-4] of )?\d{4}/\d{2}(?: Q[1-4])?\b|\b\d{4}-\d{2}-\d{2}\b|\b[A-Z][a-z]{2,3}(?: to [A-Z][a-z]{2,3})?(?: \d{4})?\b(?=$)|^\d{4}$`,
  "g",
);

type Run = ReturnType<typeof pieces>[number]["text"][number];

function wordsOf(run: Run): string {
  if (typeof run === "string") return run;
  return "figure" in run ? run.figure : "judged" in run ? run.judged : run.said;
}

/** The same for the same, whatever the order of what it holds. */
function keyOf(value: unknown): string {
  return JSON.stringify(value);
}
