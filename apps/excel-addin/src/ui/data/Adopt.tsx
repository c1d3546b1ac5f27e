import { Button } from "@fluentui/react-components";
import { askedBeforeAdopting } from "@quarterlight/core/reading";
import { useState } from "react";
import type { Adoption } from "../../reader/desk.ts";
import { sentenceOf } from "../../source/trouble.ts";
import type { Session } from "../session.ts";

/** For whoever keeps a workbook of their own: a Quarterlight workbook filled from it, or only the sheets that it lacks. */
export function Adopt({ understanding, adopt }: Pick<Session, "understanding" | "adopt">) {
  const [isWorking, setWorking] = useState(false);
  const [said, setSaid] = useState("");
  const { reading, name } = understanding;
  const isOwn = reading.sheets.some(({ layout }) => layout === "quarterlight");
  if (isOwn || reading.counts.kpis === 0) return null;
  const waits = askedBeforeAdopting(reading).length > 0;
  const make = async (adoption: Adoption) => {
    if (isWorking) return;
    setWorking(true);
    setSaid("One moment: the workbook is being made.");
    setSaid(await adopt(adoption).catch(sentenceOf));
    setWorking(false);
  };
  return (
    <section className="block adopt" aria-label="A Quarterlight workbook from this one">
      <h2>A Quarterlight workbook from this one</h2>
      <p>
        Nobody need retype. The new workbook is filled from what was read, each figure with the cell it came
        from in its note. {name} stays as it is.
      </p>
      {waits ? (
        <p className="soft">
          Answer the questions above first, so that nothing is written down as settled that is not.
        </p>
      ) : null}
      <div className="actions">
        <Button disabledFocusable={isWorking || waits} onClick={() => void make("adopted")}>
          Make a workbook filled from it
        </Button>
        <Button disabledFocusable={isWorking} onClick={() => void make("companion")}>
          Keep mine: make only the sheets it lacks
        </Button>
      </div>
      <output>{said}</output>
    </section>
  );
}
