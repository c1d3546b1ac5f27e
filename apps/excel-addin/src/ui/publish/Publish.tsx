import { Button, Checkbox } from "@fluentui/react-components";
import type { ToldFinding } from "@quarterlight/core/checks";
import { dateInWords } from "@quarterlight/core/period";
import type { Register } from "@quarterlight/core/register";
import { FORMATS } from "@quarterlight/core/report";
import { blocking } from "../../work/findings.ts";
import { Notice } from "../Notice.tsx";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { BriefFields } from "./BriefFields.tsx";
import { Contents } from "./Contents.tsx";
import { Editions } from "./Editions.tsx";
import { FormatChoice } from "./FormatChoice.tsx";
import { KeepChoices } from "./KeepChoices.tsx";
import { Progress } from "./Progress.tsx";
import { Readings } from "./Readings.tsx";
import { restriction } from "./restriction.ts";

/** Chooses what to make, makes it here in the pane, and hands it over in more than one way. */
export function Publish(session: Session) {
  const { brief, understanding, findings, unchecked, setBrief, publishing } = session;
  const { state, formats, setFormats, publish } = publishing;
  const stopped = blocking(findings ?? []) > 0;
  const refusal = restriction(understanding.reading, brief.audience);
  const isChecking = findings === undefined && unchecked === "";
  const isBusy = state.stage === "checking" || state.stage === "making";
  return (
    <>
      <h1 className="title">Publish</h1>
      <Notice text={refusal} />
      <Notice text={stopWords(findings)} />
      <Button
        appearance="primary"
        className="wide make"
        data-make
        disabledFocusable={isBusy || isChecking || formats.length === 0 || refusal !== ""}
        onClick={() => void publish({ brief, orDraft: true })}
      >
        {isChecking ? "Checking every figure first" : isBusy ? "Making the report" : "Make the report"}
      </Button>
      <p className="soft make-what">{whatIsMade(session)}</p>
      {namesPictures(understanding.register) ? <p className="soft make-what">{WITHOUT_PICTURES}</p> : null}
      <Progress {...session} />
      <BriefFields {...session} />
      <Checkbox
        className="draft"
        label="Mark it as a draft, not for publication"
        checked={stopped || brief.draft === true}
        disabled={stopped}
        onChange={(_, { checked }) => setBrief({ ...brief, draft: checked === true })}
      />
      <FormatChoice formats={formats} setFormats={setFormats} />
      <KeepChoices {...session} />
      <Contents {...session} />
      <Readings {...session} />
      <Editions {...session} />
    </>
  );
}

/** What one press makes, in a line, beside the button. */
function whatIsMade({ brief, publishing: { formats } }: Session): string {
  if (formats.length === 0) return "Choose at least one file to make.";
  const names = formats.map((format) => FORMATS[format].name).join(", ");
  const day = brief.date === "" ? "undated" : `dated ${dateInWords(brief.date)}`;
  const kept = formats.length > 1 ? `, kept as one file` : "";
  return `${names}${kept}. For ${READERS[brief.audience]}, ${day}.`;
}

const READERS: Record<Session["brief"]["audience"], string> = {
  public: "everyone",
  board: "the board",
  internal: "the partnership",
};

/** Whether the workbook names a logo or pictures, which lie beside it or on its sheets and cannot be read here. */
function namesPictures({ settings, stories }: Register): boolean {
  return settings.logo !== undefined || stories.some(({ picture }) => picture !== undefined);
}

const WITHOUT_PICTURES =
  "The workbook names a logo or pictures. Only the command, quarterlight report, can put them in: a report made here has none.";

/** What to say before a report is made of a workbook with errors that it would print; empty where there are none. */
function stopWords(findings: readonly ToldFinding[] | undefined): string {
  const count = blocking(findings ?? []);
  if (count === 0) return "";
  return `${plural(count, "finding")} ${count === 1 ? "stops" : "stop"} publication: see Check. Until they are put right, the report is marked as a draft.`;
}
