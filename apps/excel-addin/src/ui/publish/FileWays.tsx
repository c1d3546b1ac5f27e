import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { Summary } from "../Summary.tsx";
import { FORMATS } from "@quarterlight/core/report";
import type { MadeFile } from "../../publish/make-files.ts";
import { type Outcome, canSaveAs, canShare, saveAs, share } from "../../publish/ways.ts";
import type { Session } from "../session.ts";
import { sizeOf } from "./size-of.ts";

type Props = { readonly file: MadeFile; readonly openWindow: Session["openWindow"] };

/** A file that was made, with the ways to get it. A browser does not say whether a download arrived, so neither does the pane. */
export function FileWays({ file, openWindow }: Props) {
  const { format, name, blob } = file;
  const kind = FORMATS[format].name;
  const [isShown, setShown] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const url = useMemo(() => URL.createObjectURL(blob), [blob]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  const attempt = async (way: Promise<Outcome>) => setOutcome(await way);
  return (
    <>
      <p className="file-name">
        {name} <span className="soft">{sizeOf(blob.size)}</span>
      </p>
      <div className="actions">
        <Button
          as="a"
          href={url}
          download={name}
          aria-label={`Download ${kind}`}
          onClick={() => setOutcome("unknown")}
        >
          Download
        </Button>
        {format === "html" ? (
          <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? "Hide" : "Show it here"}
          </Button>
        ) : null}
      </div>
      <output className="file-outcome">{outcome === undefined ? "" : OUTCOMES[outcome]}</output>
      <details className="other-ways">
        <Summary>
          Other ways to get it<span className="unseen">: {kind}</span>
        </Summary>
        <div className="actions">
          {openWindow ? (
            <Button onClick={() => void openWindow(file)}>Open in a window</Button>
          ) : format === "docx" ? null : (
            <Button as="a" href={url} target="_blank" rel="noopener">
              Open in a new tab
            </Button>
          )}
          {canSaveAs() ? <Button onClick={() => void attempt(saveAs(file))}>Save as…</Button> : null}
          {canShare(file) ? <Button onClick={() => void attempt(share(file))}>Share…</Button> : null}
        </div>
        <p className="soft">{LAST_WAY}</p>
      </details>
      {/* As its readers will see it, for where a download does nothing. It runs no script. */}
      {isShown ? <iframe className="shown" title="The report" sandbox="" src={url} /> : null}
    </>
  );
}

const OUTCOMES: Record<Outcome, string> = {
  unknown: "Your browser was asked to save it. If it is not among your downloads, take another way below.",
  saved: "Saved.",
  shared: "Shared.",
  "not chosen": "Not saved: no place was chosen.",
  refused: "This did not work here. Take another way.",
};

const LAST_WAY =
  "Where nothing here works, as in some versions of Excel for Mac, open the workbook in Excel on the web, or the file on Quarterlight’s own page, and make the report there: it is the same.";
