import type { Fault, Place } from "./fault.ts";
import { families } from "./list.ts";
import { quarterPastedAgain } from "./plausibility.ts";

const HEAD = `# The faulty twin

What was done to the worked example, on purpose, to hold the checks to it. \`quarterlight template --faulty FILE\` makes the workbook. A test holds that every fault is found by its checks where it was planted, and that nothing else is told but what the example itself is told. This page is made from the code; a test keeps it true.

Glenmarrow, its figures and its people are invented.
`;

const TABLE = `| What somebody did | Where it is found | Checks |
| --- | --- | --- |`;

/** The table of every planted fault, for people to read. */
export function faultTable(): string {
  const parts = Object.entries(families).map(
    ([family, faults]) => `## ${title(family)} (${faults.length})

${TABLE}
${faults.map(row).join("\n")}
`,
  );
  const alone = `## Planted alone

It would drown the others, so a test plants it in a worked example of its own.

${TABLE}
${row(quarterPastedAgain)}
`;
  return [HEAD, ...parts, alone].join("\n");
}

function row({ wrong, at, checks }: Fault): string {
  return `| ${wrong} | ${inWords(at)} | ${checks.join(", ")} |`;
}

function inWords(place: Place): string {
  if ("cell" in place) return `${place.sheet}, ${place.cell}`;
  return `${place.sheet}, ${place.row.filter((text) => text !== "").join(", ")}: ${place.column}`;
}

function title(family: string): string {
  return family.charAt(0).toUpperCase() + family.slice(1);
}
