import { Checkbox } from "@fluentui/react-components";
import { hasRecord } from "../../work/decision-edits.ts";
import type { Session } from "../session.ts";

type Props = Pick<Session, "understanding" | "keeping"> & {
  readonly begins: boolean;
  readonly setBegins: (begins: boolean) => void;
};

/** Offers to begin a record of decisions; nothing where there is one, or where nothing is written to the workbook. */
export function RecordChoice({ understanding, keeping, begins, setBegins }: Props) {
  if (keeping.isBeside || hasRecord(understanding)) return null;
  return (
    <div>
      <Checkbox
        label="Begin a record of decisions"
        checked={begins}
        onChange={(_, { checked }) => setBegins(checked === true)}
      />
      <p className="soft">
        As a new sheet, “Decisions”. Excel on Windows and Mac may then forget what could be undone before.
      </p>
    </div>
  );
}
