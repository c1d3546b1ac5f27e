import { dateInWords } from "@quarterlight/core/period";
import type { Register, ReportingLine } from "@quarterlight/core/register";
import { countsInWords, gapsIn } from "./map.ts";

/** A paper for a committee, in Markdown: what is reported to whom, what is wrong with it, and what to decide. */
export function dutyPaper(register: Register, lines: readonly ReportingLine[], asOf: string): string {
  const { partnership } = register.settings;
  const gaps = gapsIn(register, lines, asOf);
  const headings = [...new Set(gaps.map(({ heading }) => heading))];
  return [
    `# Who reports what${partnership === "" ? "" : `: ${partnership}`}`,
    `As of ${dateInWords(asOf)}. ${countsInWords(register)}`,
    ...(gaps.length === 0 ? ["Nothing is missing, late or done twice."] : ["## What to decide"]),
    ...headings.map((heading) => {
      const these = gaps.filter((gap) => gap.heading === heading);
      const [first] = these;
      return [
        `### ${heading.replace(/^\w\d\d /u, "")}`,
        "",
        ...these.map(({ says }) => `- ${says}`),
        "",
        first?.remedy ?? "",
      ].join("\n");
    }),
    "## What is reported, to whom",
    ...bodiesOf(lines).map((body) =>
      [
        `### ${body === "" ? "Nobody named" : body}`,
        "",
        ...lines.filter(({ reportsTo }) => reportsTo === body).map(lineInWords),
      ].join("\n"),
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

function bodiesOf(lines: readonly ReportingLine[]): readonly string[] {
  return [...new Set(lines.map(({ reportsTo }) => reportsTo))];
}

function lineInWords({ what, when, lead, preparedBy, why, nextDue }: ReportingLine): string {
  const parts = [
    when === "" ? "" : when.toLowerCase(),
    preparedBy === "" ? "" : `prepared by ${preparedBy}`,
    lead === "" ? "nobody signs it off" : `signed off by ${lead}`,
    why === "" ? "" : why,
    nextDue === "" ? "" : `next due ${dateInWords(nextDue)}`,
  ];
  return `- **${what}**: ${parts.filter((part) => part !== "").join("; ")}.`;
}
