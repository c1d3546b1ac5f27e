import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Forms } from "../../reader/desk.ts";
import { sentenceOf } from "../../source/trouble.ts";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { useFileDrop } from "../welcome/use-file-drop.ts";
import { Merge } from "./Merge.tsx";

type Props = Pick<Session, "understanding" | "select" | "writing" | "returned"> & { readonly day: string };

const NONE: Forms = { forms: [], others: [] };

/** The place for forms that owners sent back. They are read here and held against the workbook; a press writes them. */
export function ReturnedForms({ understanding, select, writing, returned, day }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState(NONE);
  const [said, setSaid] = useState("");
  const take = async (files: readonly File[]) => {
    setSaid(`Reading ${plural(files.length, "file")}`);
    try {
      const found = await returned(files);
      setRead((before) => together(before, found));
      setSaid(`${plural(found.forms.length, "form was", "forms were")} read. Nothing is written yet.`);
    } catch (thrown) {
      setSaid(sentenceOf(thrown));
    }
  };
  const { isOver, handlers } = useFileDrop((files) => void take(files));
  return (
    <section className="block">
      <h2>Forms that came back</h2>
      <div className={isOver ? "drop drop-over drop-small" : "drop drop-small"} {...handlers}>
        <Button onClick={() => input.current?.click()}>Choose returned forms</Button>
        <p className="soft">or drop them here, whatever they are called by now</p>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm,.ods"
          multiple
          aria-label="Returned forms"
          tabIndex={-1}
          hidden
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = "";
            if (files.length > 0) void take(files);
          }}
        />
      </div>
      <output className="soft">{said}</output>
      {read.others.length === 0 ? null : (
        <ul className="plain-list not-taken">
          {read.others.map(({ file, why }) => (
            <li key={file}>
              <b>{file}</b>: {why}
            </li>
          ))}
        </ul>
      )}
      {read.forms.length === 0 ? null : (
        <Merge
          forms={read.forms}
          {...{ understanding, select, writing, day }}
          done={(sentence) => {
            setRead(NONE);
            setSaid(sentence);
          }}
        />
      )}
    </section>
  );
}

/** A file that is given again takes the place of the one before. */
function together(before: Forms, now: Forms): Forms {
  const names = new Set([...now.forms, ...now.others].map(({ file }) => file));
  const kept = <Each extends { readonly file: string }>(all: readonly Each[]) =>
    all.filter(({ file }) => !names.has(file));
  return {
    forms: [...kept(before.forms), ...now.forms],
    others: [...kept(before.others), ...now.others],
  };
}
