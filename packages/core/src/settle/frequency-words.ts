import type { Frequency } from "../period/index.ts";
import type { Role } from "../reading/index.ts";
import { type Cell, headingKey, nameKey, textOf } from "../workbook/index.ts";

const SAID: readonly (readonly [RegExp, Frequency])[] = [
  [/^(?:month(?:s|ly)?|mthly|(?:every|each|per|once a) month|m)$/u, "month"],
  [
    /^(?:quarter(?:s|ly)?|qtrly|(?:every|each|per|once a) quarter|(?:three|3)[- ]monthly|every (?:three|3) months|q)$/u,
    "quarter",
  ],
  [
    /^(?:half[- ]?year(?:s|ly)?|(?:six|6)[- ]?monthly|every (?:six|6) months|bi-?annual(?:ly)?|twice (?:a year|yearly))$/u,
    "half-year",
  ],
  [
    /^(?:years?|yearly|annual(?:ly)?|(?:every|each|per|once a) year|per annum|(?:twelve|12)[- ]monthly|a|financial years?)$/u,
    "year",
  ],
  [/^(?:two years|biennial(?:ly)?|every (?:two|2|other|second) years?|two-yearly|2-yearly)$/u, "two years"],
  [/^(?:three years|triennial(?:ly)?|every (?:three|3) years|three-yearly|3-yearly)$/u, "three years"],
];

/** How often a KPI is measured, from a column that says so. */
export function frequencySaid(text: string): Frequency | undefined {
  const key = nameKey(text);
  return SAID.find(([pattern]) => pattern.test(key))?.[1];
}

const DONE =
  "(?:reported|reporting|collected|collection|measured|measurement|measuring|monitored|monitoring|updated|updating|recorded|recording|counted|published|publication|released|submitted|submission|produced|available|availability|refreshed|returned|return)";
const OFTEN =
  "(?:frequency|freq\\.?|periodicity|interval|cycle|rhythm|timescale|timing|schedule|period|basis)";
const OF = "(?:(?:data|figures?|kpi|pi|indicator|measure|performance) )?";
const HEADS = new RegExp(
  `^(?:how (?:often|frequently)(?: (?:is |are )?(?:it |they |this )?${OF}${DONE})?|${OF}(?:(?:is |are )?${DONE}(?: ${OFTEN}| how often)?|${OFTEN})|${OFTEN} of ${OF}(?:${DONE}|data|updates?))$`,
  "u",
);

/** Whether a heading may stand over words of how often figures come: `Reported`, `Reporting period`, `How often is it collected`. */
export function headsHowOften(heading: string): boolean {
  return HEADS.test(headingKey(heading));
}

/** The role of a column that may say how often figures come, where its cells say nothing else. */
export function oftenByCells<Known extends Role | undefined>(
  role: Known,
  heading: string,
  cells: () => readonly (Cell | null)[],
): Known | "frequency" {
  if (role !== undefined && !MAY_BE_OFTEN.has(role)) return role;
  if (!headsHowOften(heading)) return role;
  const filled = cells()
    .map(textOf)
    .filter((text) => text !== "");
  return filled.length > 0 && filled.every((text) => frequencySaid(text) !== undefined) ? "frequency" : role;
}

const MAY_BE_OFTEN: ReadonlySet<Role> = new Set<Role>(["period", "last update"]);
