import { useArrowNavigationGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";

export type KpiListItem = { readonly id: string; readonly title: string; readonly beside: ReactNode };

type Props = {
  readonly label: string;
  readonly items: readonly KpiListItem[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
};

/** A list of KPIs to choose from. One Tab stop; arrow keys move within it. */
export function KpiList({ label, items, chosen, choose }: Props) {
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  return (
    <ul className="kpi-list" aria-label={label} {...arrows}>
      {items.map(({ id, title, beside }) => (
        <li key={id}>
          <button
            type="button"
            className={id === chosen ? "kpi-item kpi-chosen" : "kpi-item"}
            aria-current={id === chosen}
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
