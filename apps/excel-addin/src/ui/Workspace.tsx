import { type Mapping, mappingFor } from "@quarterlight/core/answers";
import { samePeriod } from "@quarterlight/core/period";
import { type Brief, reportable } from "@quarterlight/core/report";
import { Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { Choices } from "../publish/choices.ts";
import type { Reader } from "../reader/reader.ts";
import type { Adopt } from "../source/adopt.ts";
import type { AtHand, Progress } from "../source/at-hand.ts";
import type { TemplateOffers } from "../source/template-offers.ts";
import type { WorkbookSource } from "../source/workbook-source.ts";
import { firstChoices } from "../work/first-choices.ts";
import { keepingOf } from "../work/keeping.ts";
import { kpiAt } from "../work/kpi-at.ts";
import type { Understanding } from "../work/understanding.ts";
import { ALL_PARTS } from "../parts/all.ts";
import { loadWhenIdle } from "../parts/part.ts";
import { Boundary } from "./Boundary.tsx";
import { NotShown } from "./NotShown.tsx";
import { Header } from "./Header.tsx";
import { NothingToReport } from "./NothingToReport.tsx";
import { Notice } from "./Notice.tsx";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { ReadingAgain } from "./ReadingAgain.tsx";
import { PAGES } from "./pages.ts";
import type { Session } from "./session.ts";
import { Tabs } from "./Tabs.tsx";
import { usePublishing } from "./publish/use-publishing.ts";
import { joinsOf } from "./joins-of.ts";
import { useBuilt } from "./use-built.ts";
import { usePlace } from "./use-place.ts";
import { useCommands, useSelection } from "./use-told.ts";
import { useSaid } from "./use-said.ts";
import { Unsaved } from "./Unsaved.tsx";
import { useSaving } from "./use-saving.ts";
import { useWriting } from "./use-writing.ts";
import { focusAfterAnswer } from "./data/after-answer.ts";
import { useFindings } from "./use-findings.ts";
import { draftsOf, shelfOfPage } from "./drafts/drafts.ts";
import { Arrival } from "./focus/Arrival.tsx";
import { useKeptFocus } from "./focus/use-kept-focus.ts";
import { Waiting } from "./drafts/Waiting.tsx";

export type WorkspaceProps = {
  readonly understanding: Understanding;
  /** How far it is with reading the workbook once more. */
  readonly again: Progress | undefined;
  /** Why reading it once more failed; empty where it did not. */
  readonly failure: string;
  readonly check: Reader["check"];
  readonly offers: TemplateOffers;
  readonly adopt: Adopt;
  readonly select: Session["select"];
  readonly apply: Session["apply"];
  readonly copy: WorkbookSource["copy"];
  readonly forms: Reader["forms"];
  readonly returned: Reader["returned"];
  readonly keep: WorkbookSource["keep"];
  readonly answer: AtHand["answer"];
  readonly joined: WorkbookSource["joined"];
  readonly follow: WorkbookSource["follow"];
  readonly commands: WorkbookSource["commands"];
  readonly saveChoices: WorkbookSource["saveChoices"];
  readonly openWindow: WorkbookSource["openWindow"];
  readonly readAgain: () => void;
  readonly another: (() => void) | undefined;
};

/** A workbook at work: its header, the tabs and the view in use. */
export function Workspace(props: WorkspaceProps) {
  const { understanding, again, failure, check, select, apply, follow, readAgain, another } = props;
  const { saveChoices, openWindow } = props;
  const first = useMemo(() => firstChoices(understanding), [understanding]);
  const [chosen, setBrief] = useState<Brief>();
  const brief = useMemo(
    () => (chosen && canReport(understanding, chosen) ? chosen : first?.brief),
    [understanding, chosen, first],
  );
  const { findings, unchecked, checkAgain } = useFindings(understanding, brief, check);
  const publishing = usePublishing(understanding, check, first?.formats);
  const { said, again: sayAgain, isWaiting, guarded } = useSaid(understanding);
  const drafts = useMemo(() => draftsOf(understanding.name, shelfOfPage()), [understanding.name]);
  const place = usePlace(understanding.register.kpis[0]?.id ?? "", drafts);
  const { view, goTo } = place;
  useSelection(follow, (cell) => {
    const found = kpiAt(understanding.register, cell);
    if (found) place.follow(found.id);
  });
  const built = useBuilt(understanding, brief, findings);
  useEffect(() => void loadWhenIdle(ALL_PARTS), []);
  useKeptFocus();
  useCommands(props.commands, (command) => {
    goTo(command === "export" ? "publish" : command);
    if (command === "export" && brief) void publishing.publish({ brief, orDraft: false });
  });
  const { keep } = props;
  const keeping = keepingOf(understanding, {
    apply: apply && guarded(apply),
    keep: keep && ((workbook, answers) => guarded(() => keep(workbook, answers))(undefined)),
    answer: props.answer,
  });
  const writing = useWriting({
    workbook: understanding.workbook,
    apply,
    copy: props.copy,
    guarded: async (work) => guarded(work)(undefined),
  });
  const saving = useSaving(understanding, keep === undefined);
  const [hidden, setHidden] = useState<Mapping>();
  const [isLeaving, setLeaving] = useState(false);
  const goAway = another && (saving?.state === "not saved" ? () => setLeaving(true) : another);
  const foot = (
    <>
      <Unsaved
        saving={hidden === understanding.answers ? undefined : saving}
        hide={() => setHidden(understanding.answers)}
      />
      {isLeaving && saving && another ? (
        <LeaveDialog saving={saving} leave={another} stay={() => setLeaving(false)} />
      ) : null}
    </>
  );
  const answered = useRef<Understanding>(undefined);
  useEffect(() => {
    if (!answered.current || answered.current === understanding) return undefined;
    answered.current = undefined;
    return focusAfterAnswer();
  }, [understanding]);
  const keepNow = props.keep && guarded(() => keepIn(understanding, props.keep));
  const answering = {
    answer: (answers: Mapping) => {
      // Whoever answers stays where the answers are, also where there was nothing else to see before.
      goTo("data");
      answered.current = understanding;
      props.answer(answers);
    },
    keep: keepNow && (() => keepNow(undefined)),
    saving,
    joined: joinsOf(props.joined, understanding, readAgain),
  };
  if (!brief || !built) {
    return (
      <div className="workspace workspace-alone">
        <NothingToReport
          offers={props.offers}
          select={select && guarded(select)}
          {...{
            understanding,
            readAgain,
            another: goAway,
            said,
            sayAgain,
            failure,
            again,
            isWaiting,
            drafts,
            keeping,
            place,
            ...answering,
          }}
        />
        {foot}
      </div>
    );
  }
  const session: Session = {
    understanding,
    brief,
    built,
    findings,
    unchecked,
    setBrief,
    ...place,
    select: select && guarded(select),
    apply: apply && guarded(apply),
    keeping,
    writing,
    forms: (request) => props.forms(understanding, request),
    returned: props.returned,
    drafts,
    adopt: (adoption) => props.adopt(understanding, adoption),
    publishing,
    saveChoices: saveChoices && guarded((choices: Choices) => saveChoices(understanding.workbook, choices)),
    openWindow: openWindow && guarded(openWindow),
    ...answering,
  };
  const Page = PAGES[view];
  return (
    <div className="workspace">
      <Header session={session} readAgain={readAgain} another={goAway} />
      <Tabs view={view} goTo={goTo} />
      <ReadingAgain progress={again} isWaiting={isWaiting} />
      <Suspense fallback={<main className="page" />}>
        <main className="page" key={view}>
          <Arrival find={place.find} />
          <div className="column" role="tabpanel" id="view" aria-labelledby={`tab-${view}`} tabIndex={0}>
            <Waiting drafts={drafts} goOn={place.goOn} />
            <Notice text={said} again={sayAgain} />
            <Notice text={failure} again={readAgain} />
            <Notice text={unchecked} again={checkAgain} />
            <Notice text={first?.notice ?? ""} />
            <Boundary
              of={view}
              renderFailed={(sentence, redraw) => <NotShown sentence={sentence} again={redraw} />}
            >
              <Page {...session} />
            </Boundary>
          </div>
        </main>
      </Suspense>
      {foot}
    </div>
  );
}

function canReport({ register }: Understanding, { period }: Brief): boolean {
  return reportable(register).some((each) => samePeriod(each, period));
}

/** Keeps the answers in the workbook with the layout they were given for, so that the next reading can say what moved. */
async function keepIn(
  { workbook, reading, answers }: Understanding,
  keep: WorkbookSource["keep"],
): Promise<void> {
  await keep?.(workbook, mappingFor(reading, answers));
}
