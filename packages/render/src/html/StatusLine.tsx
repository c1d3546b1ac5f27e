import type { Status } from "@quarterlight/core/report";
import { Sign } from "./Sign.tsx";
import { Words } from "./Words.tsx";

/** A status: its shape, its word and the reason for it. */
export function StatusLine({ status }: { readonly status: Status }) {
  return (
    <p className="status">
      <Sign kind={status.kind} />
      <span>
        <b className={status.kind}>{status.word}.</b> <Words text={status.because} />
      </span>
    </p>
  );
}
