import { Button } from "@fluentui/react-components";
import { classCounts, nextUndecided } from "../../work/classes.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";

/** One primary button: the most useful thing to do now. */
export function NextStep({ understanding, goTo, setKpi }: Session) {
  const { undecided } = classCounts(understanding.reviews);
  const next = nextUndecided(understanding.reviews, "");
  if (next === undefined) {
    return (
      <Button appearance="primary" className="wide" onClick={() => goTo("publish")}>
        Publish the report
      </Button>
    );
  }
  const classify = () => {
    setKpi(next);
    goTo("classify");
  };
  return (
    <Button appearance="primary" className="wide" onClick={classify}>
      Classify {plural(undecided, "undecided KPI")}
    </Button>
  );
}
