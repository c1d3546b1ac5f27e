/** Every indicator of the worked example, in the order of its sheet, and the service each belongs to. */
import type { Indicator } from "../indicator.ts";
import { careAtHome } from "./care-at-home.ts";
import { carersAndSafety } from "./carers-and-safety.ts";
import { experience } from "./experience.ts";
import { hospitalCare } from "./hospital-care.ts";
import { leavingHospital } from "./leaving-hospital.ts";
import { mindAndRecovery } from "./mind-and-recovery.ts";
import { peopleAndMoney } from "./people-and-money.ts";
import { rightSupport } from "./right-support.ts";
import { stayingWell } from "./staying-well.ts";
import { telecare } from "./telecare.ts";

export const groups: readonly { readonly name: string; readonly indicators: readonly Indicator[] }[] = [
  { name: "Leaving hospital", indicators: leavingHospital },
  { name: "Hospital care", indicators: hospitalCare },
  { name: "Care at home", indicators: careAtHome },
  { name: "Telecare", indicators: telecare },
  { name: "Staying well", indicators: stayingWell },
  { name: "What people say", indicators: experience },
  { name: "Support and care", indicators: rightSupport },
  { name: "Mind and recovery", indicators: mindAndRecovery },
  { name: "Carers and safety", indicators: carersAndSafety },
  { name: "Staff and money", indicators: peopleAndMoney },
];

export const indicators: readonly Indicator[] = groups.flatMap((group) => group.indicators);
