import { withheldWords } from "@quarterlight/core/narrative";
import { Summary } from "../Summary.tsx";
import { sharedIn } from "../../work/stories.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { LookRow } from "./LookRow.tsx";

/** Stories and quotes: how many the report prints, and which consent keeps out and why. */
export function StoriesRow({ built }: Session) {
  const { stories, quotes } = sharedIn(built);
  const { withheld } = built;
  return (
    <LookRow
      kind={stories > 0 ? "people" : "watch"}
      title={stories > 0 ? `${plural(stories, "story", "stories")} ready` : "No story is ready"}
      text={wordsFor(stories, quotes)}
    >
      {withheld.length === 0 ? null : (
        <details className="more">
          <Summary>
            {plural(withheld.length, "story or quote", "stories and quotes")} left out, and why
          </Summary>
          <ul className="plain-list">
            {withheld.map((item) => (
              <li key={`${item.what} ${item.id} ${item.row}`}>{withheldWords(item)}</li>
            ))}
          </ul>
        </details>
      )}
    </LookRow>
  );
}

function wordsFor(stories: number, quotes: number): string {
  if (stories > 0) return `${plural(quotes, "quote")} beside ${stories === 1 ? "it" : "them"}.`;
  const also = quotes > 0 ? ` ${plural(quotes, "quote")} ${quotes === 1 ? "is" : "are"} ready.` : "";
  return `The report can tell people’s own words beside the figures, with their consent: sheets named “Stories” and “Consents” hold them, as in the worked example.${also}`;
}
