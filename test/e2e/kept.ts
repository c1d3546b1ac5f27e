import { afterAll, afterEach } from "vitest";

/**
 * One pane for several tests, each of which finds it as the one before left it: opening it and reading a workbook costs
 * more than most of them do. Where a test fails, whoever asks next, its second try too, is given a new one.
 */
export function kept<Kept extends { readonly close: () => Promise<void> }>(
  open: () => Promise<Kept>,
): () => Promise<Kept> {
  let one: Kept | undefined;
  const leave = async () => {
    const left = one;
    one = undefined;
    await left?.close();
  };
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await leave();
  });
  afterAll(leave);
  return async () => (one ??= await open());
}
