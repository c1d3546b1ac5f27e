import regular from "@fontsource/figtree/files/figtree-latin-400-normal.woff?inline";
import italic from "@fontsource/figtree/files/figtree-latin-400-italic.woff?inline";
import semibold from "@fontsource/figtree/files/figtree-latin-600-normal.woff?inline";
import bold from "@fontsource/figtree/files/figtree-latin-700-normal.woff?inline";
import extrabold from "@fontsource/figtree/files/figtree-latin-800-normal.woff?inline";
import furtherRegular from "@fontsource/figtree/files/figtree-latin-ext-400-normal.woff?inline";
import furtherItalic from "@fontsource/figtree/files/figtree-latin-ext-400-italic.woff?inline";
import furtherSemibold from "@fontsource/figtree/files/figtree-latin-ext-600-normal.woff?inline";
import furtherBold from "@fontsource/figtree/files/figtree-latin-ext-700-normal.woff?inline";
import furtherExtrabold from "@fontsource/figtree/files/figtree-latin-ext-800-normal.woff?inline";

/** Every face of the reports as WOFF, by its file's name. */
export const woff = {
  "figtree-latin-400-normal.woff": regular,
  "figtree-latin-400-italic.woff": italic,
  "figtree-latin-600-normal.woff": semibold,
  "figtree-latin-700-normal.woff": bold,
  "figtree-latin-800-normal.woff": extrabold,
  "figtree-latin-ext-400-normal.woff": furtherRegular,
  "figtree-latin-ext-400-italic.woff": furtherItalic,
  "figtree-latin-ext-600-normal.woff": furtherSemibold,
  "figtree-latin-ext-700-normal.woff": furtherBold,
  "figtree-latin-ext-800-normal.woff": furtherExtrabold,
};
