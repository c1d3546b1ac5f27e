import { FluentProvider } from "@fluentui/react-components";
import { toldOf } from "../../work/told.ts";
import { lightTheme } from "../theme.ts";
import type { Session } from "../session.ts";
import { Commentary } from "./Commentary.tsx";
import { Picker } from "./Picker.tsx";
import { TableRow } from "./TableRow.tsx";
import { ToldInFull } from "./ToldInFull.tsx";

/** One KPI as the report will print it. */
export function Preview(session: Session) {
  const { understanding, built, kpi, select } = session;
  const { kpis } = understanding.register;
  const chosen = kpis.find(({ id }) => id === kpi) ?? kpis[0];
  if (!chosen) return <p>The workbook holds no KPIs to preview.</p>;
  const told = toldOf(chosen, built.report);
  return (
    <>
      <h1 className="title">As the report will print it</h1>
      <Picker {...session} />
      <FluentProvider theme={lightTheme} className="paper">
        {told.how === "in sentences" ? <ToldInFull told={told} select={select} /> : null}
        {told.how === "in the table" ? (
          <p>
            For this period the report has this KPI in a table only: it is watched, and nothing clearly
            changed.
          </p>
        ) : null}
      </FluentProvider>
      <TableRow kpi={chosen} report={built.report} select={select} />
      <Commentary key={chosen.id} {...session} kpi={chosen} />
    </>
  );
}
