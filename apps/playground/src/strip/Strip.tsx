import { OpenFile } from "./OpenFile.tsx";
import type { Conditions } from "../host/conditions.ts";
import { Trouble, type Troubles } from "./Trouble.tsx";

type Props = {
  readonly openFile: (file: File) => void;
  readonly openExample: () => void;
  readonly openBlank: () => void;
  readonly saveCopy: () => void;
  readonly conditions: Conditions;
  readonly troubles: Troubles;
};

/** What this page is, and what a person may do with it that Excel has no button for. */
export function Strip({ openFile, openExample, openBlank, saveCopy, conditions, troubles }: Props) {
  return (
    <header className="strip">
      <h1 className="strip-words">
        This is a simulated Excel for trying Quarterlight. The partnership, figures and stories are invented.
      </h1>
      <fieldset className="strip-buttons" aria-label="Simulation">
        <button type="button" onClick={openExample}>
          Worked example
        </button>
        <button type="button" onClick={openBlank}>
          Blank workbook
        </button>
        <OpenFile open={openFile} />
        <button type="button" onClick={saveCopy}>
          Save a copy
        </button>
        <Trouble conditions={conditions} troubles={troubles} />
      </fieldset>
    </header>
  );
}
