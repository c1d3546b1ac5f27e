import { type RefObject, useEffect, useRef } from "react";
import type { Conditions } from "../host/conditions.ts";
import { OLD_EXCEL } from "../host/open-book.ts";

export type Troubles = {
  readonly change: (conditions: Partial<Conditions>) => void;
  readonly anotherPerson: () => void;
  readonly silence: () => void;
};

const SWITCHES: readonly (readonly [keyof Conditions, string])[] = [
  ["isSlow", "Slow connection: each answer takes a second and a half"],
  ["isEditing", "A cell is being edited all the time"],
  ["isProtected", "The sheet in front is protected"],
  ["isReadOnly", "The workbook is open for reading only"],
  ["isOld", `An older Excel (ExcelApi ${OLD_EXCEL})`],
  ["isDark", "Dark theme"],
];

/** What can be made to happen, to see what the add-in makes of it. */
export function Trouble({
  conditions,
  troubles,
}: {
  readonly conditions: Conditions;
  readonly troubles: Troubles;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => closing(details), []);
  const count = SWITCHES.filter(([name]) => conditions[name]).length;
  return (
    <details className="trouble" ref={details}>
      <summary>What if…{count === 0 ? "" : ` (${count} on)`}</summary>
      <div className="trouble-menu">
        <button type="button" onClick={troubles.anotherPerson}>
          Another person edits a figure
        </button>
        <button type="button" onClick={troubles.silence}>
          The next answer never comes
        </button>
        {SWITCHES.map(([name, words]) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={conditions[name]}
              onChange={({ target }) => troubles.change({ [name]: target.checked })}
            />
            {words}
          </label>
        ))}
      </div>
    </details>
  );
}

/** Closes the menu on Escape, and on a press anywhere else. The answer stops it. */
function closing(details: RefObject<HTMLDetailsElement | null>): () => void {
  const away = ({ target }: Event) => {
    const menu = details.current;
    if (menu?.open && !(target instanceof Node && menu.contains(target))) menu.open = false;
  };
  const escape = ({ key }: KeyboardEvent) => {
    const menu = details.current;
    if (key !== "Escape" || !menu?.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  };
  addEventListener("pointerdown", away);
  addEventListener("keydown", escape);
  return () => {
    removeEventListener("pointerdown", away);
    removeEventListener("keydown", escape);
  };
}
