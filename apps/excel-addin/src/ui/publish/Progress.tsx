import { Button } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { Notice } from "../Notice.tsx";
import { focusOn } from "../focus/focus-on.ts";
import { isLost } from "../focus/is-lost.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { KeepAll } from "./KeepAll.tsx";
import { FactsRow } from "./FactsRow.tsx";
import { FileRow } from "./FileRow.tsx";
import { type PublishingState, isSame } from "./use-publishing.ts";

/** How far the making of the report is, above all else on the page; nothing before it was asked for. */
export function Progress(session: Session) {
  const { publishing, understanding, brief, openWindow } = session;
  const { state, publish } = publishing;
  const top = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isBegun = state.stage !== "idle";
  useEffect(() => {
    // Whoever presses the button below sees what comes of it.
    if (isBegun && state.stage !== "done") top.current?.scrollIntoView({ block: "nearest" });
  }, [isBegun, state.stage]);
  const isDone = state.stage === "done";
  const wasBusy = useRef(false);
  useLayoutEffect(() => {
    // Whoever pressed Make and waited goes on at the files; whoever has gone on elsewhere is not called back.
    const waits = document.activeElement?.matches("[data-make], main h1") === true || isLost();
    if (isDone && wasBusy.current && waits) focusOn(heading.current);
    wasBusy.current = !isDone && isBegun;
  }, [isDone, isBegun]);
  const of = "of" in state ? state.of : undefined;
  const isStale = useMemo(
    () => of !== undefined && !isSame(of, { understanding, brief }),
    [of, understanding, brief],
  );
  return (
    <section className="progress" ref={top} aria-label="The report" hidden={!isBegun}>
      <h2 ref={heading} className="unseen" tabIndex={-1}>
        The files
      </h2>
      <output className="progress-words">{wordsFor(state)}</output>
      {state.stage === "done" && state.one && state.one.holds.length > 0 ? (
        <KeepAll one={state.one} files={state.files} facts={state.facts} />
      ) : null}
      <Stopped {...session} />
      {isStale && state.stage === "done" ? (
        <Notice text="The workbook or the choices have changed since these files were made. Make the report again to bring them up to date." />
      ) : null}
      {"files" in state
        ? state.files.map((file) => (
            <FileRow
              key={file.format}
              file={file}
              openWindow={openWindow}
              again={
                state.stage === "done"
                  ? () => void publish({ brief, orDraft: true, only: file.format })
                  : undefined
              }
            />
          ))
        : null}
      {state.stage === "done" && state.one ? <FactsRow facts={state.facts} /> : null}
    </section>
  );
}

/** What to do where nothing was made, because findings stop publication. */
function Stopped({ publishing: { state, publish }, brief, goTo }: Session) {
  if (state.stage === "unchecked") {
    return (
      <div className="actions">
        <Button onClick={() => void publish({ brief, orDraft: true })}>Try again</Button>
      </div>
    );
  }
  if (state.stage !== "stopped" || state.count === 0) return null;
  return (
    <div className="actions">
      <Button appearance="primary" onClick={() => goTo("check")}>
        See what stops it
      </Button>
      <Button onClick={() => void publish({ brief, orDraft: true })}>Make a draft</Button>
    </div>
  );
}

function wordsFor(state: PublishingState): string {
  switch (state.stage) {
    case "idle":
      return "";
    case "checking":
      return "Checking the figures first";
    case "unchecked":
      return state.because === ""
        ? "The workbook kept changing while it was checked, so nothing was made."
        : `Nothing was made. ${state.because}`;
    case "stopped":
      return state.count === 0
        ? "Nothing was made: the workbook says that it is not for everyone. See below."
        : `Nothing was made: ${plural(state.count, "finding")} ${state.count === 1 ? "stops" : "stop"} publication. Put right what ${state.count === 1 ? "it says" : "they say"}, or make a draft, which says on every page that it is one.`;
    case "making": {
      const made = state.files.filter(({ stage }) => stage === "made").length;
      return `Making the report: ${made} of ${plural(state.files.length, "file")} made`;
    }
    case "done": {
      const failed = state.files.filter(({ stage }) => stage === "failed").length;
      if (failed === 0) return "The report is made.";
      return `${plural(failed, "file")} could not be made.`;
    }
  }
}
