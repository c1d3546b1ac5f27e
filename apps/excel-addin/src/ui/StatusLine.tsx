import type { Status } from "@quarterlight/core/report";
import { Sign } from "./Sign.tsx";
import type { Session } from "./session.ts";
import { Words } from "./Words.tsx";

type Props = { readonly status: Status; readonly select: Session["select"] };

/** A status: its shape, its word and the reason for it. */
export function StatusLine({ status, select }: Props) {
  return (
    <p className="status">
      <Sign kind={status.kind} />
      <span>
        <b className={`status-${status.kind}`}>{status.word}.</b>{" "}
        <Words text={status.because} select={select} />
      </span>
    </p>
  );
}
