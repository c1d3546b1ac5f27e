import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { FORMATS, type Format } from "../../publish/formats.ts";
import { Notice } from "../Notice.tsx";
import type { Session } from "../session.ts";
import { BriefFields } from "./BriefFields.tsx";
import { Contents } from "./Contents.tsx";
import { FileResult } from "./FileResult.tsx";
import { FormatChoice } from "./FormatChoice.tsx";
import { restriction } from "./restriction.ts";
import { stopWords } from "./stop-words.ts";
import { usePublish } from "./use-publish.ts";

/** Chooses what to make, makes it here in the pane, and hands it over in more than one way. */
export function Publish(session: Session) {
  const { built, brief, understanding, findings } = session;
  const [formats, setFormats] = useState<readonly Format[]>(["html"]);
  const { making, files, publish } = usePublish(built.report, brief);
  const refusal = restriction(understanding.reading, brief.audience);
  return (
    <>
      <h1 className="title">Publish</h1>
      <BriefFields {...session} />
      <FormatChoice formats={formats} setFormats={setFormats} />
      <Contents {...session} />
      <Notice text={refusal} />
      <Notice text={stopWords(findings)} />
      <Button
        appearance="primary"
        className="wide"
        disabledFocusable={making !== undefined || formats.length === 0 || refusal !== ""}
        onClick={() => void publish(formats)}
      >
        Make the report
      </Button>
      <div aria-live="polite" className="made">
        {making === undefined ? null : (
          <Spinner size="small" labelPosition="after" label={`Making the ${FORMATS[making].name} file`} />
        )}
        {files.map((file) => (
          <FileResult key={file.format} file={file} />
        ))}
      </div>
    </>
  );
}
