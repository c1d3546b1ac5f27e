import { type FactSheet, measuredOf } from "../facts/index.ts";
import { isMissing, isUnsettled } from "../register/index.ts";
import { aboutFigure } from "./about.ts";
import { differenceInProse, valueInProse } from "./figures.ts";
import { filledForm } from "./form.ts";
import { going, name, rule, short } from "./holes.ts";
import { againstBefore, earnedChange } from "./judged.ts";
import { known } from "./known.ts";
import { missingWords, unsettledWords } from "./missing.ts";
import { timeOf } from "./times.ts";
import { type Text, capital, say } from "./text.ts";
import { comparative, isCounted, withoutUnit } from "./words.ts";

/** The heading of a KPI, and what it has told of the figure, so that nothing under it says so again. */
export type Heading = {
  readonly text: Text;
  /** How the figure is told: as the counts behind it, as itself, or not at all. */
  readonly tells: "counts" | "figure" | "nothing";
  /** Whether it says how the figure stands to that of a year ago. */
  readonly compares: boolean;
};

/** Who did what, with the figure, from the KPI's own sentence; without one, its title with the figure beside it. */
export function headingOf(facts: FactSheet): Heading {
  const { latest, kpi, now } = facts;
  const time = timeOf(facts);
  if (now === measuredOf(latest) && now !== undefined) {
    const filled = filledForm(facts);
    if (filled) {
      const than = yearAgo(facts);
      const told = time ? say`${time.lead}, ${filled.text}` : filled.text;
      return { text: capital(say`${told}${than}`), tells: filled.tells, compares: than.length > 0 };
    }
    const level = levelBeside(facts);
    if (level) {
      const beside = time ? say`, ${time.beside}` : [];
      const than = yearAgo(facts);
      return {
        text: say`${name(saysUnit(facts) ? withoutUnit(kpi.title) : kpi.title)}: ${level}${beside}${than}`,
        tells: "figure",
        compares: than.length > 0,
      };
    }
  }
  const instead = isUnsettled(now)
    ? name(unsettledWords(now))
    : rule(
        isMissing(now)
          ? missingWords(now)
          : latest.kind === "earlier" && latest.ended
            ? "no newer figure"
            : "no figure yet",
      );
  return { text: say`${name(kpi.title)}: ${instead}`, tells: "nothing", compares: false };
}

function levelBeside(facts: FactSheet): Text | undefined {
  const level = known(facts, "level");
  const isEstimate = measuredOf(facts.latest)?.flags.includes("estimated") === true;
  if (level && !isEstimate && namesUnit(facts)) return say`${short(level)}`;
  const told = (level && isEstimate ? aboutFigure(level) : undefined) ?? valueInProse(facts);
  return told && say`${told}`;
}

/** Whether the title has the unit in its own words, so that the figure need not say it again: "Falls per 1,000 aged 65+". */
function namesUnit({ kpi: { title, unit } }: FactSheet): boolean {
  const plainly = (words: string) => words.toLowerCase().replace(/(?<=\d),(?=\d)/gu, "");
  return unit.kind === "rate" && unit.of !== "" && plainly(title).includes(plainly(unit.of));
}

/** Whether the figure says its unit itself: then the title need not have it in brackets. */
function saysUnit({ kpi: { unit } }: FactSheet): boolean {
  return unit.of !== "" || unit.kind !== "count";
}

/** ", 751 fewer than a year ago": only of things counted, and only where the rules found a change that way. */
function yearAgo(facts: FactSheet): Text {
  const { kpi, changes } = facts;
  const earned = earnedChange(facts);
  if (!earned || kpi.cumulative || kpi.care !== undefined || !isCounted(kpi)) return [];
  const way = earned.side === "high" ? "higher" : "lower";
  const change = changes.find(({ basis }) => basis === "year before");
  if (change?.direction !== way || againstBefore(facts, earned.side)) return [];
  const difference = known(facts, "change", { kind: "year before" });
  if (!difference) return [];
  return say`, ${differenceInProse(facts, difference)} ${going(difference, way, comparative(kpi, way))} than a year ago`;
}
