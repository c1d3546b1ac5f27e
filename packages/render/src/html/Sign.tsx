import { sign, type SignKind } from "../chart/index.ts";

/** A shape beside a word. */
export function Sign({ kind }: { readonly kind: SignKind }) {
  return <span className="sign" dangerouslySetInnerHTML={{ __html: sign(kind) }} />;
}
