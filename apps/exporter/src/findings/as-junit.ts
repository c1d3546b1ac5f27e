import { type Check, type ToldFinding, families } from "@quarterlight/core/checks";
import type { Checked } from "./checked.ts";

/** The checks as JUnit's XML: a suite a family, a case a check, a failure where it found something not accepted. */
export function asJunit({ findings }: Checked): string {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const suites = families.map(({ title, checks }) => suiteOf(title, checks, open));
  return `${['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...suites, "</testsuites>"].join("\n")}\n`;
}

function suiteOf(family: string, checks: readonly Check[], open: readonly ToldFinding[]): string {
  const cases = checks.map((check) =>
    caseOf(
      family,
      check,
      open.filter((finding) => finding.check === check.id),
    ),
  );
  const failures = checks.filter(({ id }) => open.some(({ check }) => check === id)).length;
  const head = `  <testsuite name="${escaped(family)}" tests="${checks.length}" failures="${failures}">`;
  return [head, ...cases, "  </testsuite>"].join("\n");
}

function caseOf(family: string, { id, title }: Check, found: readonly ToldFinding[]): string {
  const head = `    <testcase classname="${escaped(family)}" name="${escaped(`${id} ${title}`)}"`;
  const [first] = found;
  if (first === undefined) return `${head}/>`;
  const all = found.map(({ message }) => message).join("\n");
  const failure = `      <failure type="${first.severity}" message="${escaped(first.what)}">${escaped(all)}</failure>`;
  return [`${head}>`, failure, "    </testcase>"].join("\n");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/\p{Cc}/gu, " ");
}
