import {
  type Built,
  type FactsFile,
  buildReport,
  choosePeriod,
  factsFile,
  faultsIn,
  pieces,
} from "@quarterlight/core/report";
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

  test("every claim of a sentence has its cells among the figures", () => {
    const known = new Set(file.figures.map(({ claim }) => keyOf(claim)));
    const lost = file.sentences
      .filter(({ made }) => made === "generated")
      .flatMap(({ claims }) => claims.filter((claim) => !known.has(keyOf(claim))));
    expect(lost).toEqual([]);
  });
});

type Run = ReturnType<typeof pieces>[number]["text"][number];

function wordsOf(run: Run): string {
  if (typeof run === "string") return run;
  return "figure" in run ? run.figure : "judged" in run ? run.judged : run.said;
}

/** The same for the same, whatever the order of what it holds. */
function keyOf(value: unknown): string {
  return JSON.stringify(value);
}
