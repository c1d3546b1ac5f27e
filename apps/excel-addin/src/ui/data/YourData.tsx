import { HushOf } from "../hush.tsx";
import type { Session } from "../session.ts";
import { Adopt } from "./Adopt.tsx";
import { AsReadList } from "./AsReadList.tsx";
import { DataParts } from "./DataParts.tsx";

/** What was read as what, and everything that was not understood. */
export function YourData(session: Session) {
  const { understanding, select, answer, drafts, keep, saving, joined, kpi, setKpi } = session;
  return (
    <HushOf understanding={understanding}>
      <h1 className="title" tabIndex={-1}>
        What was read from your workbook
      </h1>
      <DataParts {...{ understanding, select, answer, drafts, keep, saving, joined }} />
      <Adopt understanding={understanding} adopt={session.adopt} />
      <AsReadList key={kpi} {...{ understanding, kpi, setKpi, select }} />
    </HushOf>
  );
}
