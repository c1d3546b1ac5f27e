import { spoken } from "./spoken.ts";
import { written } from "./written.ts";

/** Good, mixed and poor, each with the answer it was given. */
export const feedback = [...written, ...spoken].map((each) => ({ ...each, period: "2025/26 Q2" }));
