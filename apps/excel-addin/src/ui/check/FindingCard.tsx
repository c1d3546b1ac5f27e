import { canAccept, type ToldFinding } from "@quarterlight/core/checks";
import { dateInWords } from "@quarterlight/core/period";
import { findingKey } from "../../work/finding-key.ts";
import { Sign } from "../Sign.tsx";
import { Accept } from "./Accept.tsx";
import { Cells } from "./Cells.tsx";
import { FixRow } from "./FixRow.tsx";
import { FindingTitle } from "./FindingTitle.tsx";
import type { Desk } from "./desk.ts";
import { EFFECT_WORDS } from "./effect-words.ts";

type Props = { readonly finding: ToldFinding; readonly desk: Desk };

/** One finding: what stands there and where, why it matters, what to do, and what would put it right. */
export function FindingCard({ finding, desk }: Props) {
  const { effect, title, kpis, what, why, remedy, at, fixes, expired } = finding;
  return (
    <li className="finding" data-finding={findingKey(finding)} tabIndex={-1}>
      <Sign kind={EFFECT_WORDS[effect].sign} />
      <div className="finding-words">
        <FindingTitle title={title} kpis={kpis} />
        <p>{what}</p>
        <Cells at={at} select={desk.select} />
        <p className="soft">{why}</p>
        <p>
          <b>To do:</b> {remedy}
        </p>
        {expired ? (
          <p className="soft">
            {expired.person} accepted this on {dateInWords(expired.date)}: {expired.reason}{" "}
            {expired.value === finding.value
              ? `That was until ${dateInWords(expired.reviewBy)}.`
              : "What stands there has changed since, so that no longer holds."}
          </p>
        ) : null}
        {fixes.map((fix) => (
          <FixRow key={fix.says} fix={fix} apply={desk.apply} />
        ))}
        {canAccept(finding) ? <Accept finding={finding} desk={desk} /> : null}
      </div>
    </li>
  );
}
