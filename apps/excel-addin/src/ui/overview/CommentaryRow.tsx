import { Summary } from "../Summary.tsx";
import { type CommentaryState, commentaryState } from "../../work/commentary.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { LookRow } from "./LookRow.tsx";

/** Whose words are still to come for the KPIs the partnership is judged by. */
export function CommentaryRow({ understanding, brief, goTo, setVoice }: Session) {
  const { written, owed } = commentaryState(understanding.register, brief.period);
  const missing = owed.reduce((sum, { kpis }) => sum + kpis.length, 0);
  if (written + missing === 0) return null;
  return (
    <LookRow
      kind={missing === 0 ? "good" : "plain"}
      title={missing === 0 ? "All commentary is in" : `${plural(missing, "KPI")} without commentary`}
      text={`${written} of ${plural(written + missing, "Key Performance Target")} have words for this period.${owedWords(owed)}`}
      go={{
        label: "Ask",
        to: () => {
          setVoice("words");
          goTo("people");
        },
      }}
    >
      {missing === 0 ? null : (
        <details className="more">
          <Summary>For which KPIs</Summary>
          <ul className="plain-list">
            {owed.map(({ owner, kpis }) => (
              <li key={owner}>
                <b>{owner}</b>: {kpis.map(({ title }) => title).join("; ")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </LookRow>
  );
}

/** More owners than this are counted, not named. */
const OWNERS_NAMED = 3;

/** Who still owes words, and for how many KPIs. */
function owedWords(owed: CommentaryState["owed"]): string {
  if (owed.length === 0) return "";
  const named = owed.slice(0, OWNERS_NAMED).map(({ owner, kpis }) => `${owner} (${kpis.length})`);
  const rest = owed.length - named.length;
  return ` To come from: ${named.join("; ")}${rest > 0 ? `; and ${plural(rest, "other")}` : ""}.`;
}
