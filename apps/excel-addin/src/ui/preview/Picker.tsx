import { Button, Select } from "@fluentui/react-components";
import { kpiNamed } from "@quarterlight/core/register";
import type { Session } from "../session.ts";

/** Chooses the KPI: from a list, or one after another. */
export function Picker({ understanding, kpi, setKpi }: Session) {
  const { kpis } = understanding.register;
  const place = kpis.findIndex(({ id }) => id === kpi);
  const before = kpis[place - 1];
  const after = kpis[place + 1];
  return (
    <div className="picker">
      <Button
        aria-label="Previous KPI"
        disabledFocusable={!before}
        onClick={() => (before ? setKpi(before.id) : undefined)}
      >
        ‹
      </Button>
      <Select aria-label="KPI" value={kpi} onChange={(_, { value }) => setKpi(value)} className="picker-list">
        {kpis.map(({ id, title }) => (
          <option key={id} value={id}>
            {kpiNamed({ id, title })}
          </option>
        ))}
      </Select>
      <Button
        aria-label="Next KPI"
        disabledFocusable={!after}
        onClick={() => (after ? setKpi(after.id) : undefined)}
      >
        ›
      </Button>
    </div>
  );
}
