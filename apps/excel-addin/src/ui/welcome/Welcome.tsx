import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { Offers } from "../Offers.tsx";
import type { TemplateOffers } from "../../source/template-offers.ts";
import { Mark } from "../Mark.tsx";
import { useFileDrop } from "./use-file-drop.ts";

type Props = {
  readonly choose: (files: readonly [File, ...File[]]) => void;
  readonly offers: TemplateOffers;
};

/** The first thing a person sees on the local page: what it does, and one way to begin. */
export function Welcome({ choose, offers }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { isOver, handlers } = useFileDrop(choose);
  return (
    <main className="welcome">
      <header className="welcome-head">
        <Mark size={44} />
        <h1>Quarterlight</h1>
        <p>From the workbook you already keep to a quarterly report people want to read.</p>
      </header>
      <section className={isOver ? "drop drop-over" : "drop"} aria-label="Open a workbook" {...handlers}>
        <Button appearance="primary" size="large" onClick={() => input.current?.click()}>
          Open a workbook
        </Button>
        <p className="soft">
          or drop it here: Excel (.xlsx), LibreOffice (.ods) or CSV, with its answers if you saved any
        </p>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm,.csv,.tsv,.txt,.json,.xls,.ods"
          multiple
          aria-label="Workbook file"
          tabIndex={-1}
          hidden
          onChange={({ currentTarget }) => {
            const [file, ...others] = currentTarget.files ?? [];
            currentTarget.value = "";
            if (file) choose([file, ...others]);
          }}
        />
      </section>
      <section aria-label="Nothing to open yet?">
        <p className="soft">Nothing to open yet?</p>
        <Offers offers={offers} />
      </section>
      <ol className="steps">
        <li>
          <b>See what was understood</b> and what was not, cell by cell.
        </li>
        <li>
          <b>Decide what you are judged by</b> and what you only watch.
        </li>
        <li>
          <b>Publish</b> as a web page, in Word and as a PDF. No sentence in it can contradict a cell.
        </li>
      </ol>
      <p className="promise">Nothing leaves this computer, and your workbook is never changed.</p>
    </main>
  );
}
