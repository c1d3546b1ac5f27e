import { Button } from "@fluentui/react-components";
import type { Saving } from "./use-saving.ts";

type Props = { readonly saving: Saving; readonly size?: "small" | "medium" };

/** Saves the small file beside the workbook. */
export function SaveLink({ saving, size = "medium" }: Props) {
  return (
    <Button
      as="a"
      appearance="primary"
      size={size}
      href={saving.url}
      download={saving.fileName}
      onClick={saving.saved}
    >
      Save them
    </Button>
  );
}
