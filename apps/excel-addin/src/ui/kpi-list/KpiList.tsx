import type { ReactNode } from "react";
import { arrowKeys } from "../arrow-keys.ts";

export type KpiListItem = { readonly id: string; readonly title: string; readonly beside: ReactNode };

type Props = {
  readonly label: string;
  readonly items: readonly KpiListItem[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
};

/** A list of KPIs to choose from. One Tab stop; arrow keys move within it. */
export function KpiList({ label, items, chosen, choose }: Props) {
  const stop = items.some(({ id }) => id === chosen) ? chosen : items[0]?.id;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the buttons inside
    <ul className="kpi-list" aria-label={label} onKeyDown={arrowKeys("down")}>
      {items.map(({ id, title, beside }) => (
        <li key={id}>
          <button
            type="button"
            className={id === chosen ? "kpi-item kpi-chosen" : "kpi-item"}
            aria-current={id === chosen}
            tabIndex={id === stop ? 0 : -1}
            onClick={() => choose(id)}
          >
            <span className="kpi-words">
              <span className="kpi-id">{id}</span> {title}
            </span>
            {beside}
          </button>
        </li>
      ))}
    </ul>
  );
}
