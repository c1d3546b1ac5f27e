import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import {
  type Coder,
  type ThemeChoice,
  type ToCode,
  codeEdits,
  nextToCode,
  toggled,
} from "../../work/coding.ts";
import { Announce } from "../Announce.tsx";
import { PersonField } from "../PersonField.tsx";
import { focusOn } from "../focus/focus-on.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { Remark } from "./Remark.tsx";
import { codingKey } from "./coding-keys.ts";
import { useCodes } from "./use-codes.ts";

type Props = Pick<Session, "understanding" | "brief" | "drafts" | "select" | "writing"> & {
  readonly coder: Coder;
  readonly choices: readonly ThemeChoice[];
  readonly remarks: readonly ToCode[];
};

/** One pass with keys: a remark, the themes it may be given, and the next. What is given waits until a press writes it. */
export function Coding({ understanding, brief, drafts, select, writing, coder, choices, remarks }: Props) {
  const view = useRef<HTMLElement>(null);
  const { key, codes, setCodes } = useCodes(drafts, coder, brief.period);
  const [person, setPerson] = useState("");
  const [isWorking, setWorking] = useState(false);
  const [at, setAt] = useState<string>();
  const chosen =
    remarks.find(({ cell }) => cell === at) ??
    remarks.find(({ cell }) => codes[cell] === undefined) ??
    remarks[0];
  const done = remarks.filter(({ cell }) => codes[cell] !== undefined).length;
  const left = remarks.length - done;
  const goTo = (cell: string | undefined) => {
    if (cell === undefined)
      return view.current?.querySelector<HTMLElement>(".coding-write input, .coding-write button")?.focus();
    flushSync(() => setAt(cell));
    return focusOn(view.current?.querySelector("h3"));
  };
  const step = (by: number) => {
    const place = remarks.findIndex(({ cell }) => cell === chosen?.cell);
    goTo(remarks[(place + by + remarks.length) % remarks.length]?.cell);
  };
  const toggle = (theme: string) => chosen && setCodes(toggled(codes, chosen.cell, theme));
  const onKeyDown = (event: KeyboardEvent) => {
    const pressed = codingKey(event, choices);
    if (!pressed || !chosen) return;
    event.preventDefault();
    if (pressed.does === "toggle") return toggle(pressed.theme);
    if (pressed.does === "go on") return goTo(nextToCode(remarks, codes, chosen.cell));
    if (pressed.does !== "clear") return step(pressed.does === "skip" ? 1 : -1);
    const { [chosen.cell]: _, ...others } = codes;
    return setCodes(others);
  };
  // Each drawing may be of another remark.
  useEffect(() => {
    const element = view.current;
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  });
  const lacks = coder === "first" && person.trim() === "";
  const write = async () => {
    const edits = codeEdits(understanding.workbook, remarks, codes, { coder, person: person.trim() });
    setWorking(true);
    const isWritten = await writing.write(edits);
    setWorking(false);
    if (isWritten) drafts.drop(key);
  };
  return (
    <section
      ref={view}
      className="coding"
      aria-label={coder === "first" ? "Give themes" : "Code again"}
      data-draft={key}
    >
      <p className="soft">
        {left} of {remarks.length} left. Number keys give and take a theme, Enter goes on, P goes back, S
        skips, U takes all back.
      </p>
      <Announce text={`${left} of ${remarks.length} left.`} />
      {chosen ? <Remark {...{ choices, select, coder, toggle }} remark={chosen} codes={codes} /> : null}
      <div className="actions">
        <Button onClick={() => step(-1)}>Back</Button>
        <Button appearance="primary" onClick={() => goTo(nextToCode(remarks, codes, chosen?.cell ?? ""))}>
          Next
        </Button>
        <Button onClick={() => step(1)}>Skip</Button>
      </div>
      {done === 0 ? null : (
        <div className="coding-write">
          {coder === "first" ? (
            <PersonField
              label="Who gave them"
              person={person}
              last={lastCoder(understanding)}
              give={setPerson}
            />
          ) : null}
          <div className="actions">
            <Button
              appearance="primary"
              disabledFocusable={isWorking || lacks}
              onClick={() => void (lacks ? undefined : write())}
            >
              {writing.isCopy
                ? `Save a copy with the themes of ${plural(done, "remark")}`
                : `Write the themes of ${plural(done, "remark")} into Feedback`}
            </Button>
          </div>
          <output className="soft">{lacks ? "Say who gave them." : ""}</output>
        </div>
      )}
    </section>
  );
}

/** Who coded last, as the workbook has it. */
function lastCoder({ register }: Session["understanding"]): string {
  return register.feedback.findLast(({ codedBy = "" }) => codedBy !== "")?.codedBy ?? "";
}
