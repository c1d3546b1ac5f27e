import type { Register } from "../../register/index.ts";

/** What is found of a register on a day, worked out once for all the checks that speak of it; nothing without a day. */
export function onceByDay<Found>(
  find: (register: Register, date: string) => readonly Found[],
): (register: Register, date: string) => readonly Found[] {
  const known = new WeakMap<Register, Map<string, readonly Found[]>>();
  return (register, date) => {
    if (date === "") return [];
    const days = known.get(register) ?? new Map<string, readonly Found[]>();
    known.set(register, days);
    const found = days.get(date) ?? find(register, date);
    days.set(date, found);
    return found;
  };
}
