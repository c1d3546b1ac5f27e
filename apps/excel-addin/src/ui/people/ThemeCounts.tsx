import { periodLabel } from "@quarterlight/core/period";
import { namesAnyone, themesOf } from "@quarterlight/core/voices";
import { useMemo } from "react";
import type { Session } from "../session.ts";

/** What was said by theme: people and kinds of source counted, never a share of anybody. */
export function ThemeCounts({ understanding, brief }: Pick<Session, "understanding" | "brief">) {
  const { register } = understanding;
  const { rows, heard } = useMemo(
    () => themesOf(register, brief.period, brief.date),
    [register, brief.period, brief.date],
  );
  const shown = rows.filter(({ now }) => now.mentions > 0);
  if (shown.length === 0) return null;
  const isPeople = namesAnyone(register, brief.period);
  return (
    <section className="block">
      <h2>What was said, by theme</h2>
      <p className="soft">
        {isPeople
          ? `From ${heard.now} people`
          : "Nobody wrote down who said what, so each remark counts as one person"}
        {heard.period === undefined ? "" : `; ${heard.before} in ${periodLabel(heard.period)}`}.
      </p>
      <table className="agreement">
        <thead>
          <tr>
            <th scope="col">Theme</th>
            <th scope="col" className="number">
              People
            </th>
            <th scope="col" className="number">
              Kinds of source
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ theme, now }) => (
            <tr key={theme}>
              <th scope="row">{theme}</th>
              <td className="number">{now.people}</td>
              <td className="number">{now.kindsOfSource}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
