import { Button, Checkbox, Spinner } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { buildReport } from "@quarterlight/core/report";
import { FORMATS, type Format } from "../../publish/formats.ts";
import { blocking } from "../../work/findings.ts";
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
  const { brief, understanding, findings, setBrief } = session;
  const [formats, setFormats] = useState<readonly Format[]>(["html"]);
  const stopped = blocking(findings ?? []) > 0;
  const { register } = understanding;
  const draft = stopped || brief.draft === true;
  const report = useMemo(
    () => buildReport(register, { ...brief, draft, findings: findings ?? [] }).report,
    [register, brief, draft, findings],
  );
  const { making, files, publish } = usePublish(report, { ...brief, draft });
  const refusal = restriction(understanding.reading, brief.audience);
  return (
    <>
      <h1 className="title">Publish</h1>
      <BriefFields {...session} />
      <Checkbox
        className="draft"
        label="Mark it as a draft, not for publication"
        checked={draft}
        disabled={stopped}
        onChange={(_, { checked }) => setBrief({ ...brief, draft: checked === true })}
      />
      <FormatChoice formats={formats} setFormats={setFormats} />
      <Contents {...session} />
      <Notice text={refusal} />
      <Notice text={stopWords(findings)} />
      <Button
        appearance="primary"
        className="wide"
        disabledFocusable={
          making !== undefined || findings === undefined || formats.length === 0 || refusal !== ""
        }
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
