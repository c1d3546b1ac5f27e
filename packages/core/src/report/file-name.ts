import { periodLabel } from "../period/index.ts";
import { AUDIENCES } from "../register/index.ts";
import type { Brief } from "./brief.ts";
import { FORMAT_IDS } from "./formats.ts";

/**
 * "quarterly-report-2025-26-q2-public.html"; a draft says so first. Audience, period, and the area of a workbook
 * that holds several are part of the name, so that no edition is ever written over another. `ending` is without its dot.
 */
export function fileName(
  { period, audience, area = "", draft = false }: Pick<Brief, "period" | "audience" | "area" | "draft">,
  ending: string,
): string {
  const kind = period.months === 3 ? "quarterly-report" : "report";
  const parts = [kind, plain(area), plain(periodLabel(period)), audience].filter((part) => part !== "");
  return `${draft ? "draft-" : ""}${parts.join("-")}.${ending}`;
}

/** The ending of the file that says for machines what a report said. */
export const FACTS_ENDING = "facts.json";

const REPORT_NAME = new RegExp(
  `^(?:draft-)?(?:quarterly-)?report(?:-[a-z0-9]+)*-[0-9]{4}(?:-[a-z0-9]+)*-(?:${AUDIENCES.join("|")})\\.(?:${[...FORMAT_IDS, FACTS_ENDING].join("|").replaceAll(".", "\\.")})$`,
);

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
