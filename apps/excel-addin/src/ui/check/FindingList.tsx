import { Button } from "@fluentui/react-components";
import type { ToldFinding } from "@quarterlight/core/checks";
import { useLayoutEffect, useRef, useState } from "react";
import { findingKey } from "../../work/finding-key.ts";
import { focusOn } from "../focus/focus-on.ts";
import { acceptanceKey } from "../drafts/draft-keys.ts";
import { FindingCard } from "./FindingCard.tsx";
import type { Desk } from "./desk.ts";

/** So many are shown at a time: nobody reads a thousand, and a long page is slow. */
const AT_A_TIME = 50;

type Props = {
  /** What the rank of these findings is called, for a name that no other button has. */
  readonly rank: string;
  readonly findings: readonly ToldFinding[];
  readonly desk: Desk;
};

/** Findings of one rank, the first of them at once and the others when asked for. */
export function FindingList({ rank, findings, desk }: Props) {
  // What somebody has begun to write about is in sight, however far down.
  const begun = findings.findLastIndex((finding) => desk.drafts.get(acceptanceKey(finding)) !== undefined);
  const [{ most, before }, setMost] = useState(() => ({ most: Math.max(AT_A_TIME, begun + 1), before: 0 }));
  const list = useRef<HTMLUListElement>(null);
  // The button that was pressed may be gone: the reader goes on at the first card that came.
  useLayoutEffect(() => {
    if (before > 0) focusOn(cardAt(list.current, before));
  }, [before]);
  const rest = findings.length - most;
  const more = `Show ${Math.min(rest, AT_A_TIME)} more of ${rest}`;
  return (
    <>
      <ul className="findings" ref={list}>
        {findings.slice(0, most).map((finding) => (
          <FindingCard key={findingKey(finding)} finding={finding} desk={desk} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button
          size="small"
          aria-label={`${more}: ${rank}`}
          onClick={() => setMost({ most: most + AT_A_TIME, before: most })}
        >
          {more}
        </Button>
      ) : null}
    </>
  );
}

function cardAt(list: HTMLElement | null, place: number): HTMLElement | undefined {
  return [...(list?.querySelectorAll<HTMLElement>(".finding") ?? [])][place];
}
