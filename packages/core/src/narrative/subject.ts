import type { Kpi } from "../register/index.ts";
import { type Earned, againstBefore } from "./judged.ts";
import { going, name, when } from "./holes.ts";
import { known } from "./known.ts";
import { type Text, lowerFirst, say } from "./text.ts";
import { comparative, isTimeTaken, withoutUnit } from "./words.ts";
import type { FactSheet } from "../facts/index.ts";

/**
 * The finding as a phrase, for a KPI whose change is earned: "fewer people waiting to leave hospital",
 * "a larger share of people seen in time", "higher staff absence". Without the fact that earns it, the title alone.
 */
export function changePhrase(facts: FactSheet, { side }: Earned): Text {
  const title = name(lowerFirst(withoutUnit(facts.kpi.title)));
  const signal = known(facts, "signal");
  const way = side === "high" ? "higher" : "lower";
  const before = againstBefore(facts, side);
  const difference = before && known(facts, "change", { kind: before.basis });
  if (signal && before && difference) {
    const stands = going(signal, way, STANDS[way]);
    const turn = going(difference, before.direction, before.direction);
    return say`${title}: still ${stands} what is usual, though ${turn} than in ${when(before.from.period)}`;
  }
  if (!signal) return say`${title}`;
  const lead = leadOf({ ...facts.kpi, title: withoutUnit(facts.kpi.title) }, side);
  if (lead !== undefined) return say`${going(signal, way, lead)} ${title}`;
  const stands = isTimeTaken(facts.kpi) ? comparative(facts.kpi, way) : way;
  return say`${title}: ${going(signal, way, stands)} than usual`;
}

const STANDS = { higher: "above", lower: "below" } as const;

/** What stands before a title so that both read as one; nothing where a title takes no such word before it. */
function leadOf({ title, unit, ...kpi }: Kpi, side: "high" | "low"): string | undefined {
  const [more, larger, higher] =
    side === "high" ? ["more", "larger", "higher"] : ["fewer", "smaller", "lower"];
  if (IS_EXTREME.test(title) || isPredicate(title)) return undefined;
  if (
    /^(?:(?:total|average|mean|median|typical) )?(?:number|percentage|proportion|rate|share|cost|price|amount|value|level|ratio) of /i.test(
      title,
    )
  )
    return `a ${higher}`;
  if (IS_AVERAGE.test(title)) {
    const way = isTimeTaken({ title, unit, ...kpi }) ? (side === "high" ? "longer" : "shorter") : higher;
    return hasPlural(title) ? way : `a ${way}`;
  }
  if (/^(?:costs?|prices?) /i.test(title)) return hasPlural(title) ? higher : `a ${higher}`;
  if (/\b(rate|percentage|proportion|share|level|ratio)$/i.test(title)) return `a ${higher}`;
  if (/\brate per /i.test(title)) return `a ${higher}`;
  if (unit.kind === "count") return hasPlural(title) ? more : undefined;
  if (isTimeTaken({ title, unit, ...kpi })) {
    const way = side === "high" ? "longer" : "shorter";
    return hasPlural(title) ? way : `a ${way}`;
  }
  if (unit.kind === "days") return more;
  if (unit.kind === "percentage")
    return IS_PEOPLE.test(title) || isOfWhat(title) ? `a ${larger} share of` : higher;
  if (unit.kind === "rate") return `a ${higher} rate of`;
  return higher;
}

/** Titles that begin with what can be neither more nor longer: "a shorter longest wait". */
const IS_EXTREME =
  /^(?:the )?(?:longest|shortest|highest|lowest|slowest|fastest|maximum|minimum|largest|smallest|most|fewest|least|best|worst)\b/i;
const IS_AVERAGE = /^(?:average|mean|median|typical|usual)\b/i;

/** Whether what the title names, before what is said of it, is of several: "People waiting to leave", not "Waiting list". */
function hasPlural(title: string): boolean {
  const [named = ""] = title.split(
    /\s(?:of|for|to|from|in|at|on|by|with|until|between|before|after|within|per)\s|[,(:]/iu,
    1,
  );
  return /(?:[^s\s]s|ss?es)(?![\p{L}'’])|\b(?:people|children|men|women|staff|young)\b/iu.test(named);
}

/** Whether the title says of things what was done with them: "Meals delivered on time", "Beds in use", "Days that were lost". */
function isOfWhat(title: string): boolean {
  const [, ...after] = title.split(/[,(:]/u, 1)[0]?.split(/\s+/u) ?? [];
  return (
    after.some((word) => DONE.test(word) && !NOUNS.test(word)) || /\S\s+(?:in use|on time)\b/iu.test(title)
  );
}

const DONE =
  /^(?:\p{L}{2,}ed|given|taken|seen|written|chosen|driven|known|done|held|met|begun|made|paid|sent|kept|found|left|lost|told|who|that|which|whose)$/iu;
/** Whether the title says only what somebody did or had done, and names nobody: "Had a say in their care", "Seen within a week". */
function isPredicate(title: string): boolean {
  const [first = "", second = ""] = title.split(/\s+/u, 2);
  return DID.test(first) || (DONE.test(first) && !NOUNS.test(first) && AFTER_DONE.test(second));
}

const DID =
  /^(?:had|have|has|felt|feels?|said|says?|thought|agreed|knew|knows?|got|gets?|can|could|are|is|was|were|able|unable|aware|happy|satisfied|confident|likely|left|began|became|stayed|lived|came|went)$/iu;
const AFTER_DONE =
  /^(?:to|by|with|without|within|in|into|on|at|for|from|of|as|about|after|before|under|over|all|any|an?|the|their|that)$/iu;

/** What ends like them and is a thing. */
const NOUNS = /^(?:need|speed|seed|feed|weed|breed|deed|shed|bed)$/iu;

/** Titles that begin with those counted, so that a percentage is a share of them. */
const IS_PEOPLE =
  /^(people|adults|children|young|older|carers|unpaid carers|patients|staff|tenants|care (services|homes)|services|referrals|visits|calls|complaints|assessments|plans|reviews)\b/i;
