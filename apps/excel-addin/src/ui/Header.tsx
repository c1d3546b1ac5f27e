import { Button, Select } from "@fluentui/react-components";
import { periodKey, periodLabel, periodName } from "@quarterlight/core/period";
import { reportable } from "@quarterlight/core/report";
import { useMemo } from "react";
import { Mark } from "./Mark.tsx";
import type { Session } from "./session.ts";

type Props = {
  readonly session: Session;
  readonly readAgain: () => void;
  readonly another: (() => void) | undefined;
};

/** Which workbook and which period, always in sight. */
export function Header({ session, readAgain, another }: Props) {
  const { understanding, brief, setBrief } = session;
  const periods = useMemo(() => reportable(understanding.register).toReversed(), [understanding]);
  const choose = (key: string) => {
    const period = periods.find((candidate) => periodKey(candidate) === key);
    if (period) setBrief({ ...brief, period });
  };
  return (
    <header className="header">
      <Mark />
      <div className="header-names">
        <p className="header-workbook" title={understanding.name}>
          {understanding.name}
        </p>
        <p className="header-links">
          <Button appearance="transparent" size="small" className="link-button" onClick={readAgain}>
            Read again
          </Button>
          {another ? (
            <Button appearance="transparent" size="small" className="link-button" onClick={another}>
              Open another
            </Button>
          ) : null}
        </p>
      </div>
      <Select
        size="small"
        className="header-period"
        aria-label="Period of the report"
        title={periodName(brief.period)}
        value={periodKey(brief.period)}
        onChange={(_, { value }) => choose(value)}
      >
        {periods.map((period) => (
          <option key={periodKey(period)} value={periodKey(period)}>
            {periodLabel(period)}
          </option>
        ))}
      </Select>
    </header>
  );
}
