import type { Change } from "@quarterlight/core/report";
import { changeSign, sign, type SignKind } from "../chart/index.ts";

/** A shape beside a word. */
export function Sign({ kind }: { readonly kind: SignKind }) {
  return <span className="sign" dangerouslySetInnerHTML={{ __html: sign(kind) }} />;
}

/** Where a change lies against the range that chance covers, beside a word. */
export function ChangeSign({ kind }: { readonly kind: Change["kind"] }) {
  if (kind === "") return null;
  return <span className="sign" dangerouslySetInnerHTML={{ __html: changeSign(kind) }} />;
}
