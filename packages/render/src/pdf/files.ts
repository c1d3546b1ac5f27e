import type { Image } from "@quarterlight/core/report";

/** A picture by the path at which the template finds it. */
type Filed = Omit<Image, "base64"> & { readonly file: string };

/** The template's data with its pictures as files: Typst reads no base64. Equal pictures are one file. */
export function withFiles(data: object) {
  const paths = new Map<string, string>();
  const file = ({ base64, ...image }: Image): Filed => {
    const path = paths.get(base64) ?? `/picture-${paths.size + 1}`;
    paths.set(base64, path);
    return { ...image, file: path };
  };
  const filed: unknown = JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    isImage(value) ? file(value) : value,
  );
  const files = Object.fromEntries([...paths].map(([base64, path]) => [path, bytesOf(base64)]));
  return { data: filed, files };
}

function isImage(value: unknown): value is Image {
  return typeof value === "object" && value !== null && "base64" in value;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
