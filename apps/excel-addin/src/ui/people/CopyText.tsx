import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";

type Props = { readonly label: string; readonly text: string };

/** A text to be copied. Nothing is sent; where a browser lets nobody copy by a press, it is selected to be copied by keys. */
export function CopyText({ label, text }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState("");
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => copySelected(field.current),
    );
    setOutcome(isCopied ? COPIED : SELECTED);
  };
  return (
    <div className="copy-text">
      <textarea ref={field} aria-label={label} readOnly rows={10} value={text} />
      <div className="actions">
        <Button size="small" onClick={() => void copy()} aria-label={`Copy: ${label}`}>
          Copy the text
        </Button>
        <output className="soft">{outcome}</output>
      </div>
    </div>
  );
}

/** The way that works in a frame which may not use the clipboard, such as a pane in Excel on the web. Leaves the text selected. */
function copySelected(field: HTMLTextAreaElement | null): boolean {
  field?.select();
  // oxlint-disable-next-line typescript/no-deprecated -- what replaces it has been refused by then
  return document.execCommand("copy");
}

const COPIED = "Copied. Nothing was sent.";
const SELECTED = "This browser did not let it be copied. It is selected: press Ctrl+C, or Cmd+C on a Mac.";
