import { SUGGESTION_WORDS, upperFirst } from "@quarterlight/core/narrative";
import { dateInWords } from "@quarterlight/core/period";
import type { Decided } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import { CellLink } from "../CellLink.tsx";
import type { Session } from "../session.ts";

type Props = { readonly past: readonly Decided[]; readonly select: Session["select"] };

/** Earlier decisions, the latest first, as the sheet Decisions has them. */
export function History({ past, select }: Props) {
  if (past.length === 0) return null;
  return (
    <section className="history">
      <h3>Before that</h3>
      <ol>
        {past.map(({ to, date, person, reason, at }) => (
          <li key={addressName(at)}>
            <b>{upperFirst(SUGGESTION_WORDS[to])}</b> <CellLink cell={addressName(at)} select={select} />
            {reason === "" ? null : <p>{reason}</p>}
            <p className="soft">
              {person === "" ? "Nobody named" : person}
              {date === "" ? "" : ` on ${dateInWords(date)}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
