import type { Kpi } from "../register/index.ts";
import { type Earned, againstBefore } from "./judged.ts";
import { going, name, when } from "./holes.ts";
import { known } from "./known.ts";
import { type Text, lowerFirst, say } from "./text.ts";
import { isTimeTaken } from "./words.ts";
import type { FactSheet } from "../facts/index.ts";

/**
 * The finding as a phrase, for a KPI whose change is earned: "fewer people waiting to leave hospital",
 * "a larger share of people seen in time", "higher staff absence". Without the fact that earns it, the title alone.
 */
export function changePhrase(facts: FactSheet, { side }: Earned): Text {
  const title = name(lowerFirst(facts.kpi.title));
  const signal = known(facts, "signal");
  const way = side === "high" ? "higher" : "lower";
  const before = againstBefore(facts, side);
  const difference = before && known(facts, "change", { kind: before.basis });
  if (signal && before && difference) {
    const stands = going(signal, way, STANDS[way]);
    const turn = going(difference, before.direction, before.direction);
    return say`${title}: still ${stands} what is usual, though ${turn} than in ${when(before.from.period)}`;
  }
  return signal ? say`${going(signal, way, leadOf(facts.kpi, side))} ${title}` : say`${title}`;
}

const STANDS = { higher: "above", lower: "below" } as const;

function leadOf({ title, unit, ...kpi }: Kpi, side: "high" | "low"): string {
  const [more, larger, higher] =
    side === "high" ? ["more", "larger", "higher"] : ["fewer", "smaller", "lower"];
  if (/^(number|percentage|proportion|rate|share) of /i.test(title)) return `a ${higher}`;
  if (/\b(rate|percentage|proportion|share|level|ratio)$/i.test(title)) return `a ${higher}`;
  if (unit.kind === "count") return more;
  if (isTimeTaken({ title, unit, ...kpi })) return `a ${side === "high" ? "longer" : "shorter"}`;
  if (unit.kind === "days") return more;
  if (unit.kind === "percentage")
    return IS_PEOPLE.test(title) || isOfWhat(title) ? `a ${larger} share of` : higher;
  if (unit.kind === "rate") return `a ${higher} rate of`;
  return higher;
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
/** What ends like them and is a thing. */
const NOUNS = /^(?:need|speed|seed|feed|weed|breed|deed|shed|bed)$/iu;

/** Titles that begin with those counted, so that a percentage is a share of them. */
const IS_PEOPLE =
  /^(people|adults|children|young|older|carers|unpaid carers|patients|staff|tenants|care (services|homes)|services|referrals|visits|calls|complaints|assessments|plans|reviews)\b/i;
