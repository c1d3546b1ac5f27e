import type { Given, Recogniser } from "./recogniser.ts";
import { recognisers } from "./list.ts";

const OPENING = `# What may identify somebody

Every kind of identifier that Quarterlight looks for, in everything that could be printed and in every cell, heading, note and name of a workbook. This page is made from the code; a test keeps it true, and runs every example.

*Stop* blocks a public report until it is gone. *Eye* is shown to a person, who decides. A finding says the kind, the cell and the last two digits or a first letter, never the whole. No list of patterns finds everything: where nothing was found, a person must still read every story and quote.

Everything below is invented.
`;

/** The page about every recogniser, in Markdown. */
export function identifierCatalogue(): string {
  return [OPENING, ...recognisers.map(part)].join("\n");
}

function part({ kind, title, level, looks, holds, nearMisses }: Recogniser): string {
  return [
    `## ${title}`,
    "",
    `\`${kind}\`, ${level}. ${looks}`,
    "",
    "| Found | in |",
    "| --- | --- |",
    ...holds
      .filter(({ finds }) => finds.length > 0)
      .map(
        (each) =>
          `| ${each.finds.map(shown).join(", ")}${each.level === undefined || each.level === level ? "" : ` (${each.level})`} | ${given(each.in)} |`,
      ),
    "",
    "Not found:",
    "",
    ...nearMisses.map((each) => `- ${given(each)}`),
    "",
  ].join("\n");
}

function given(field: Given): string {
  if (typeof field === "string") return shown(field);
  const { text, where = "commentary", heading = "", number = false, column } = field;
  const place = heading === "" ? where : `${number ? "number cell" : where} under “${heading}”`;
  return `${shown(text)} (${place}${column === undefined ? "" : `, in a column of ${column}`})`;
}

/** Backticks show what is typed as it is; marks that cannot be seen are named. */
function shown(text: string): string {
  return `\`${text.replaceAll("|", "\\|").replaceAll("\u200b", "(zero-width space)").replaceAll("\u00a0", "(no-break space)")}\``;
}
