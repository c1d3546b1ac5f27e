import { periodLabel } from "../period/index.ts";
import { AUDIENCES } from "../register/index.ts";
import type { Brief } from "./brief.ts";
import { FORMATS, type Format } from "./formats.ts";

/** The files that a report comes in, and those that go with it. */
const FILES = {
  ...FORMATS,
  /** What a report said, for machines. */
  facts: { ending: "facts.json", document: "" },
  /** All of them in one. */
  zip: { ending: "zip", document: "" },
} as const;

/**
 * "quarterly-report-glenmarrow-hscp-2025-26-q2-public.html", "quarterly-report-data-2025-26-q2-public.xlsx"; a draft says
 * so first. Whose report it is, its period and its audience are part of the name, so that no edition is ever written over
 * another.
 */
export function fileName(
  { period, audience, body = "", draft = false }: Pick<Brief, "period" | "audience" | "body" | "draft">,
  file: Format | "facts" | "zip",
): string {
  const kind = period.months === 3 ? "quarterly-report" : "report";
  const { ending, document } = FILES[file];
  const parts = [kind, document, shortened(plain(body)), plain(periodLabel(period)), audience];
  return `${draft ? "draft-" : ""}${parts.filter((part) => part !== "").join("-")}.${ending}`;
}

/** A name longer than this is cut after a word: some computers bear no longer paths. */
const LONGEST = 40;

/** What everybody in the field calls them. */
const CALLED = [
  [/health-(?:and-)?social-care-partnership/, "hscp"],
  [/integration-joint-board/, "ijb"],
] as const;

function shortened(whole: string): string {
  const name = CALLED.reduce((told, [long, short]) => told.replace(long, short), whole);
  return name.length <= LONGEST ? name : name.slice(0, LONGEST).replace(/-[^-]*$/, "");
}

/** The ending of the file that says for machines what a report said. */
export const FACTS_ENDING = FILES.facts.ending;

const REPORT_NAME = new RegExp(
  `^(?:draft-)?(?:quarterly-)?report(?:${formsOf("")}|-data${formsOf("data")}|-summary${formsOf("summary")})$`,
);

/** How the names of one document go on, each with an ending that it has. */
function formsOf(document: string): string {
  const endings = [...Object.values(FORMATS), FILES.facts]
    .filter((file) => file.document === document)
    .map(({ ending }) => ending.replaceAll(".", "\\."));
  return `(?:-[a-z0-9]+)*-[0-9]{4}(?:-[a-z0-9]+)*-(?:${AUDIENCES.join("|")})\\.(?:${endings.join("|")})`;
}

/** Whether `fileName` could have given a file its name. */
export function isReportName(name: string): boolean {
  return REPORT_NAME.test(name);
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
