import type { Change } from "@quarterlight/core/report";
import { type SignKind, changeSign, sign } from "@quarterlight/render/chart";

/** A small sign, told apart by shape; the word beside it says the same. */
export function Sign({ kind }: { readonly kind: SignKind }) {
  return <span className={`sign sign-${kind}`} dangerouslySetInnerHTML={{ __html: sign(kind) }} />;
}

/** Where a change lies against what is usual, beside a word; its shapes are those of no status. */
export function ChangeSign({ kind }: { readonly kind: Change["kind"] }) {
  if (kind === "") return null;
  return <span className="sign change-sign" dangerouslySetInnerHTML={{ __html: changeSign(kind) }} />;
}
