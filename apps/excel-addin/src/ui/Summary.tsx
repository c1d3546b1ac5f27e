import type { ReactNode } from "react";

type Props = { readonly children: ReactNode };

/**
 * The line that unfolds what stands below it. On the web Office moves the focus itself when Tab is pressed, and
 * knows this line for a Tab stop only where it says so.
 */
export function Summary({ children }: Props) {
  return <summary tabIndex={0}>{children}</summary>;
}
