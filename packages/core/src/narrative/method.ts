import { HOUSE_TOLERANCE } from "../comparison/index.ts";
import type { Register } from "../register/index.ts";
import type { RuleSet } from "../spc/index.ts";
import type { NoteWords } from "./care.ts";
import { rule } from "./holes.ts";

/** How change and status are judged, in words a board member follows. One rule set serves the whole report. */
export function methodNotes(rules: RuleSet, register: Register): readonly NoteWords[] {
  const isSorted = register.kpis.some(({ decision }) => decision !== undefined);
  return [
    {
      heading: "How we judge change",
      texts: [
        [rule(rules.method)],
        [rule(`Rules: ${rules.title}.`)],
        [
          rule(
            "We say that something improved, worsened, rose or fell only where these rules find a change; otherwise that there is no clear change, or only which figure is higher.",
          ),
        ],
        [
          rule(
            "A series that follows the seasons is held against the same months of earlier years; its chart shows neither average nor range.",
          ),
        ],
        [
          rule(
            "With fewer than 10 figures we say nothing about change; with 10 to 12, only that it is possible; with fewer than 20 we say “so far”, for a small change would not show yet.",
          ),
        ],
      ],
    },
    {
      heading: "What the statuses mean",
      texts: [
        [rule("On target: at the target or better.")],
        [rule("Close to target: short of it by no more than the indicator’s own margin.")],
        [rule("Off target: short by more than that.")],
        [
          rule("We judge from unrounded figures. "),
          rule(
            isSorted
              ? "Where no margin is stated, nothing counts as close."
              : `Where the workbook states no margin, we take ${HOUSE_TOLERANCE.amount}% of the target.`,
          ),
        ],
        [rule("No status is given without saying why.")],
      ],
    },
    ...(isSorted ? [classNote] : []),
    {
      heading: "How figures are printed",
      texts: [
        [
          rule(
            "Each figure is rounded once, half up. A difference is told between figures as printed, so that it adds up; one too small to print is said to be so.",
          ),
        ],
        [rule("A missing figure is never counted as zero.")],
        [
          rule(
            "Beside other areas we ask whether chance explains a difference only where a range around each figure is known; elsewhere we say which is higher.",
          ),
        ],
      ],
    },
  ];
}

const classNote: NoteWords = {
  heading: "What we are judged by, and what we watch",
  texts: [
    [
      rule(
        "A Key Performance Target is an indicator that we can influence, with a target, a direction and a lead. We are judged by it.",
      ),
    ],
    [rule("A monitoring indicator is watched: it matters here, but others decide it too. It has no status.")],
  ],
};
