import { ProgressBar } from "@fluentui/react-components";
import type { Progress } from "../source/at-hand.ts";

/**
 * A line under the tabs while the workbook is read once more. It shows itself only after a moment, so that
 * a reading that is quickly over makes nothing move.
 */
export function ReadingAgain({ progress }: { readonly progress: Progress | undefined }) {
  if (!progress) return null;
  return (
    <ProgressBar
      className="reading-again"
      aria-label="Reading the workbook again"
      thickness="large"
      shape="square"
      {...(progress.share > 0 ? { value: progress.share } : {})}
    />
  );
}
