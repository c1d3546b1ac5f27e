import { mountAddin, type Mounted } from "@quarterlight/excel-host/web";
import { useEffect, useRef, useState } from "react";
import type { OpenBook } from "../host/open-book.ts";
import type { Button, Manifest } from "../manifest/manifest.ts";

/** The add-in beside the workbook, and what a person does with it from outside. */
export type Addin = {
  /** Takes the element that its frame is put into. */
  readonly setPlace: (place: HTMLElement | null) => void;
  readonly isShown: boolean;
  readonly press: (button: Button) => void;
  readonly close: () => void;
};

/**
 * Starts the add-in for a workbook, with its pane open. Where ribbon buttons run in the pane's own page, the
 * page goes on running while the pane is closed.
 */
export function useAddin(open: OpenBook, manifest: Manifest, say: (words: string) => void): Addin {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const mounted = useRef<Mounted>(null);
  const [address, setAddress] = useState(manifest.pane);
  const [isShown, setShown] = useState(true);
  const isRunning = isShown || manifest.sharedRuntime;

  useEffect(() => {
    if (place === null || !isRunning) return;
    const { name: title, sharedRuntime } = manifest;
    const addin = mountAddin(place, address, { host: open.host, title, sharedRuntime });
    mounted.current = addin;
    return () => {
      mounted.current = null;
      addin.close();
    };
  }, [open, place, address, manifest, isRunning]);

  useEffect(
    () =>
      open.book.listen((happening) => {
        if (happening.kind === "paneAsked") setShown(happening.visible);
      }),
    [open],
  );

  return {
    setPlace,
    isShown,
    press: ({ id, action }) => {
      if (action.kind === "show pane") {
        setAddress(action.address);
        setShown(true);
      } else
        mounted.current?.excel
          .press(action.functionName, id)
          .catch((error: Error) => say(`${error.message}.`));
    },
    close: () => setShown(false),
  };
}
