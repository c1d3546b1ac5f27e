import { ToggleButton } from "@fluentui/react-components";
import { samePeriod } from "@quarterlight/core/period";
import { useMemo, useState } from "react";
import { type Coder, remarksFor, themeChoices } from "../../work/coding.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { Agreement } from "./Agreement.tsx";
import { Coding } from "./Coding.tsx";
import { ThemeCounts } from "./ThemeCounts.tsx";

const CODERS = ["first", "second"] as const;
const NAMES: Record<Coder, string> = { first: "Give themes", second: "Code again, as a second person" };

/** What people said of the period: remarks to be coded, how two people agree, and what is counted. */
export function Themes(session: Session) {
  const { understanding, brief } = session;
  const { register } = understanding;
  const [coder, setCoder] = useState<Coder>("first");
  const choices = useMemo(() => themeChoices(register, brief.period), [register, brief.period]);
  const remarks = useMemo(
    () => remarksFor(register, brief.period, coder, choices),
    [register, brief.period, coder, choices],
  );
  const heard = register.feedback.filter((each) => samePeriod(each.period, brief.period)).length;
  if (heard === 0)
    return <p>The workbook has no remark of this period. The sheet “Feedback” keeps them, a row each.</p>;
  if (choices.length === 0)
    return (
      <p>
        There is no theme to give yet. The sheet “Theme list” keeps them, a row each, with what each means.
      </p>
    );
  return (
    <>
      <fieldset className="filters" aria-label="Who codes">
        {CODERS.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            shape="circular"
            checked={each === coder}
            onClick={() => setCoder(each)}
          >
            {NAMES[each]}
          </ToggleButton>
        ))}
      </fieldset>
      {remarks.length === 0 ? (
        <p className="soft empty">
          {coder === "first"
            ? `Every remark of the period has a theme: ${plural(heard, "remark")}.`
            : "No remark waits for a second person: those without a theme are given one first."}
        </p>
      ) : (
        <Coding key={coder} {...session} {...{ coder, choices, remarks }} />
      )}
      {coder === "second" ? null : (
        <>
          <Agreement {...session} />
          <ThemeCounts {...session} />
        </>
      )}
    </>
  );
}
