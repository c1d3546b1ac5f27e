import { classCounts } from "../../work/classes.ts";
import { sharedIn } from "../../work/stories.ts";
import type { Session } from "../session.ts";

/** The quarter in four numbers. */
export function Counts({ understanding, built }: Session) {
  const { undecided } = classCounts(understanding.reviews);
  const all = understanding.reviews.length;
  const { stories } = sharedIn(built);
  return (
    <dl className="counts">
      <Count name="KPIs" value={all} />
      <Count name="decided" value={all - undecided} />
      <Count name="undecided" value={undecided} />
      <Count name={stories === 1 ? "story" : "stories"} value={stories} />
    </dl>
  );
}

function Count({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value.toLocaleString("en-GB")}</dd>
    </div>
  );
}
