import { Button } from "@fluentui/react-components";
import { SaveLink } from "./SaveLink.tsx";
import type { Saving } from "./use-saving.ts";

type Props = {
  readonly saving: Saving | undefined;
  readonly hide: () => void;
};

/** At the foot of the local page: what a person would lose by leaving, and the way to keep it. */
export function Unsaved({ saving, hide }: Props) {
  const state = saving?.state ?? "nothing new";
  return (
    <footer className={state === "nothing new" ? undefined : "unsaved"}>
      <output>{saving ? wordsOf(saving) : ""}</output>
      {saving && state === "not saved" ? <SaveLink saving={saving} size="small" /> : null}
      {state === "saved" ? (
        <Button size="small" onClick={hide}>
          Hide
        </Button>
      ) : null}
    </footer>
  );
}

function wordsOf({ state, fileName }: Saving): string {
  switch (state) {
    case "nothing new":
      return "";
    case "not saved":
      return "Your answers and decisions are not saved yet.";
    case "saved":
      return `Saved as “${fileName}”. Keep it beside the workbook; open the two together.`;
  }
}
