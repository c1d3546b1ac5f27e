import type { Image } from "@quarterlight/core/report";

type Props = { readonly image: Image; readonly shows: string; readonly kind: "logo" | "picture" };

const TYPES = { jpeg: "image/jpeg", png: "image/png", svg: "image/svg+xml" } as const;

/** A picture that the partnership brings, within the page. A browser turns it as its file says. */
export function Picture({ image: { kind: type, base64, width, height }, shows, kind }: Props) {
  const source = `data:${TYPES[type]};base64,${base64}`;
  return (
    <img className={kind} src={source} alt={shows} width={Math.round(width)} height={Math.round(height)} />
  );
}
