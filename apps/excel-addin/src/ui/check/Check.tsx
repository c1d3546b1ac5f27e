import { Spinner } from "@fluentui/react-components";
import { acceptedFindings, openFindings } from "../../work/findings.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { FindingList } from "./FindingList.tsx";
import { EFFECT_WORDS } from "./effect-words.ts";

/** Whether the figures can be trusted: everything found, ranked by what it would do to the report. */
export function Check({ findings, select, apply }: Session) {
  if (findings === undefined) {
    return (
      <>
        <h1 className="title">Can these figures be trusted?</h1>
        <Spinner label="Checking every figure" />
      </>
    );
  }
  const accepted = acceptedFindings(findings);
  const ranked = openFindings(findings);
  return (
    <>
      <h1 className="title">Can these figures be trusted?</h1>
      <p className="lead">{summary(findings.length - accepted.length)}</p>
      {ranked.map(({ effect, findings: found }) => (
        <section key={effect} className="block">
          <h2>
            {EFFECT_WORDS[effect].heading} ({found.length})
          </h2>
          <FindingList findings={found} select={select} apply={apply} />
        </section>
      ))}
      {accepted.length === 0 ? null : (
        <details className="block more">
          <summary>{plural(accepted.length, "finding")} looked at and let stand</summary>
          <FindingList findings={accepted} select={select} apply={undefined} />
        </details>
      )}
    </>
  );
}

function summary(count: number): string {
  if (count === 0) return "Nothing was found that the report should wait for.";
  return `${plural(count, "finding")}, the worst for the report first. Each says where it is, why it matters and what to do.`;
}
