import { Spinner } from "@fluentui/react-components";
import { useRef } from "react";
import { acceptedFindings, openFindings } from "../../work/findings.ts";
import { Announce } from "../Announce.tsx";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { Accepted } from "./Accepted.tsx";
import type { Desk } from "./desk.ts";
import { FindingList } from "./FindingList.tsx";
import { EFFECT_WORDS } from "./effect-words.ts";
import { useKeepPlace } from "./use-keep-place.ts";

/** Whether the figures can be trusted: everything found, ranked by what it would do to the report. */
export function Check({ findings, unchecked, select, apply, keeping, drafts, understanding }: Session) {
  const view = useRef<HTMLDivElement>(null);
  useKeepPlace(view);
  return (
    <div ref={view}>
      <h1 className="title" tabIndex={-1}>
        Can these figures be trusted?
      </h1>
      {findings === undefined && unchecked === "" ? <Spinner label="Checking every figure" /> : null}
      {findings === undefined ? null : (
        <Found desk={{ findings, select, apply, keeping, drafts, understanding }} />
      )}
    </div>
  );
}

function Found({ desk }: { readonly desk: Desk }) {
  const { findings } = desk;
  const accepted = acceptedFindings(findings);
  const open = findings.length - accepted.length;
  return (
    <>
      <p className="lead">{summary(open)}</p>
      <Announce text={`${plural(open, "finding")} to look at, ${accepted.length} accepted.`} />
      {openFindings(findings).map(({ effect, findings: found }) => (
        <section key={effect} className="block">
          <h2>
            {EFFECT_WORDS[effect].heading} ({found.length})
          </h2>
          {effect === "blocks publication" ? (
            <p className="soft">
              What the report prints would be wrong. Put them right in the workbook; only where somebody’s
              words were misread can a finding be accepted, with a reason.
            </p>
          ) : null}
          <FindingList rank={EFFECT_WORDS[effect].heading} findings={found} desk={desk} />
        </section>
      ))}
      <Accepted findings={accepted} desk={desk} />
    </>
  );
}

function summary(count: number): string {
  if (count === 0) return "Nothing was found that the report should wait for.";
  return `${plural(count, "finding")}, the worst for the report first. Each says where it is, why it matters and what to do.`;
}
