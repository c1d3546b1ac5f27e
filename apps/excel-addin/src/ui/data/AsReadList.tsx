import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { asRead } from "../../work/as-read.ts";
import { CellLink } from "../CellLink.tsx";
import type { Session } from "../session.ts";

/** More lines than this are shown only when asked for. */
const AT_FIRST = 40;

type Props = Pick<Session, "understanding" | "kpi" | "setKpi" | "select">;

/** Every figure and target of the KPI being worked on, as read, beside what its cell shows. */
export function AsReadList({ understanding, kpi, setKpi, select }: Props) {
  const [all, setAll] = useState(false);
  const { kpis } = understanding.register;
  if (kpis.length === 0) return null;
  const lines = asRead(understanding, kpi);
  const shown = all ? lines : lines.slice(0, AT_FIRST);
  return (
    <section className="block" aria-label="Figures as read">
      <h2>Figures as read</h2>
      <Field label="Of this KPI" className="say-field">
        <Select value={kpi} onChange={(_, { value }) => setKpi(value)}>
          {kpis.map(({ id, title }) => (
            <option key={id} value={id}>
              {id === title ? title : `${id} ${title}`}
            </option>
          ))}
        </Select>
      </Field>
      {lines.length === 0 ? <p className="soft">No cell of it holds a figure.</p> : null}
      <ul className="cells">
        {shown.map(({ key, what, printed, cell, shown: text }) => (
          <li key={key}>
            <CellLink cell={cell} select={select} />
            <span>
              {what}: <b>{printed}</b>
              {text === printed
                ? ""
                : text === ""
                  ? " (the cell shows nothing)"
                  : ` (the cell shows “${text}”)`}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < lines.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          Show all {lines.length}
        </Button>
      ) : null}
    </section>
  );
}
