import { Button } from "@fluentui/react-components";
import { addressName } from "@quarterlight/core/workbook";
import { withColumn } from "../../work/answers/change.ts";
import { type MissingColumn, missingColumns } from "../../work/missing-columns.ts";
import { CellLink } from "../CellLink.tsx";
import { plural } from "../plural.ts";
import { useHush } from "../hush.tsx";
import type { Session } from "../session.ts";

type Props = Pick<Session, "understanding" | "answer" | "select">;

/** The cause of much that seems empty: a column whose heading was changed. It comes first, with the way to mend it. */
export function MissingColumns({ understanding, answer, select }: Props) {
  const missing = missingColumns(understanding);
  if (missing.length === 0) return null;
  return (
    <section className="block questions">
      <h2>{missing.length === 1 ? "A column is missing" : `${missing.length} columns are missing`}</h2>
      {missing.map((column) => (
        <Missing key={`${column.sheet} ${column.heading}`} {...{ column, understanding, answer, select }} />
      ))}
    </section>
  );
}

function Missing({ column, understanding, answer, select }: Props & { readonly column: MissingColumn }) {
  const { sheet, heading, candidates } = column;
  const hush = useHush();
  return (
    <div className="missing-column">
      <p>
        The sheet “{hush(sheet)}” has no column headed “{heading}”, so nothing was read for it.{" "}
        {candidates.length === 0
          ? `Give that heading back to its column, or add the column.`
          : "Was its heading changed?"}
      </p>
      {candidates.map((candidate) => (
        <div key={addressName(candidate.at)} className="actions">
          <Button
            onClick={() =>
              answer(
                withColumn(understanding.answers, sheet, {
                  heading: candidate.heading,
                  column: candidate.at.column,
                  role: heading,
                }),
              )
            }
          >
            Use this column: “{hush(candidate.heading)}”
          </Button>
          <span className="soft">
            as “{heading}”; {plural(candidate.filled, "filled cell")} below{" "}
            <CellLink cell={addressName(candidate.at)} select={select} />
          </span>
        </div>
      ))}
    </div>
  );
}
