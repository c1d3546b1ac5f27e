import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useListKeys } from "./use-list-keys.ts";

export type KpiListItem = { readonly id: string; readonly title: string };

type Props = {
  readonly label: string;
  readonly items: readonly KpiListItem[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
  /** What stands beside a title, such as its class. */
  readonly renderBeside: (id: string) => ReactNode;
};

/** The height of most rows before they are measured, in pixels. */
const USUAL_HEIGHT = 40;

/**
 * A list of KPIs to choose from, of which only what can be seen is drawn. One Tab stop; within it arrow keys, Page
 * Up and Down, Home and End move, and typing the beginning of a code or a title goes there.
 */
export function KpiList({ label, items, chosen, choose, renderBeside }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number>();
  const place = items.findIndex(({ id }) => id === chosen);
  const stop = Math.min(at ?? Math.max(place, 0), items.length - 1);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 6,
    // The row that Tab leads to is always there to be led to.
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range), stop),
  });
  const onKeyDown = useListKeys(items, stop, setAt);
  useLayoutEffect(() => {
    if (at === undefined) return;
    rows.scrollToIndex(at);
    frame.current?.querySelector<HTMLElement>(`[data-index="${at}"] button`)?.focus({ preventScroll: true });
  }, [at, rows]);
  useEffect(() => {
    if (place >= 0) rows.scrollToIndex(place);
  }, [place, rows]);
  return (
    <div className="kpi-list" ref={frame}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the buttons inside */}
      <ul
        aria-label={label}
        style={{ height: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
        onBlur={({ currentTarget, relatedTarget }) =>
          currentTarget.contains(relatedTarget) ? undefined : setAt(undefined)
        }
      >
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          if (!item) return null;
          const { id, title } = item;
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <button
                type="button"
                className={id === chosen ? "kpi-item kpi-chosen" : "kpi-item"}
                aria-current={id === chosen}
                tabIndex={index === stop ? 0 : -1}
                onClick={() => choose(id)}
              >
                <span className="kpi-words">
                  <span className="kpi-id">{id}</span> {title}
                </span>
                {renderBeside(id)}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function withRow(range: readonly number[], row: number): number[] {
  if (row < 0 || range.includes(row)) return [...range];
  return [...range, row].toSorted((a, b) => a - b);
}
