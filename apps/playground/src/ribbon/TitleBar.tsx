type Props = { readonly name: string; readonly undo: () => void; readonly canUndo: boolean };

/** The workbook's name, and undo. */
export function TitleBar({ name, undo, canUndo }: Props) {
  return (
    <>
      <p className="book-name">{name}</p>
      <button
        type="button"
        className="undo"
        onClick={undo}
        disabled={!canUndo}
        aria-label="Undo"
        title="Undo (Ctrl+Z)"
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5 6 3.5M3 6.5l3 3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
        </svg>
      </button>
    </>
  );
}
