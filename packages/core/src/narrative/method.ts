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
        [rule(`Rules: ${rules.title}. Source: ${rules.source}.`)],
        [
          rule(
            "Figures go up and down by chance. We say that something improved, worsened, rose or fell only where the rules find a change; otherwise we say that there is no clear change, or only which figure is higher.",
          ),
        ],
        [
          rule(
            "A series that follows the time of year is held against the same months of earlier years instead; its chart shows neither average nor range.",
          ),
        ],
        [
          rule(
            "With fewer than 10 figures we say nothing about change; with 10 to 12, only that a change is possible; with fewer than 20 we say so provisionally, for a small change would not show yet.",
          ),
        ],
      ],
    },
    {
      heading: "What the statuses mean",
      texts: [
        [rule("On target: the figure is at the target or on the good side of it.")],
        [
          rule(
            "Close to target: the figure falls short of the target by no more than the indicator’s own tolerance.",
          ),
        ],
        [rule("Off target: the figure falls short by more than that.")],
        [
          rule("We judge from figures that are not rounded. "),
          rule(
            isSorted
              ? "Where no tolerance is stated, nothing counts as close."
              : `Where the workbook states no tolerance, we take ${HOUSE_TOLERANCE.amount}% of the target.`,
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
            "Each figure is rounded once, half up, from the figure in the workbook. A difference is told between the figures as printed, so that it adds up; one too small to print is said to be so.",
          ),
        ],
        [rule("A missing figure is never counted as zero.")],
        [
          rule(
            "Beside other areas we ask whether chance explains a difference only where a range around each figure is known. Elsewhere we say plainly which figure is higher.",
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
        "A Key Performance Target is an indicator that we can influence. It has a target, a direction and a lead, and we are judged by it.",
      ),
    ],
    [
      rule(
        "A monitoring indicator is watched because it matters here, but others decide it too. It has no status.",
      ),
    ],
  ],
};
