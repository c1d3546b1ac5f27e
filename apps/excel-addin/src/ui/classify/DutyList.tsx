import { dateInWords } from "@quarterlight/core/period";
import type { ReportingLine } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import { CellLink } from "../CellLink.tsx";
import { useHush } from "../hush.tsx";
import type { Session } from "../session.ts";

type Props = { readonly duties: readonly ReportingLine[]; readonly select: Session["select"] };

/** Reports that are made: who prepares and signs each off, who gets it, when and in what form. */
export function DutyList({ duties, select }: Props) {
  const hush = useHush();
  return (
    <ul className="duties">
      {duties.map((duty) => (
        <li key={addressName(duty.at)}>
          <b>{hush(duty.what) || "A report without a name"}</b>{" "}
          <CellLink cell={addressName(duty.at)} select={select} />
          <dl>
            {rowsOf(duty).map(([label, said]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{hush(said) || "Nobody says"}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function rowsOf({ preparedBy, lead, reportsTo, when, nextDue, form }: ReportingLine) {
  const due = nextDue === "" ? "" : `next on ${dateInWords(nextDue)}`;
  return [
    ["Prepared by", preparedBy],
    ["Signed off by", lead],
    ["Read by", reportsTo],
    ["When", [when, due].filter((part) => part !== "").join(", ")],
    ["Form", form],
  ] as const;
}
