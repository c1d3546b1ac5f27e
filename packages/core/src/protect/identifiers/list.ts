import { address } from "./kinds/address.ts";
import { age } from "./kinds/age.ts";
import { bank } from "./kinds/bank.ts";
import { birth } from "./kinds/birth.ts";
import { chi } from "./kinds/chi.ts";
import { combination } from "./kinds/combination.ts";
import { email } from "./kinds/email.ts";
import { handle } from "./kinds/handle.ts";
import { moment } from "./kinds/moment.ts";
import { nhs } from "./kinds/nhs.ts";
import { nino } from "./kinds/nino.ts";
import { person } from "./kinds/person.ts";
import { postcode } from "./kinds/postcode.ts";
import { reference } from "./kinds/reference.ts";
import { telephone } from "./kinds/telephone.ts";
import { vehicle } from "./kinds/vehicle.ts";
import type { Recogniser } from "./recogniser.ts";

/** Every recogniser; where two find the same words, the earlier one names them. */
export const recognisers: readonly Recogniser[] = [
  chi,
  nhs,
  nino,
  bank,
  email,
  handle,
  telephone,
  postcode,
  vehicle,
  birth,
  moment,
  reference,
  address,
  age,
  person,
  combination,
];
