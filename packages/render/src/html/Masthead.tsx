import type { Report } from "@quarterlight/core/report";
import { dateline } from "../outline/index.ts";

/** Whose report it is, of when and for whom. */
export function Masthead({ report }: { readonly report: Report }) {
  const { partnership, date, edition } = report.masthead;
  return (
    <header>
      <p className="running" aria-hidden="true">
        {edition}
      </p>
      {partnership === "" ? null : <strong>{partnership}</strong>}
      <span>{dateline(report.masthead)}</span>
      {date === "" ? null : <span>{date}</span>}
    </header>
  );
}
