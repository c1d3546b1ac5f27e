import { type Area, areaAt, type Book, HostError } from "@quarterlight/excel-host/workbook";

type Props = {
  readonly book: Book;
  readonly address: string;
  readonly goTo: (area: Area) => void;
  readonly say: (words: string) => void;
};

/** Where the selection is; an address or a name typed here is gone to. */
export function NameBox({ book, address, goTo, say }: Props) {
  return (
    <input
      key={address}
      className="name-box"
      aria-label="Name box"
      spellCheck={false}
      defaultValue={address}
      onFocus={({ target }) => target.select()}
      onBlur={({ target }) => {
        target.value = address;
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === "Escape") currentTarget.value = address;
        if (key !== "Enter") return;
        const area = placeCalled(book, currentTarget.value);
        if (area === null) say(`There is no place called ${currentTarget.value} in this workbook.`);
        else {
          currentTarget.blur();
          say("");
          goTo(area);
        }
      }}
    />
  );
}

function placeCalled(book: Book, text: string): Area | null {
  try {
    return text.trim() === "" ? null : areaAt(book, text.trim());
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
