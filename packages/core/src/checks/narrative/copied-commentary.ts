import { periodLabel } from "../../period/index.ts";
import { figures, kpiInput, quarter } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

const ALIKE = 0.75;
const SHORTEST = 40;

export const copiedCommentary = defineCheck({
  id: "N09",
  title: "Commentary copied from an earlier period",
  why: "Readers are told last quarter's story about this quarter's figure.",
  scope: "kpi",
  check: ({ kpi }) => {
    const inOrder = kpi.commentary.toSorted((a, b) => a.period.start - b.period.start);
    const [now, before] = [inOrder.at(-1), inOrder.at(-2)];
    if (!now || !before || now.text.length < SHORTEST || likeness(now.text, before.text) < ALIKE)
      return undefined;
    return {
      at: [now.at, before.at],
      before: periodLabel(before.period),
      text: `${now.text.slice(0, 40).trim()}…`,
    };
  },
  severity: "warning",
  message: ({ before, text }) => `“${text}” is nearly word for word what was written for ${before}.`,
  remedy: "Write what happened this period.",
  departs:
    "Likeness of the last two commentaries by groups of three letters, 0.75 or more where figures, months and quarters are left out of both, so that new numbers in old words are found too; notes under 40 letters are left alone.",
  examples: {
    keep: [
      () =>
        said(
          "More people went home on time, as two more social workers joined.",
          "Fewer people went home on time, as winter filled the wards.",
        ),
    ],
    break: [
      () =>
        said(
          "By June 81% of people went home on time, as two more social workers joined the team in the north.",
          "By September 83% of people went home in time, as two more social workers joined our team in the north.",
        ),
      () =>
        said(
          "More people went home on time, as two more social workers joined.",
          "More people went home on time, as two more social workers joined!",
        ),
    ],
  },
});

function said(first: string, second: string) {
  const commentary = [first, second].map((text, index) => ({
    period: quarter(index),
    text,
    author: "",
    at: { sheet: "Commentary", row: index + 1, column: 2 },
  }));
  return kpiInput({ observations: figures(81, 82), commentary });
}

/** How alike two texts are, from 0 to 1: the groups of three letters they share, of all they have. */
function likeness(a: string, b: string): number {
  const [inA, inB] = [threesIn(a), threesIn(b)];
  const both = [...inA].filter((three) => inB.has(three)).length;
  const all = inA.size + inB.size - both;
  return all === 0 ? 0 : both / all;
}

/** What changes of itself from quarter to quarter. */
const WHEN =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|spring|summer|autumn|winter)\b/giu;

function threesIn(text: string): ReadonlySet<string> {
  const plain = ` ${(
    text
      .toLowerCase()
      .replaceAll(WHEN, " ")
      .match(/\p{L}+/gu) ?? []
  ).join(" ")} `;
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)));
}
