import { Button } from "@fluentui/react-components";
import { classCounts, nextUndecided } from "../../work/classes.ts";
import { blocking } from "../../work/findings.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";

/** One primary button: the most useful thing to do now. */
export function NextStep(session: Session) {
  const { label, go } = nextStep(session);
  return (
    <Button appearance="primary" className="wide" onClick={go}>
      {label}
    </Button>
  );
}

function nextStep({ understanding, findings, goTo, setKpi, setFilter }: Session) {
  const stopping = blocking(findings ?? []);
  if (stopping > 0) {
    const what = plural(stopping, "finding that stops", "findings that stop");
    return { label: `See ${what} publication`, go: () => goTo("check") };
  }
  const { undecided } = classCounts(understanding.reviews);
  const next = nextUndecided(understanding.reviews, "");
  if (next === undefined) return { label: "Publish the report", go: () => goTo("publish") };
  const classify = () => {
    setKpi(next);
    setFilter("undecided");
    goTo("classify");
  };
  return { label: `Classify ${plural(undecided, "undecided KPI")}`, go: classify };
}
