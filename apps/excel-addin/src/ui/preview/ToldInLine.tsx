import type { Told } from "../../work/told.ts";
import { StatusLine } from "../StatusLine.tsx";
import { Words } from "../Words.tsx";
import type { Session } from "../session.ts";

type Props = { readonly told: Extract<Told, { how: "in one line" }>; readonly select: Session["select"] };

/** A KPI that the report gives one line, because others of its section have more to say this time. */
export function ToldInLine({ told, select }: Props) {
  const { line, section } = told;
  return (
    <article>
      <p className="paper-place">{section}</p>
      <p className="paper-name">{line.title}</p>
      <p>
        <Words text={line.text} select={select} />
      </p>
      <StatusLine status={line.status} select={select} />
      <p className="soft paper-why">
        In this report it has one line: other KPIs of “{section}” have more to say this time. A change that is
        judged is always told in full.
      </p>
    </article>
  );
}
