import { Button } from "@fluentui/react-components";
import type { Session } from "../session.ts";

/** Says which sheets may have joined cells, and offers to ask Excel for them; nothing where it is known. */
export function JoinedCells({ joined }: Pick<Session, "joined">) {
  if (!joined || joined.sheets.length === 0) return null;
  const names = joined.sheets.map((name) => `“${name}”`).join(", ");
  return (
    <section className="block joined">
      <h2>Joined cells</h2>
      <p>
        {names} may have joined cells, such as a year over its quarters. They were read as single cells,
        because Excel on Windows and Mac may forget what can be undone when it is asked for joined ones. Save
        first if that matters.
      </p>
      <Button onClick={joined.ask}>Read the joined cells too</Button>
    </section>
  );
}
