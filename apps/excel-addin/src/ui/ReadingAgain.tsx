import { ProgressBar } from "@fluentui/react-components";
import type { Progress } from "../source/at-hand.ts";

type Props = {
  readonly progress: Progress | undefined;
  /** Whether something was asked of Excel that it has not answered. */
  readonly isWaiting: boolean;
};

/**
 * A line under the tabs while the workbook is read once more, or while Excel has not answered yet. It shows itself only after a moment, so that
 * a reading that is quickly over makes nothing move.
 */
export function ReadingAgain({ progress, isWaiting }: Props) {
  if (!progress) {
    return isWaiting ? (
      <ProgressBar
        className="reading-again"
        aria-label="Waiting for Excel"
        thickness="large"
        shape="square"
      />
    ) : null;
  }
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
