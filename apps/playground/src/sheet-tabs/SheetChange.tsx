import { type Book, HostError, removeSheet, renameSheet } from "@quarterlight/excel-host/workbook";
import { useState } from "react";

type Props = { readonly book: Book; readonly say: (words: string) => void };

/** Renames and deletes the sheet in front, which a person does in Excel by its tab. */
export function SheetChange({ book, say }: Props) {
  const { active } = book;
  const [name, setName] = useState<string>();
  const attempt = (act: () => void, done: string, refused: string) => {
    try {
      act();
      say(done);
    } catch (thrown) {
      if (!(thrown instanceof HostError)) throw thrown;
      say(refused);
    }
  };
  if (name === undefined) {
    return (
      <div className="sheet-change">
        <button type="button" onClick={() => setName(active.name)}>
          Rename sheet
        </button>
        <button
          type="button"
          disabled={book.sheets.length < 2}
          onClick={() =>
            attempt(
              () => removeSheet(active),
              `The sheet ${active.name} is deleted. Excel cannot undo that.`,
              "A workbook keeps at least one sheet.",
            )
          }
        >
          Delete sheet
        </button>
      </div>
    );
  }
  return (
    <form
      className="sheet-change"
      aria-label="Rename the sheet"
      onSubmit={(event) => {
        event.preventDefault();
        attempt(
          () => renameSheet(active, name.trim()),
          `The sheet is now called ${name.trim()}.`,
          `Excel does not take “${name}” for a sheet’s name.`,
        );
        setName(undefined);
      }}
    >
      <label>
        Name of the sheet <input value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <button type="submit">Rename</button>
      <button type="button" onClick={() => setName(undefined)}>
        Leave it
      </button>
    </form>
  );
}
