import { Button, Field, Select } from "@fluentui/react-components";
import { kpiNamed } from "@quarterlight/core/register";
import { type LineSeen, linesSeen, openSeen } from "@quarterlight/core/seen";
import { useState } from "react";
import type { Understanding } from "../../work/understanding.ts";
import { CellLink } from "../CellLink.tsx";
import { useHush } from "../hush.tsx";
import type { Session } from "../session.ts";

/** More lines than this are shown only when asked for. */
const AT_FIRST = 40;

type Props = Pick<Session, "understanding" | "kpi" | "setKpi" | "select">;

/** Every figure and target of the KPI being worked on, as read, beside what its cell shows, and what is open about it. */
export function AsReadList({ understanding, kpi, setKpi, select }: Props) {
  const hush = useHush();
  const [all, setAll] = useState(false);
  const { reading, register } = understanding;
  if (register.kpis.length === 0) return null;
  const lines = asRead(understanding, kpi);
  const shown = all ? lines : lines.slice(0, AT_FIRST);
  const open = openSeen(reading, register).filter(({ touches }) => touches.includes(kpi));
  return (
    <section className="block as-read" aria-label="Figures as read">
      <h2>Figures as read</h2>
      <Field label="Of this KPI" className="say-field">
        <Select value={kpi} onChange={(_, { value }) => setKpi(value)}>
          {register.kpis.map(({ id, title }) => (
            <option key={id} value={id}>
              {hush(kpiNamed({ id, title }))}
            </option>
          ))}
        </Select>
      </Field>
      {lines.length === 0 ? <p className="soft">No cell of it holds a figure.</p> : null}
      <ul className="cells">
        {shown.map(({ period, printed, what, cell, shown: text }) => (
          <li key={`${cell} ${period} ${what}`}>
            <span className="as-read-as">
              {period}: <b>{printed === "" ? "no level" : hush(printed)}</b>, {hush(what)}
            </span>
            <CellLink cell={cell} select={select} />
            <span className="soft">{text === "" ? "shows nothing" : `shows “${hush(text)}”`}</span>
          </li>
        ))}
      </ul>
      {shown.length < lines.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          Show all {lines.length} cells
        </Button>
      ) : null}
      {open.map(({ id, question }) => (
        <p key={id} className="held-up">
          Open: {hush(question)}
        </p>
      ))}
    </section>
  );
}

/** Everything that was read of one KPI, its figures first: the lines that the command prints of it. */
function asRead({ register, workbook }: Understanding, id: string): readonly LineSeen[] {
  return linesSeen({ ...register, kpis: register.kpis.filter((kpi) => kpi.id === id) }, workbook);
}
