import { Button, ProgressBar } from "@fluentui/react-components";
import type { Progress } from "../source/at-hand.ts";

type Props = {
  readonly name: string;
  readonly progress: Progress;
  /** Gives the reading up; absent inside Excel, where there is nothing to go back to. */
  readonly stop?: (() => void) | undefined;
};

const WORDS: Record<Progress["doing"], string> = {
  reading: "Taking in its sheets and cells",
  understanding: "Working out what it holds",
};

/** Shown while the workbook is read for the first time. */
export function Reading({ name, progress: { doing, share }, stop }: Props) {
  return (
    <main className="middle" aria-busy="true">
      <h1 className="middle-title">Reading the workbook</h1>
      <p className="soft">{name}</p>
      <ProgressBar
        aria-label="Reading the workbook"
        thickness="large"
        {...(share > 0 ? { value: share } : {})}
      />
      <output className="reading-step">
        {WORDS[doing]}
        {share > 0 ? <span aria-hidden="true">: {Math.floor(share * 100)}%</span> : null}
      </output>
      {stop ? (
        <div className="actions">
          <Button onClick={stop}>Stop and choose another file</Button>
        </div>
      ) : null}
    </main>
  );
}
