import type { Judgement, NoStatusReason } from "../comparison/index.ts";
import { type FactSheet, measuredOf } from "../facts/index.ts";
import { proseFigure } from "../figure/index.ts";
import { valueInProse } from "./figures.ts";
import { targetWords } from "./sentences/target.ts";
import { type Text, bind, joined, upperFirst } from "./text.ts";

type Judged = Exclude<Judgement, { readonly kind: "none" }>;
type Unjudged = Extract<Judgement, { readonly kind: "none" }>;

/** A status as it is printed: a kind for its shape, a word, and the rule or reason behind it. */
export type StatusWords = {
  readonly kind: Judgement["kind"];
  readonly word: string;
  readonly because: Text;
};

export const STATUS_WORDS: Record<Judgement["kind"], string> = {
  met: "On target",
  close: "Close to target",
  missed: "Off target",
  none: "No status",
};

const REASONS: Record<NoStatusReason, string> = {
  "no figure": "no figure recorded",
  "no target": "no target",
  "no target for this period": "no target for this period",
  "target is for a longer period": "the target is for a whole year",
  "monitoring indicator": "monitoring indicator",
  "class not decided": "not yet decided whether we are judged by it",
  "no direction": "not recorded which way is better",
  forecast: "a forecast, not yet a figure",
  "figure not read": "its figure could not be read",
  "open question": "a question about its figures is open",
  "target not read": "its target could not be read",
  "target not due yet": "its target is not due yet",
  "target only a direction": "its target names only a direction",
  suppressed: "figure not shown, to protect people",
  "not available": "figure not available",
  "not applicable": "not applicable",
  low: "figure too low to show",
  "not yet due": "figure not due yet",
  "not available nationally": "figure not available nationally",
};

/** The status of a KPI with the figures it was judged by; "No status" always with its reason. */
export function statusWords(facts: FactSheet): StatusWords {
  const { status } = facts;
  if (status.kind === "none") return noStatus(status);
  return { kind: status.kind, word: STATUS_WORDS[status.kind], because: rule(facts, status) };
}

/** The status where the sentences beside it have told figure and target: only the tolerance is left to say. */
export function statusBeside(facts: FactSheet): StatusWords {
  const { status } = facts;
  if (status.kind === "none") return noStatus(status);
  return { kind: status.kind, word: STATUS_WORDS[status.kind], because: toleranceWords(facts, status) };
}

/** The status where only the figure has been told: the target, then the tolerance. */
export function statusInBrief(facts: FactSheet): StatusWords {
  const { status } = facts;
  if (status.kind === "none") return noStatus(status);
  const because = joined([
    ["The target is ", ...targetWords(facts, status), "."],
    toleranceWords(facts, status),
  ]);
  return { kind: status.kind, word: STATUS_WORDS[status.kind], because };
}

function noStatus({ reason, target }: Unjudged): StatusWords {
  const because: Text = target
    ? [
        "Its target, ",
        bind(`“${target.shown}”`, [target.at]),
        `,${REASONS[reason].replace(/^its target/, "")}.`,
      ]
    : [`${upperFirst(REASONS[reason])}.`];
  return { kind: "none", word: STATUS_WORDS.none, because };
}

/** The figure, the target and the tolerance by which the status was judged. */
function rule(facts: FactSheet, status: Judged): Text {
  const measured = measuredOf(facts.latest);
  const figure: Text = measured ? [valueInProse(facts, measured), " against a target of "] : ["Target "];
  return joined([[...figure, ...targetWords(facts, status), "."], toleranceWords(facts, status)]);
}

/** The tolerance as a sentence, where the workbook states one; the house's own is told in the method. */
function toleranceWords({ kpi }: FactSheet, { tolerance }: Judged): Text {
  if (!tolerance?.at) return [];
  const amount =
    tolerance.kind === "relative"
      ? `${tolerance.amount}% of the target`
      : kpi.unit.kind === "percentage"
        ? `${tolerance.amount} percentage points`
        : proseFigure(
            tolerance.amount,
            kpi.unit,
            kpi.unit.decimals ?? (Number.isInteger(tolerance.amount) ? 0 : 1),
          );
  return ["Within ", bind(amount, [tolerance.at]), " counts as close."];
}
