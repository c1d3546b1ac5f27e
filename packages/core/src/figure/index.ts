export type { Unit, UnitKind } from "./unit.ts";
