import { type DragEvent, useState } from "react";

/** Lets an element take dropped files. A file dropped elsewhere is left to the browser. */
export function useFileDrop(choose: (files: readonly [File, ...File[]]) => void) {
  const [isOver, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file, ...others] = event.dataTransfer.files;
      if (file) choose([file, ...others]);
    },
  };
  return { isOver, handlers };
}
