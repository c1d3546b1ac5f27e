import { type DragEvent, useState } from "react";

/** Lets an element take a dropped file. A file dropped elsewhere is left to the browser. */
export function useFileDrop(choose: (file: File) => void) {
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
      const file = event.dataTransfer.files[0];
      if (file) choose(file);
    },
  };
  return { isOver, handlers };
}
