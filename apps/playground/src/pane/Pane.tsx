import { useState } from "react";
import { Splitter } from "./Splitter.tsx";
import type { Addin } from "./use-addin.ts";

const USUAL_WIDTH = 390;

type Props = Pick<Addin, "isShown" | "close" | "setPlace"> & {
  readonly name: string;
  /** Whether the add-in has not asked anything of Excel yet. */
  readonly isStarting: boolean;
};

/** The task pane beside the grid: the add-in's own page in its frame. */
export function Pane({ isShown, close, setPlace, name, isStarting }: Props) {
  const [width, setWidth] = useState(USUAL_WIDTH);
  return (
    <aside className="pane" aria-label={`Task pane: ${name}`} style={{ width }} hidden={!isShown}>
      <Splitter width={width} resize={setWidth} />
      <div className="pane-body">
        <header className="pane-header">
          <h2>{name}</h2>
          <button type="button" className="pane-close" aria-label="Close the task pane" onClick={close}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d="M2 2 10 10M10 2 2 10" fill="none" stroke="currentColor" strokeWidth="1.4" />
            </svg>
          </button>
        </header>
        <output className="pane-waiting">
          {isStarting
            ? "Waiting for the task pane: its page and Microsoft’s Office.js are loading from this computer. The first time takes some seconds."
            : ""}
        </output>
        <div className="pane-frame" ref={setPlace} />
      </div>
    </aside>
  );
}
