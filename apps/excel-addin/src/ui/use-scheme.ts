import { useCallback, useSyncExternalStore } from "react";
import type { Appearance } from "../source/appearance.ts";
import { isDark } from "./is-dark.ts";

export type Scheme = "light" | "dark";

/** Office's own scheme where it tells one, else the person's, followed as it changes. */
export function useScheme(office: Appearance | undefined): Scheme {
  const subscribe = useCallback(
    (changed: () => void) => {
      const wish = darkWish();
      wish.addEventListener("change", changed);
      const stop = office?.onChange(changed);
      return () => {
        wish.removeEventListener("change", changed);
        stop?.();
      };
    },
    [office],
  );
  const now = () => ((isDark(office?.background() ?? "") ?? darkWish().matches) ? "dark" : "light");
  return useSyncExternalStore(subscribe, now);
}

function darkWish(): MediaQueryList {
  return globalThis.matchMedia("(prefers-color-scheme: dark)");
}
