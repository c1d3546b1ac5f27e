import { kpiBlocks } from "@quarterlight/core/report";
import { sharedIn } from "../../work/stories.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";

/** What will be in the report, and what consent keeps out. */
export function Contents({ built }: Session) {
  const { report, withheld } = built;
  const { stories, quotes } = sharedIn(built);
  const inLines = report.sections.flatMap(({ others }) => others).length;
  return (
    <section className="block contents">
      <h2>What will be in it</h2>
      <ul className="plain-list">
        <li>
          {plural(report.sections.length, "section")}; {plural(kpiBlocks(report).length, "KPI")} told in full
          and {inLines} in a line each
        </li>
        <li>
          {plural(stories, "story", "stories")} and {plural(quotes, "quote")}
          {withheld.length === 0 ? "" : `; ${withheld.length} left out for want of consent`}
        </li>
        <li>An annex with every indicator and the cell it came from</li>
      </ul>
    </section>
  );
}
