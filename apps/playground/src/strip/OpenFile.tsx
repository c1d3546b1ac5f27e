import { useEffect, useRef } from "react";

/** Opens an .xlsx file from the disk: chosen here, or dropped anywhere on the page. */
export function OpenFile({ open }: { readonly open: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) open(file);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, [open]);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        Open a workbook…
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        aria-label="A workbook to open"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file !== undefined) open(file);
        }}
      />
    </>
  );
}
