import { NOW, SHARE, aTarget, measuredOf, quarters } from "../../facts/index.ts";
import { financialQuarter, previous, shift, comparePeriods } from "../../period/index.ts";
import { besideWhom } from "../times.ts";
import { bare, figure } from "../holes.ts";
import { known } from "../known.ts";
import { levelAlone } from "../other-way.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";
import { unitOnce } from "../words.ts";

/** How many periods a new target is told for: the one it began in and the next three. */
const TOLD_FOR = 3;

const NEW = { ...aTarget(65, shift(NOW, -1)), rationale: "Raised after the service was reviewed" };
const OLD = { ...aTarget(62), to: shift(NOW, -2) };

export const changedTarget = defineSentence({
  id: "changed-target",
  when: "the target is another than a year ago: both, and from when; why stands with the source",
  say: (facts) => {
    const { status, kpi, latest, reporting } = facts;
    const measured = measuredOf(latest);
    if (status.kind === "none" || !measured || kpi.cumulative || kpi.care) return undefined;
    const { from } = status.target;
    const start = { start: from.start, months: measured.period.months };
    if (comparePeriods(start, shift(measured.period, -TOLD_FOR)) < 0) return undefined;
    const before = known(facts, "target", undefined, previous(start));
    const now = known(facts, "target", undefined, measured.period);
    if (!before || !now || before.value === now.value) return undefined;
    const isUnitTold = levelAlone(facts) !== undefined;
    const was = isUnitTold || unitOnce(kpi) ? bare(before) : figure(before);
    const is = isUnitTold ? bare(now) : figure(now);
    const month = besideWhom({ start: from.start, months: 1 }, reporting);
    return say`The target went from ${was} to ${is} in ${month}.`;
  },
  examples: {
    said: [
      {
        name: "one that was raised two quarters ago",
        kpi: { ...SHARE, observations: quarters(64.1, 65.8), targets: [OLD, NEW] },
        says: "The target went from 62.0% to 65.0% in April.",
      },
      {
        name: "one that was raised three quarters ago, without a reason",
        kpi: {
          ...SHARE,
          observations: quarters(64.1, 65.8),
          targets: [
            { ...aTarget(62), to: shift(NOW, -4) },
            { ...aTarget(65, shift(NOW, -3)), rationale: "" },
          ],
        },
        says: "The target went from 62.0% to 65.0% in October 2024.",
      },
    ],
    unsaid: [
      {
        name: "a target that was raised four quarters ago",
        kpi: {
          ...SHARE,
          observations: quarters(64.1, 65.8),
          targets: [
            { ...aTarget(62), to: shift(NOW, -5) },
            { ...aTarget(65, shift(NOW, -4)), rationale: "" },
          ],
        },
      },
      {
        name: "the first target there is, with another to come",
        kpi: { ...SHARE, observations: quarters(64.1, 65.8), targets: [NEW, aTarget(70, shift(NOW, 4))] },
      },
      {
        name: "a target that was set again as it was, with another to come",
        kpi: {
          ...SHARE,
          observations: quarters(64.1, 65.8),
          targets: [
            { ...aTarget(65), to: shift(NOW, -2) },
            { ...NEW, to: shift(NOW, 3) },
            aTarget(70, shift(NOW, 4)),
          ],
        },
      },
      {
        name: "the target of a total that runs through the year, which rises each quarter by itself",
        kpi: { ...SHARE, cumulative: true, observations: quarters(64.1, 65.8), targets: [OLD, NEW] },
      },
      { name: "a target and no figure", kpi: { ...SHARE, targets: [OLD, NEW] } },
      {
        name: "a target that stays",
        kpi: { ...SHARE, observations: quarters(65.8), targets: [aTarget(65)] },
      },
      {
        name: "a target that was raised long ago",
        kpi: {
          ...SHARE,
          observations: quarters(64.1, 65.8),
          targets: [
            { ...aTarget(62), to: financialQuarter(2023, 4) },
            aTarget(65, financialQuarter(2024, 1)),
          ],
        },
      },
    ],
  },
});
