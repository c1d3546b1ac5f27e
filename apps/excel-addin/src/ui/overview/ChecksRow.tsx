import { acceptedFindings, blocking } from "../../work/findings.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { LookRow } from "./LookRow.tsx";

/** What the checks found: what stops publication before what is only worth a look. */
export function ChecksRow({ findings, unchecked, goTo }: Session) {
  if (unchecked !== "") {
    return <LookRow kind="missed" title="The figures could not be checked" text="See above." />;
  }
  if (findings === undefined) return <LookRow kind="none" title="Checking every figure" text="" />;
  const stopping = blocking(findings);
  const open = findings.length - acceptedFindings(findings).length;
  const go = { label: "Check", to: () => goTo("check") };
  if (stopping > 0) {
    return (
      <LookRow
        kind="missed"
        title={`${plural(stopping, "finding")} ${stopping === 1 ? "stops" : "stop"} publication`}
        text={open > stopping ? `${open - stopping} more to look at.` : ""}
        go={go}
      />
    );
  }
  return (
    <LookRow
      kind={open > 0 ? "watch" : "good"}
      title="Nothing stops publication"
      text={open > 0 ? `${plural(open, "finding")} to look at.` : "The checks found nothing to look at."}
      go={go}
    />
  );
}
