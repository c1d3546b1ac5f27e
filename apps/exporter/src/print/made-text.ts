import { withheldWords } from "@quarterlight/core/narrative";
import { periodLabel, periodName } from "@quarterlight/core/period";
import { clearedFor, hiddenCounts } from "@quarterlight/core/protect";
import { FORMATS, passedOver, plain } from "@quarterlight/core/report";
import type { Made } from "../make/make-report.ts";
import { blocksText } from "./blocks-text.ts";
import { factsInWords } from "../verify/in-words.ts";
import { jsonText } from "./json-text.ts";

/** What was made, and what the analyst ought to know of it, for a terminal. */
export function madeText(made: Made, seconds: number): string {
  const { built, brief, understood } = made;
  const about = [
    `${periodName(brief.period)} (${periodLabel(brief.period)})`,
    `audience: ${brief.audience}`,
    brief.date === "" ? "not dated" : `dated ${built.report.masthead.date}`,
  ];
  const blocks = [
    { heading: about.join(", "), lines: [...made.files.map(fileLine), `Facts: ${made.facts.path}`] },
    { heading: "About the period", lines: periodLines(made) },
    { heading: "About the file", lines: understood.notices },
    { heading: "About the Word template", lines: templateLines(made) },
    { heading: `Left out for want of consent: ${built.withheld.length}`, lines: leftOut(made) },
    { heading: "Hidden so that nobody can be known", lines: hiddenIn(made) },
    { heading: "Withdrawn, and printed before", lines: withdrawnIn(made) },
    { heading: "For a person’s eye before this goes out", lines: forAnEye(made) },
    ...(made.noLonger === undefined ? [] : factsInWords(made.noLonger)),
    { heading: "Words that were held to no figure", lines: notHeld(made) },
    { heading: "Not understood", lines: notUnderstood(made) },
  ].filter(({ lines }) => lines.length > 0);
  return `${blocksText(plain(built.report.headline), blocks)}\nMade in ${seconds.toFixed(1)} seconds.\n`;
}

/** The same for a machine. */
export function madeJson({ noLonger, built, brief, files, understood, findings, word }: Made): string {
  return jsonText({
    ok: true,
    workbook: understood.workbook.name,
    period: { label: periodLabel(brief.period), name: periodName(brief.period) },
    audience: brief.audience,
    date: brief.date,
    headline: plain(built.report.headline),
    aboutPeriod: periodLines({ brief, understood }),
    files: files.map(({ format, path, bytes }) => ({ format, path, bytes: bytes.length })),
    notices: understood.notices,
    ...(word === undefined ? {} : { wordTemplate: { file: word.file, missedStyles: word.missed } }),
    hidden: hiddenIn({ brief, understood, findings }),
    withdrawn: withdrawnIn({ findings }),
    forAnEye: forAnEye({ findings }),
    notHeld: notHeld({ findings }),
    ...(noLonger === undefined ? {} : { noLonger }),
    withheld: built.withheld.map((item) => ({ ...item, words: withheldWords(item) })),
    questions: understood.reading.questions,
    notUnderstood: understood.reading.notUnderstood,
  });
}

function fileLine({ format, path, bytes }: Made["files"][number]): string {
  return `${FORMATS[format].name}: ${path} (${size(bytes.length)})`;
}

/** That newer figures were passed over, where most indicators have none as new. */
function periodLines({ brief, understood }: Pick<Made, "brief" | "understood">): readonly string[] {
  const told = passedOver(understood.register, brief.period);
  return told === "" ? [] : [told];
}

/** What a template has no style for: the report's own is used. */
function templateLines({ word }: Made): readonly string[] {
  if (word === undefined || word.missed.length === 0) return [];
  const missed = `It has no style for: ${word.missed.join(", ")}.`;
  return [
    `${word.file}: ${missed} The report’s own are used. Styles of these names in it would be taken instead.`,
  ];
}

/** What this edition hides of the workbook, why, and what would cost a reader less. */
function hiddenIn({
  brief,
  understood: { register },
  findings,
}: Pick<Made, "brief" | "understood" | "findings">): readonly string[] {
  const { small, beside } = hiddenCounts(register, clearedFor(register, brief, brief.previous));
  if (small + beside === 0) return [];
  const lines = findings
    .filter(({ check }) => check === "M16" || check === "M17")
    .map(({ place, what, remedy }) => `${place}: ${what} ${remedy}`);
  return [`Small counts: ${small}. Beside them, because they would give one away: ${beside}.`, ...lines];
}

/** What a consent that is gone was printed for before: those files are to be taken down. */
function withdrawnIn({ findings }: Pick<Made, "findings">): readonly string[] {
  return findings.filter(({ check }) => check === "N21").map(({ what, remedy }) => `${what} ${remedy}`);
}

/** What may point at somebody and only a person can decide: it is told until somebody accepts it with a reason. */
function forAnEye({ findings }: Pick<Made, "findings">): readonly string[] {
  return findings
    .filter(({ check, severity, accepted }) => EYE.has(check) && severity === "warning" && !accepted)
    .map(({ place, what }) => `${place}: ${what}`);
}

/** The checks of what could identify somebody. */
const EYE: ReadonlySet<string> = new Set(["M11", "M12", "M14"]);

/** Figures and words that people typed and that nothing in the workbook could be held to: nobody has checked them. */
function notHeld({ findings }: Pick<Made, "findings">): readonly string[] {
  return findings
    .filter(({ check, accepted }) => check === "N01" && !accepted)
    .map(({ place, what }) => `${place}: ${what}`);
}

function leftOut({ built }: Made): readonly string[] {
  return built.withheld.map(withheldWords);
}

function notUnderstood({ understood }: Made): readonly string[] {
  const { questions, notUnderstood: cells } = understood.reading;
  const all = questions.length + cells.length;
  if (all === 0) return [];
  const what = `Questions: ${questions.length}. Cells, rows, columns and sheets not understood: ${cells.length}.`;
  return [`${what} To see them, run: quarterlight read "${understood.path}"`];
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
