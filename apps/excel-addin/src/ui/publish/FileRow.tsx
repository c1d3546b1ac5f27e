import { Button } from "@fluentui/react-components";
import { FORMATS } from "@quarterlight/core/report";
import type { FileState } from "../../publish/make-files.ts";
import type { Session } from "../session.ts";
import { FileWays } from "./FileWays.tsx";

type Props = {
  readonly file: FileState;
  readonly openWindow: Session["openWindow"];
  /** Makes the file once more; absent while anything is being made. */
  readonly again: (() => void) | undefined;
};

const WORDS = { waiting: "Waiting", making: "Being made", made: "Made", failed: "Not made" };

/** One file of the report: how far it is, then the ways to get it, or why there is none. */
export function FileRow({ file, openWindow, again }: Props) {
  const { name } = FORMATS[file.format];
  return (
    <section className={`file ${file.stage}`} aria-label={name}>
      <p className="file-head">
        <b>{name}</b>
        <span className="file-stage">{WORDS[file.stage]}</span>
      </p>
      <progress
        className="file-bar"
        aria-label={name}
        aria-valuetext={WORDS[file.stage]}
        {...valueOf(file)}
      />
      {file.stage === "made" ? <FileWays file={file} openWindow={openWindow} /> : null}
      {file.stage === "failed" ? (
        <>
          <p className="file-why">{file.sentence}</p>
          {again ? <Button onClick={again}>Try this one again</Button> : null}
        </>
      ) : null}
    </section>
  );
}

/** While a file is being made nobody can tell how far it is, and a bar without a value says so. */
function valueOf({ stage }: FileState): { readonly value?: number } {
  if (stage === "making") return {};
  return { value: stage === "made" ? 1 : 0 };
}
