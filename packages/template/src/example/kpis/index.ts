/** Every indicator of the worked example, in the order of its sheet. */
import type { Indicator } from "../indicator.ts";
import { careAtHome } from "./care-at-home.ts";
import { carersAndSafety } from "./carers-and-safety.ts";
import { experience } from "./experience.ts";
import { leavingHospital } from "./leaving-hospital.ts";
import { mindAndRecovery } from "./mind-and-recovery.ts";
import { peopleAndMoney } from "./people-and-money.ts";
import { rightSupport } from "./right-support.ts";
import { stayingWell } from "./staying-well.ts";

export const indicators: readonly Indicator[] = [
  ...leavingHospital,
  ...careAtHome,
  ...stayingWell,
  ...experience,
  ...rightSupport,
  ...mindAndRecovery,
  ...carersAndSafety,
  ...peopleAndMoney,
];
