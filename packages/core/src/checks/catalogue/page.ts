import { check } from "../check.ts";
import { inWords } from "../in-words.ts";
import { families } from "../families.ts";
import type { Check } from "../frame/define.ts";
import type { Family } from "../frame/family.ts";

const OPENING = `# The checks

Every check that Quarterlight makes of a workbook. This page is made from the code by \`catalogue()\`; a test keeps it true.

A finding is ranked by what it would do to the report: it blocks publication, changes what is printed, touches a KPI that is printed, or does not reach the report. An **error** blocks publication wherever it reaches the report, and cannot be accepted there, unless it is a reading of people’s words, which may err. A **warning** needs a fix, or somebody's word with a reason, in the workbook's Accepted sheet. **Information** needs neither. The workbooks behind the messages below are invented.
`;

/** The page about every check, in Markdown. */
export function catalogue(): string {
  return [OPENING, ...families.map(familyPart)].join("\n");
}

function familyPart({ title, checks, leftOut }: Family): string {
  const absent = leftOut.map(({ id, title: name, because }) => `- **${id} ${name}.** ${because}`);
  const tail = absent.length === 0 ? [] : ["### Left out", "", ...absent, ""];
  return [`## ${title}`, "", ...checks.map(checkPart), ...tail].join("\n");
}

function checkPart(each: Check): string {
  const { id, title, why, severities, scope, departs } = each;
  return [
    `### ${id} ${title}`,
    "",
    `${severities === "by what is found" ? "Severity by what is found" : capital(severities)}, for each ${scope}. ${why}`,
    "",
    ...exampleOf(each),
    ...(departs === undefined ? [] : [`Departs from the first definition: ${departs}`, ""]),
  ].join("\n");
}

/** What it says of its first broken example. */
function exampleOf(each: Check): readonly string[] {
  const input = each.exampleInputs.break[0]?.();
  const [finding] = input ? inWords(check(input, [each]), input, [each]) : [];
  if (finding === undefined) return [];
  const fix = finding.fixes[0] ? [`It offers a fix: ${finding.fixes[0].says}`, ""] : [];
  return [`> ${finding.place}: ${finding.what} ${finding.remedy}`, "", ...fix];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
