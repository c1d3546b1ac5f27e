import { type SignKind, sign } from "@quarterlight/render/chart";

/** A small sign, told apart by shape; the word beside it says the same. */
export function Sign({ kind }: { readonly kind: SignKind }) {
  return <span className={`sign sign-${kind}`} dangerouslySetInnerHTML={{ __html: sign(kind) }} />;
}
