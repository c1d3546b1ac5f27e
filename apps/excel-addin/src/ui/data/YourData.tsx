import type { Session } from "../session.ts";
import { DataParts } from "./DataParts.tsx";

/** What was read as what, and everything that was not understood. */
export function YourData({ understanding, select, answer, keep, saving, joined }: Session) {
  return (
    <>
      <h1 className="title" tabIndex={-1}>
        What was read from your workbook
      </h1>
      <DataParts {...{ understanding, select, answer, keep, saving, joined }} />
    </>
  );
}
