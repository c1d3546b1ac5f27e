import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { today } from "../../work/dates.ts";
import { pairKey, pairsIn } from "../../work/question-pairs.ts";
import { Announce } from "../Announce.tsx";
import { focusOn } from "../focus/focus-on.ts";
import type { Session } from "../session.ts";
import { PairDecision } from "./PairDecision.tsx";
import { PairView } from "./PairView.tsx";

/** Questions of two surveys that look alike, one pair at a time: how both were asked, and what a person says of them. */
export function Surveys(session: Session) {
  const { understanding, brief, select } = session;
  const { register } = understanding;
  const view = useRef<HTMLElement>(null);
  const [at, setAt] = useState<string>();
  const pairs = useMemo(() => pairsIn(register, brief.date || today()), [register, brief.date]);
  if (register.surveys.length === 0)
    return (
      <p>The workbook has no survey. The sheet “Surveys” keeps them, a row for each question and wave.</p>
    );
  const place = Math.max(
    0,
    pairs.findIndex((pair) => pairKey(pair) === at),
  );
  const pair = pairs[place];
  if (pair === undefined) return <p>No two questions of two surveys look alike.</p>;
  const open = pairs.filter(({ isDecided }) => !isDecided).length;
  const step = (by: number) => {
    const next = pairs[(place + by + pairs.length) % pairs.length];
    flushSync(() => setAt(next && pairKey(next)));
    focusOn(view.current?.querySelector("h2"));
  };
  const counted = `${open} of ${pairs.length} pairs to decide.`;
  return (
    <section ref={view} aria-label="Questions that look alike">
      <p className="soft pair-count">{counted} Keys 1 to 4 say what two questions are to each other.</p>
      <Announce text={counted} />
      <PairView pair={pair} select={select} />
      <PairDecision key={pairKey(pair)} {...session} pair={pair} within={view} />
      {pairs.length < 2 ? null : (
        <div className="actions">
          <Button onClick={() => step(-1)}>Pair before</Button>
          <Button onClick={() => step(1)}>Next pair</Button>
        </div>
      )}
    </section>
  );
}
