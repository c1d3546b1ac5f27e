import { ToggleButton } from "@fluentui/react-components";
import { FILTERS, FILTER_NAMES, type Filter } from "./filter.ts";

type Props = {
  /** How many KPIs each choice leaves. */
  readonly counts: ReadonlyMap<Filter, number>;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
};

/** Narrows the list, with how many each choice leaves. */
export function Filters({ counts, filter, setFilter }: Props) {
  return (
    <fieldset className="filters" aria-label="Show">
      {FILTERS.map((choice) => (
        <ToggleButton
          key={choice}
          size="small"
          shape="circular"
          checked={choice === filter}
          onClick={() => setFilter(choice)}
        >
          {FILTER_NAMES[choice]} {(counts.get(choice) ?? 0).toLocaleString("en-GB")}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
