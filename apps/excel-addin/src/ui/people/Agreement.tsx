import { themesOf } from "@quarterlight/core/voices";
import { addressName } from "@quarterlight/core/workbook";
import { useMemo } from "react";
import { unlikeCodes } from "../../work/coding.ts";
import { CellLink } from "../CellLink.tsx";
import { Summary } from "../Summary.tsx";
import { useHush } from "../hush.tsx";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";

type Props = Pick<Session, "understanding" | "brief" | "select">;

/** How two people's themes agree: remarks counted, each difference with its remark; no coefficient. */
export function Agreement({ understanding, brief, select }: Props) {
  const { register } = understanding;
  const hush = useHush();
  const told = useMemo(
    () => themesOf(register, brief.period, brief.date),
    [register, brief.period, brief.date],
  );
  const unlike = useMemo(() => unlikeCodes(register, brief.period), [register, brief.period]);
  const { second, rows } = told;
  if (second.of === 0) return null;
  const compared = rows.filter(
    ({ agreement: { both, firstOnly, secondOnly } }) => both + firstOnly + secondOnly > 0,
  );
  return (
    <section className="block">
      <h2>How two people agree</h2>
      <p>
        A second person coded {second.coded} of {plural(second.of, "remark")}
        {second.coded * 10 < second.of ? "; at least one in ten is asked for" : ""}.
      </p>
      {compared.length === 0 ? null : (
        <table className="agreement">
          <thead>
            <tr>
              <th scope="col">Theme</th>
              <th scope="col" className="number">
                Both
              </th>
              <th scope="col" className="number">
                First only
              </th>
              <th scope="col" className="number">
                Second only
              </th>
            </tr>
          </thead>
          <tbody>
            {compared.map(({ theme, agreement: { both, firstOnly, secondOnly } }) => (
              <tr key={theme}>
                <th scope="row">
                  {theme}
                  {firstOnly + secondOnly >= MANY ? <span className="soft">: mend its meaning</span> : null}
                </th>
                <td className="number">{both}</td>
                <td className="number">{firstOnly}</td>
                <td className="number">{secondOnly}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unlike.length === 0 ? null : (
        <details className="more">
          <Summary>{plural(unlike.length, "remark")} with other themes, to talk about</Summary>
          <ul className="plain-list">
            {unlike.map(({ feedback, firstOnly, secondOnly }) => (
              <li key={addressName(feedback.at)}>
                “{hush(feedback.text)}” <CellLink cell={addressName(feedback.at)} select={select} />
                <span className="note-line">
                  {[
                    firstOnly.length === 0 ? "" : `First only: ${firstOnly.join(", ")}.`,
                    secondOnly.length === 0 ? "" : `Second only: ${secondOnly.join(", ")}.`,
                  ]
                    .filter((each) => each !== "")
                    .join(" ")}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** With so many differences a theme's meaning is not clear enough. */
const MANY = 3;
