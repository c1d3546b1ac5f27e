import type { Session } from "../session.ts";
import { UnderstoodParts } from "./UnderstoodParts.tsx";

/** What was read as what, and everything that was not understood. */
export function Understood({ understanding, select, answer, keep, saving }: Session) {
  return (
    <>
      <h1 className="title" tabIndex={-1}>
        What was understood
      </h1>
      <UnderstoodParts {...{ understanding, select, answer, keep, saving }} />
    </>
  );
}
