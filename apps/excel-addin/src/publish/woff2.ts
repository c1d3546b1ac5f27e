import regular from "@fontsource/figtree/files/figtree-latin-400-normal.woff2?inline";
import italic from "@fontsource/figtree/files/figtree-latin-400-italic.woff2?inline";
import semibold from "@fontsource/figtree/files/figtree-latin-600-normal.woff2?inline";
import bold from "@fontsource/figtree/files/figtree-latin-700-normal.woff2?inline";
import extrabold from "@fontsource/figtree/files/figtree-latin-800-normal.woff2?inline";

/** Every face of the reports as WOFF2, by its file's name. */
export const woff2 = {
  "figtree-latin-400-normal.woff2": regular,
  "figtree-latin-400-italic.woff2": italic,
  "figtree-latin-600-normal.woff2": semibold,
  "figtree-latin-700-normal.woff2": bold,
  "figtree-latin-800-normal.woff2": extrabold,
};
