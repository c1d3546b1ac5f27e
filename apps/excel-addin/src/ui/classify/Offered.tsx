import { Button } from "@fluentui/react-components";
import type { ClassReview } from "@quarterlight/core/influence";

type Props = {
  readonly reviews: readonly ClassReview[];
  /** The KPI a person went to in Excel; empty where the pane has followed. */
  readonly offered: string;
  readonly chosen: ClassReview;
  readonly goOn: (id: string) => void;
};

/** Offers to follow the selection, where following by itself would have taken a form away that is being filled. */
export function Offered({ reviews, offered, chosen, goOn }: Props) {
  const there = reviews.find(({ kpi }) => kpi.id === offered)?.kpi;
  return (
    <output className="offered">
      {there ? (
        <>
          <span>
            In the workbook you are at {there.id} {there.title}. What you have typed about {chosen.kpi.id} is
            not written yet, so it stays in sight.
          </span>
          <Button size="small" onClick={() => goOn(there.id)}>
            Show {there.id}
          </Button>
        </>
      ) : null}
    </output>
  );
}
