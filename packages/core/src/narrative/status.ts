import type { Claim } from "../claims/index.ts";
import { type Judgement, type NoStatusReason, marginOf } from "../comparison/index.ts";
import type { FactSheet } from "../facts/index.ts";
import { nowInProse } from "./figures.ts";
import { figure, judging, name, rule } from "./holes.ts";
import { knownNow } from "./known.ts";
import { targetWords } from "./target-words.ts";
import { type Text, joined, say, upperFirst } from "./text.ts";

/** A status as it is printed: a kind for its shape, a word, and the rule or reason behind it. */
export type StatusWords = {
  readonly kind: Judgement["kind"];
  readonly word: string;
  readonly because: Text;
  /** That the figure has this status; absent where it has none. */
  readonly claim?: Claim;
};

export const STATUS_WORDS: Record<Judgement["kind"], string> = {
  met: "On target",
  close: "Close to target",
  missed: "Off target",
  none: "No status",
};

/** Why what is short of its target is neither close to it nor off it. */
export const MARGIN_UNREAD = "how close counts as close could not be read";

const REASONS: Record<NoStatusReason, string> = {
  "no figure": "no figure recorded",
  "no target": "no target",
  "no target for this period": "no target for this period",
  "target is for a longer period": "the target is for a longer time than the figure",
  "monitoring indicator": "monitoring indicator",
  "class not decided": "not yet decided whether we are judged by it",
  "no direction": "not recorded which way is better",
  forecast: "a forecast, not yet a figure",
  "figure not read": "its figure could not be read",
  "open question": "a question about its figures is open",
  "target not read": "its target could not be read",
  "target not due yet": "its target is not due yet",
  "target only a direction": "its target names only a direction",
  late: "its figure has not arrived yet",
  "months disagree": "its three months do not add up to it",
  "figure in doubt": "its figure is in doubt and is being looked into",
  "tolerance not read": MARGIN_UNREAD,
  rounded: "its figure is rounded to protect people, too near its target to say on which side it lies",
  "target in doubt": "its target is in doubt and is being looked into",
  suppressed: "figure not shown, to protect people",
  "not available": "figure not available",
  "not applicable": "not applicable",
  low: "figure too low to show",
  "not yet due": "figure not due yet",
  "not available nationally": "figure not available nationally",
};

/** The status of a KPI with the figures it was judged by; "No status" always with its reason. */
export function statusWords(facts: FactSheet): StatusWords {
  return worded(facts, () => {
    const level = nowInProse(facts);
    const opening = level ? say`${level} against a target of` : say`Target`;
    return joined([say`${opening} ${targetWords(facts)}.`, toleranceWords(facts)]);
  });
}

/**
 * The status where the sentences beside it have told figure and target. What counts as close stands in the data file; it
 * is told only where it made the status and is wider than readers would call close.
 */
export function statusBeside(facts: FactSheet): StatusWords {
  return worded(facts, () => (isCloseByFar(facts) ? toleranceWords(facts) : []));
}

/** A margin of more than this share of its target. */
const WIDE = 0.1;

function isCloseByFar({ status }: FactSheet): boolean {
  if (status.kind !== "close") return false;
  const { value } = status.target;
  return marginOf(value, status.tolerance) > WIDE * Math.abs(value);
}

function worded(facts: FactSheet, because: () => Text): StatusWords {
  const { status } = facts;
  const word = STATUS_WORDS[status.kind];
  if (status.kind === "none") {
    return { kind: "none", word, because: reasonFor(status, facts) };
  }
  const found = knownNow(facts, "status");
  const claim = found && judging(found, status.kind, word).claim;
  return { kind: status.kind, word, because: because(), ...(claim ? { claim } : {}) };
}

type Unjudged = Extract<Judgement, { readonly kind: "none" }>;

function reasonFor({ reason, target, tolerance, short }: Unjudged, facts: FactSheet): Text {
  if (tolerance) {
    const counts = short ? "how close counts as close" : "how close counts as on target";
    const shown: Text = tolerance.shown === "" ? [] : say`, ${name(`“${tolerance.shown}”`)},`;
    if (!short) return say`${rule(upperFirst(counts))}${shown} could not be read.`;
    const aim = targetWords(facts);
    const of: Text = aim.length > 0 ? say`the target of ${aim}` : say`its target`;
    return say`Short of ${of}: ${rule(counts)}${shown} could not be read.`;
  }
  if (!target) return say`${rule(upperFirst(REASONS[reason]))}.`;
  return say`Its target, ${name(`“${target.shown}”`)},${rule(REASONS[reason].replace(/^its target/, ""))}.`;
}

/** The tolerance as a sentence, where the workbook states one; the house's own is told in the method. */
function toleranceWords(facts: FactSheet): Text {
  const { status } = facts;
  const tolerance = knownNow(facts, "tolerance");
  if (status.kind === "none" || !status.tolerance?.at || !tolerance) return [];
  if (facts.kpi.polarity === "closer" && status.target.upTo === undefined) return [];
  const isShare = status.tolerance.kind === "relative";
  return say`Within ${figure(tolerance)}${isShare ? say` of the target` : []} counts as ${rule("close")}.`;
}
