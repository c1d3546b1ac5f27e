import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Named } from "../../publish/facts.ts";
import type { FileState } from "../../publish/make-files.ts";
import type { OneFile } from "../../publish/one-file.ts";
import { type Outcome, canSaveInFolder, saveInFolder } from "../../publish/ways.ts";
import { plural } from "../plural.ts";
import { sizeOf } from "./size-of.ts";

type Props = { readonly one: OneFile; readonly files: readonly FileState[]; readonly facts: Named };

/** The report as one file to keep, which the browser was asked to save already; and into a folder where it can. */
export function KeepAll({ one, files, facts }: Props) {
  const { name, blob, holds } = one;
  const [outcome, setOutcome] = useState<Outcome>("unknown");
  const url = useMemo(() => URL.createObjectURL(blob), [blob]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const made = [...files.filter((file) => file.stage === "made"), facts];
  return (
    <div className="keep-all">
      <p className="file-name">
        {name} <span className="soft">{sizeOf(blob.size)}</span>
      </p>
      <p className="soft">{plural(holds.length, "file")} in one. Keep this one.</p>
      <div className="actions">
        <Button as="a" appearance="primary" href={url} download={name} onClick={() => setOutcome("unknown")}>
          Save it again
        </Button>
        {canSaveInFolder() ? (
          <Button onClick={() => void saveInFolder(made).then(setOutcome)}>
            Write the {plural(made.length, "file")} into a folder
          </Button>
        ) : null}
      </div>
      <output className="file-outcome">{WORDS[outcome]}</output>
    </div>
  );
}

const WORDS: Record<Outcome, string> = {
  unknown: "Your browser was asked to save it. If it is not among your downloads, press Save it again.",
  saved: "Written into the folder.",
  shared: "Shared.",
  "not chosen": "Not written: no folder was chosen.",
  refused: "That folder could not be written to. Choose another, or take the one file.",
};
