import type { Report } from "@quarterlight/core/report";
import { dateline } from "../outline/index.ts";
import { Picture } from "./Picture.tsx";

/** Whose report it is, of when and for whom. */
export function Masthead({ report }: { readonly report: Report }) {
  const { partnership, date } = report.masthead;
  const logo = report.look?.logo;
  return (
    <header>
      {logo === undefined ? null : <Picture image={logo.image} shows={logo.shows} kind="logo" />}
      {partnership === "" ? null : <strong>{partnership}</strong>}
      <span>{dateline(report.masthead)}</span>
      {date === "" ? null : <span>{date}</span>}
    </header>
  );
}
