import { Button } from "@fluentui/react-components";
import { addressName } from "@quarterlight/core/workbook";
import type { HeldWords } from "../../work/held-words.ts";
import { CellLink } from "../CellLink.tsx";
import type { Session } from "../session.ts";

type One = HeldWords["contradicted"][number];
type Props = {
  readonly found: readonly One[];
  readonly select: Session["select"];
  /** Puts other words in the place of those that are contradicted. */
  readonly put: (told: One, instead: string) => void;
};

/** Each place that the workbook does not bear out: what it has, where, and the true figure where nothing else is wrong. */
export function Contradicted({ found, select, put }: Props) {
  if (found.length === 0) return null;
  return (
    <ul className="plain-list contradicted">
      {found.map((told) => (
        <li key={`${told.start} ${told.says}`}>
          <p>{told.says}</p>
          <p className="commentary-ways">
            {[...new Set(told.cells.map(addressName))].slice(0, 3).map((cell) => (
              <CellLink key={cell} cell={cell} select={select} />
            ))}
            {told.instead === undefined || told.instead === told.words ? null : (
              <Button
                size="small"
                onClick={() => put(told, told.instead ?? told.words)}
                aria-label={`Write “${told.instead}” instead of “${told.words}”`}
              >
                Write “{told.instead}”
              </Button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
