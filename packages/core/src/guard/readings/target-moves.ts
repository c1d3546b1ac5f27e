import type { Claim } from "../../claims/index.ts";
import { isLevel } from "../../register/index.ts";
import { endOf } from "../../period/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { NEGATION, type Said, type WordReading } from "./said.ts";

const UP = "rose|risen|rises|raised|increas(?:ed|es)|went up|gone up|put up|moved up|up|higher";
const DOWN =
  "fell|fallen|falls|lowered|reduc(?:ed|es)|cut|decreased|dropped|went down|gone down|brought down|moved down|down|lower";
const WAY = `(?:(?<up>${UP})|(?<down>${DOWN}))`;
const OWN = "(?:(?:annual|yearly|quarterly|monthly|local|national|new|old|previous) )*";
/** What goes to, against or beyond a target is something else than it. */
const ITSELF =
  "(?<!\\b(?:to|against|on|above|below|behind|than|meet|met|missed|under|over|from|near|towards?|vs|versus|beyond|of|off)(?: (?:the|our|its|this|a))? (?:\\p{L}+ )?)";

/** "The target was reduced", "we lowered our target", "a higher target was set". */
const MOVES: readonly RegExp[] = [
  new RegExp(
    `${ITSELF}\\btargets?(?: (?:of|for) £?[\\p{L}\\d.,%]+)?[,:]?(?: (?:which|that|has|have|was|were|is|are|been|not|never|also|now|then))* ${WAY}\\b`,
    "dgiu",
  ),
  new RegExp(`\\b${WAY} (?:(?:the|our|its|this) )?${OWN}targets?\\b`, "dgiu"),
];

/** Words of change whose subject is the target: held to the targets that the workbook has, one after the other. */
export function targetMoves({
  subject: { kpi, now },
  text,
  earlier,
  start,
  report,
}: Said): readonly WordReading[] {
  const whole = `${earlier}${text}`;
  if (!/target/iu.test(whole)) return [];
  const levels = kpi.targets
    .filter(isLevel)
    .filter(({ from }) => from.start < endOf(report))
    .toSorted((a, b) => a.from.start - b.from.start);
  return MOVES.flatMap((pattern) =>
    matchesOf(whole, pattern).flatMap(({ indices, groups }): readonly WordReading[] => {
      const isUp = groups?.["up"] !== undefined;
      const [at, end] = indices?.groups?.[isUp ? "up" : "down"] ?? [0, 0];
      if (at < earlier.length) return [];
      const claims = levels.slice(1).map((level, i): Claim => ({
        kpi: kpi.id,
        period: { start: level.from.start, months: now.months },
        role: "target",
        quantity: { value: levels[i]?.value ?? level.value, decimals: PLACES },
        hedge: isUp ? "more than" : "fewer than",
        rule: "cell",
      }));
      return [
        {
          start: start + at - earlier.length,
          end: start + end - earlier.length,
          fault: "wrong target",
          claims: claims.toReversed(),
          negated: NEGATION.test(whole.slice(0, at)),
        },
      ];
    }),
  );
}

/** As exactly as a target may be written. */
const PLACES = 6;
