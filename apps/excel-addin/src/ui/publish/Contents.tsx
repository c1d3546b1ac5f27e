import { kpiBlocks } from "@quarterlight/core/report";
import { sharedIn } from "../../work/stories.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";

/** What will be in the report, and what consent keeps out. */
export function Contents({ built }: Session) {
  const { report, withheld } = built;
  const { stories, quotes } = sharedIn(built);
  const inFull = report.sections.flatMap(({ full }) => full).length;
  return (
    <section className="block contents">
      <h2>What will be in it</h2>
      <ul className="plain-list">
        <li>
          {plural(report.sections.length, "section")}; {plural(inFull, "KPI")} told in full and{" "}
          {kpiBlocks(report).length - inFull} in short
        </li>
        <li>
          {plural(stories, "story", "stories")} and {plural(quotes, "quote")}
          {withheld.length === 0 ? "" : `; ${withheld.length} left out for want of consent`}
        </li>
        <li>A table of every indicator in each section</li>
      </ul>
    </section>
  );
}
