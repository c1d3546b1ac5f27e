import { Button } from "@fluentui/react-components";
import { classCounts, nextOpen } from "../../work/classes.ts";
import { blocking } from "../../work/findings.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";

/** The most useful thing to do now, and beside it the report in one press. */
export function NextStep(session: Session) {
  const { goTo, publishing, brief } = session;
  const first = firstOf(session);
  const make = () => {
    goTo("publish");
    void publishing.publish({ brief, orDraft: false });
  };
  return (
    <div className="next-step">
      {first ? (
        <Button appearance="primary" onClick={first.go}>
          {first.label}
        </Button>
      ) : null}
      <Button appearance={first ? "secondary" : "primary"} onClick={make}>
        Make the report
      </Button>
    </div>
  );
}

/** What is better done before the report; nothing where nothing is. */
function firstOf({ understanding, findings, goTo, setKpi, setFilter }: Session) {
  const stopping = blocking(findings ?? []);
  if (stopping > 0) {
    const what = plural(stopping, "finding that stops", "findings that stop");
    return { label: `See ${what} publication`, go: () => goTo("check") };
  }
  const { undecided } = classCounts(understanding.reviews);
  const next = nextOpen(understanding.reviews, "");
  if (next === undefined) return undefined;
  const classify = () => {
    setKpi(next);
    setFilter("undecided");
    goTo("classify");
  };
  return { label: `Classify ${plural(undecided, "undecided KPI")}`, go: classify };
}
