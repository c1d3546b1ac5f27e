import { expect, test } from "vitest";
import { financialQuarter } from "../../period/index.ts";
import type { Commentary } from "../../register/index.ts";
import { ownersWords } from "./kpi-block.ts";

const reporting = financialQuarter(2025, 2);
const at = { sheet: "Commentary", row: 4, column: 2 };

function wrote(text: string, author = "Service Manager", start = reporting.start, months = 3): Commentary {
  return { period: { start, months }, text, author, at };
}

test.each<[string, readonly Commentary[], object]>([
  ["nothing", [], {}],
  ["the quarter's own", [wrote("We are hiring.")], { text: "We are hiring.", by: "Service Manager" }],
  [
    "of another period",
    [wrote("Late starts.", "Service Manager", reporting.start - 3)],
    { text: "April to June 2025: Late starts.", by: "Service Manager" },
  ],
  [
    "of months, whatever their order, by two people",
    [
      wrote("A wet September.", "Ward Manager", reporting.start + 2, 1),
      wrote("A dry July.", "Service Manager", reporting.start, 1),
    ],
    {
      text: "July 2025: A dry July. (Service Manager) September 2025: A wet September. (Ward Manager)",
      by: "",
    },
  ],
])("%s", (_, commentary, expected) => {
  const told = ownersWords({ commentary, reporting });
  expect(told ?? {}).toEqual(expected);
});
