import { dateInWords } from "@quarterlight/core/period";
import { kpiNamed } from "@quarterlight/core/register";
import { type Pair, type SurveysTold, askedName } from "@quarterlight/core/voices";
import { addressName } from "@quarterlight/core/workbook";
import { csvText } from "../print/csv-text.ts";
import { jsonText } from "../print/json-text.ts";
import { wrap } from "../print/text-table.ts";

type Told = { readonly workbook: string; readonly asOf: string; readonly told: SurveysTold };

export const SURVEY_FORMATS = { table: asTable, csv: asCsv, json: asJson } as const;
export type SurveyFormat = keyof typeof SURVEY_FORMATS;

const WIDTH = 100;

const MEANS: Readonly<Record<Pair["meaning"], string>> = {
  same: "the same",
  reversed: "the same, the other way round",
  related: "related",
  different: "different",
};

const FIELDS: Readonly<Record<string, string>> = {
  scale: "the answers offered",
  asked_of: "who was asked",
  about_when: "the time asked about",
  filter: "who got as far as the question",
  mode: "how it was asked",
  direction: "which answer is the good one",
};

/** One thing to know or do: what it is about, what is said of it, and the cells. */
type Line = {
  readonly what:
    | "asked"
    | "to confirm"
    | "decided"
    | "could go"
    | "could answer"
    | "not found"
    | "asked next";
  readonly text: string;
  readonly cells: readonly string[];
};

const HEADINGS: Readonly<Record<Line["what"], string>> = {
  asked: "Who was asked in the last twelve months",
  "to confirm": "Alike: a person says what they are to each other, in Matched questions",
  decided: "Decided",
  "could go": "What could be dropped",
  "could answer": "Indicators without a figure, and published questions that may answer them",
  "not found": "Rows of Matched questions that name no question asked",
  "asked next": "What is asked next",
};

function linesOf({
  often,
  overlaps,
  decided,
  droppable,
  answerable,
  lost,
  next,
}: SurveysTold): readonly Line[] {
  return [
    ...often.map(({ group, surveys, questions }) =>
      line("asked", `${group}: ${questions} questions in ${surveys.length} (${surveys.join(", ")})`),
    ),
    ...overlaps.map((pair) => line("to confirm", pairWords(pair), cellsOf(pair))),
    ...decided.map((pair) => line("decided", pairWords(pair), cellsOf(pair))),
    ...droppable.map(({ asked, because, by }) => {
      const why =
        because === "not used" || by === undefined
          ? "no indicator, theme or action has used it in two waves"
          : `${askedName(by)} asks it, as a person said`;
      return line("could go", `${askedName(asked)}: ${why}`, [addressName(asked.waves[0].at)]);
    }),
    ...answerable.map(({ kpi, asked }) =>
      line("could answer", `${kpiNamed(kpi)}: ${asked.map(askedName).join("; ")}`, [addressName(kpi.at)]),
    ),
    ...lost.map(({ questions, at }) => line("not found", questions.join(" / "), [addressName(at)])),
    ...next.map(({ survey, on }) => line("asked next", `${survey}: ${dateInWords(on)}`)),
  ];
}

function line(what: Line["what"], text: string, cells: readonly string[] = []): Line {
  return { what, text, cells };
}

function cellsOf({ one, other }: Pair): readonly string[] {
  return [addressName(one.waves[0].at), addressName(other.waves[0].at)];
}

/** Two answers: whether one asks what the other asks, and whether their figures may stand side by side. */
function pairWords({ one, other, meaning, isDecided, differs, comparable, why }: Pair): string {
  const means = isDecided ? MEANS[meaning] : `perhaps ${MEANS[meaning]}`;
  const apart = differs.length === 0 ? "" : `; differs in ${differs.join(", ")}`;
  const because = comparable.because.map((each) => FIELDS[each] ?? each).join(", ");
  const compare = comparable.compare
    ? "figures may be compared"
    : `figures may not be compared${because === "" ? "" : ` (${because})`}`;
  return `${askedName(one)} and ${askedName(other)}: ${means}${apart}; ${compare}${why === "" ? "" : `. ${why}`}`;
}

function asTable({ workbook, asOf, told }: Told): string {
  const lines = linesOf(told);
  const parts = Object.entries(HEADINGS).flatMap(([what, heading]) => {
    const found = lines.filter((each) => each.what === what);
    return found.length === 0
      ? []
      : [[heading, ...found.flatMap(({ text }) => wrap(text, WIDTH).map((each) => `  ${each}`))].join("\n")];
  });
  return [`Surveys in ${workbook}, on ${dateInWords(asOf)}`, ...parts].join("\n\n").concat("\n");
}

function asCsv({ told }: Told): string {
  return csvText([
    ["About", "What", "Cells"],
    ...linesOf(told).map(({ what, text, cells }) => [what, text, cells.join(" ")]),
  ]);
}

function asJson({ workbook, asOf, told }: Told): string {
  const pair = (each: Pair) => ({
    questions: [each.one.question, each.other.question].map(({ survey, text }) => ({ survey, text })),
    meaning: each.meaning,
    differs: each.differs,
    compare: each.comparable,
    why: each.why,
    cells: cellsOf(each),
  });
  return jsonText({
    ok: true,
    workbook,
    date: asOf,
    asked: told.often,
    toConfirm: told.overlaps.map(pair),
    decided: told.decided.map(pair),
    couldGo: told.droppable.map(({ asked, because, by }) => ({
      survey: asked.question.survey,
      question: asked.question.text,
      because,
      by: by === undefined ? null : { survey: by.question.survey, question: by.question.text },
    })),
    couldAnswer: told.answerable.map(({ kpi, asked }) => ({
      kpi: kpi.id,
      questions: asked.map(({ question: { survey, text } }) => ({ survey, text })),
    })),
    notFound: told.lost.map(({ questions, at }) => ({ questions, cell: addressName(at) })),
    next: told.next,
  });
}
