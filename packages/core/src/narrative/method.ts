import { HOUSE_TOLERANCE } from "../comparison/index.ts";
import type { FactSheet } from "../facts/index.ts";
import type { Register } from "../register/index.ts";
import type { RuleSet } from "../spc/index.ts";
import type { NoteWords } from "./care.ts";
import { rule } from "./holes.ts";

/**
 * How change and status are judged, in words a board member follows. One rule set serves the whole report. Of what no
 * indicator of the report needs nothing is said; without the indicators, all of it is.
 */
export function methodNotes(
  rules: RuleSet,
  register: Register,
  sheets?: readonly FactSheet[],
): readonly NoteWords[] {
  const isUsed = (by: (facts: FactSheet) => boolean) => sheets?.some(by) ?? true;
  const isSorted = register.kpis.some(({ decision }) => decision !== undefined);
  return [
    {
      heading: "How we judge change",
      texts: [
        [rule(rules.method)],
        [rule(`Rules: ${rules.title}.`)],
        [
          rule(
            "We say that something improved, worsened, rose or fell only where there is a signal, and otherwise “no clear change”.",
          ),
        ],
        ...(isUsed(({ pattern }) => pattern?.kind === "seasonal") ? [seasons] : []),
        [
          rule("With fewer than 10 figures we say nothing about change"),
          rule(isUsed(isOnTrial) ? ", and with fewer than 13 only that it is possible" : ""),
          rule(". With fewer than 20 we say “so far”: a small change would not show yet."),
        ],
      ],
    },
    {
      heading: "What the statuses mean",
      texts: [
        [rule("How close counts as close is set for each indicator, and stands in the data file.")],
        [
          rule("We judge from unrounded figures. "),
          rule(
            isSorted
              ? "Where no margin is stated, nothing counts as close."
              : `Where the workbook states no margin, we take ${HOUSE_TOLERANCE.amount}% of the target.`,
          ),
        ],
      ],
    },
    ...(isSorted ? [classNote] : []),
    {
      heading: "How figures are printed",
      texts: [
        [
          rule(
            "Each figure is rounded once, half up. A difference is told between figures as printed, so that it adds up.",
          ),
        ],
        [rule("A missing figure is never counted as zero.")],
        ...(isUsed(({ peers }) => peers.length > 0) ? [elsewhere] : []),
      ],
    },
  ];
}

const seasons = [
  rule(
    "A series that follows the seasons is held against the same months of earlier years; its chart shows neither average nor range.",
  ),
];

const elsewhere = [
  rule(
    "Whether chance explains a difference from another area we ask only where a range around each figure is known.",
  ),
];

function isOnTrial({ pattern }: FactSheet): boolean {
  return pattern?.kind === "judged" && pattern.analysis.standing === "trial";
}

const classNote: NoteWords = {
  heading: "What we are judged by, and what we watch",
  texts: [
    [
      rule(
        "We are judged by Key Performance Targets: indicators that we can influence, each with a target, a direction and a lead.",
      ),
    ],
    [
      rule(
        "Monitoring indicators we watch: they matter here, but others decide them too. They have no status.",
      ),
    ],
  ],
};
