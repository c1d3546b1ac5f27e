import type { Book } from "@quarterlight/excel-host/workbook";
import { useCallback, useEffect, useMemo, useState } from "react";
import { FormulaBar } from "./formula-bar/FormulaBar.tsx";
import { useClipboard } from "./grid/use-clipboard.ts";
import { Grid } from "./grid/Grid.tsx";
import { anotherPersonEdits } from "./host/another-person.ts";
import {
  applyConditions,
  applyToBook,
  type Conditions,
  silenceOnce,
  usualConditions,
} from "./host/conditions.ts";
import { doingWith } from "./host/doing.ts";
import { openFile } from "./host/open-file.ts";
import { openIn, preparedBook } from "./host/open-book.ts";
import { saveCopy } from "./host/save-copy.ts";
import { useCreated } from "./host/use-created.ts";
import { useVersion } from "./host/use-version.ts";
import { readManifest } from "./manifest/read-manifest.ts";
import { Pane } from "./pane/Pane.tsx";
import { useAddin } from "./pane/use-addin.ts";
import { Ribbon } from "./ribbon/Ribbon.tsx";
import { TitleBar } from "./ribbon/TitleBar.tsx";
import type { Setup } from "./setup/setup.ts";
import { SheetChange } from "./sheet-tabs/SheetChange.tsx";
import { SheetTabs } from "./sheet-tabs/SheetTabs.tsx";
import { StatusBar } from "./status/StatusBar.tsx";
import { Strip } from "./strip/Strip.tsx";
import { useLeaving } from "./use-leaving.ts";
import { useKeys } from "./use-keys.ts";

/** The whole page: a simulated Excel with a workbook open and the add-in beside it. */
export function Playground({ setup }: { readonly setup: Setup }) {
  const { catalogue, workbooks } = setup;
  const manifest = useMemo(() => readManifest(setup.manifest), [setup]);
  const [open, setOpen] = useState(() => openIn(preparedBook(workbooks.example), catalogue));
  const [words, say] = useState("");
  const [isTyping, setTyping] = useState(false);
  const [remembered, setRemembered] = useState(usualConditions);
  const { book, host } = open;
  const { active, selection } = book;
  useVersion(open);
  useEffect(() => applyConditions(open, remembered, isTyping), [open, remembered, isTyping]);
  const doing = useMemo(() => doingWith(book, say, setTyping), [book]);
  const addin = useAddin(open, manifest, say);
  useKeys(doing.undo);
  useClipboard(book, doing);
  const created = useCreated(open);
  const leaving = useLeaving(book);

  const { isOld } = remembered;
  const show = useCallback(
    (next: Book) => {
      setOpen(openIn(next, catalogue, isOld));
      setTyping(false);
      say("");
    },
    [catalogue, isOld],
  );
  const openChosen = useCallback(
    async (file: File) => {
      const opened = await openFile(file.name, new Uint8Array(await file.arrayBuffer()));
      if (typeof opened === "string") say(opened);
      else show(opened);
    },
    [show],
  );
  const change = ({ isProtected, isReadOnly, ...others }: Partial<Conditions>) => {
    applyToBook(open, {
      ...(isProtected === undefined ? {} : { isProtected }),
      ...(isReadOnly === undefined ? {} : { isReadOnly }),
    });
    const next = { ...remembered, ...others };
    setRemembered(next);
    // Excel says how old it is, and whether the file may be written, when the add-in starts.
    if (isReadOnly !== undefined || next.isOld !== isOld) setOpen(openIn(book, catalogue, next.isOld));
  };

  return (
    <div className="playground">
      <Strip
        openFile={(file) => (leaving.mayLeave() ? void openChosen(file) : undefined)}
        openExample={() => (leaving.mayLeave() ? show(preparedBook(workbooks.example)) : undefined)}
        openBlank={() => (leaving.mayLeave() ? show(preparedBook(workbooks.blank)) : undefined)}
        saveCopy={() => void saveCopy(book).then(leaving.saved, (error: Error) => say(error.message))}
        conditions={{ ...remembered, isProtected: active.isProtected, isReadOnly: book.isReadOnly }}
        troubles={{
          change,
          anotherPerson: () => say(anotherPersonEdits(book)),
          silence: () => {
            silenceOnce(open);
            say("The next thing the add-in asks of Excel will not be answered.");
          },
        }}
      />
      <Ribbon manifest={manifest} press={addin.press}>
        <TitleBar name={book.name} undo={doing.undo} canUndo={book.undo.depth > 0} />
      </Ribbon>
      <FormulaBar selection={selection} doing={doing} say={say} />
      <div className="work">
        <main className="sheet" id="sheet" aria-label={`Sheet ${active.name}`}>
          <Grid key={active.id} open={open} sheet={active} doing={doing} />
        </main>
        <Pane
          isStarting={host.exchanges.length === 0}
          isShown={addin.isShown}
          close={addin.close}
          setPlace={addin.setPlace}
          name={manifest.name}
        />
      </div>
      <SheetTabs book={book} select={doing.select}>
        <SheetChange key={active.id} book={book} say={say} />
      </SheetTabs>
      <StatusBar words={words} host={host} selection={selection}>
        {created === null ? null : (
          <button
            type="button"
            className="status-button"
            onClick={() => (leaving.mayLeave() ? show(created) : undefined)}
          >
            Quarterlight made a new workbook: open it
          </button>
        )}
      </StatusBar>
    </div>
  );
}
