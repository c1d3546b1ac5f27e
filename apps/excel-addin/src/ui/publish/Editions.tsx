import { samePeriod } from "@quarterlight/core/period";
import { clear } from "@quarterlight/core/protect";
import { AUDIENCES, type Audience } from "@quarterlight/core/register";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";

/** What each edition would hold of stories and quotes, and whether it hides small counts. */
export function Editions({ understanding: { register }, brief }: Session) {
  const isNow = ({ period }: { readonly period: typeof brief.period }) => samePeriod(period, brief.period);
  return (
    <section className="block editions">
      <h2>What each edition would hold</h2>
      <ul className="plain-list">
        {AUDIENCES.map((audience) => {
          const { stories, feedback } = clear(register, audience, brief.date);
          const isMasked =
            audience === "public" || (audience === "board" && !register.settings.privateSession);
          return (
            <li key={audience}>
              {NAMES[audience]}: {plural(stories.filter(isNow).length, "story", "stories")},{" "}
              {plural(feedback.filter(isNow).length, "quote")}; small counts of people are{" "}
              {isMasked ? "hidden" : "shown"}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const NAMES: Record<Audience, string> = { public: "Public", board: "Board", internal: "Internal" };
