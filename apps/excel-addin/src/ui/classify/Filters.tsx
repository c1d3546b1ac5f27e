import { ToggleButton } from "@fluentui/react-components";
import type { ClassReview } from "@quarterlight/core/influence";
import { FILTERS, FILTER_NAMES, type Filter, passes } from "./filter.ts";

type Props = {
  readonly reviews: readonly ClassReview[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
};

/** Narrows the list, with how many each choice leaves. */
export function Filters({ reviews, filter, setFilter }: Props) {
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
          {FILTER_NAMES[choice]} {reviews.filter((review) => passes(review, choice)).length}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
