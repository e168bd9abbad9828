import type { Rule } from "./rule";
import { RULES_ON_AGE } from "./rulesOnAge";
import { RULES_ON_HEALTH } from "./rulesOnHealth";
import { RULES_ON_MONEY } from "./rulesOnMoney";
import { RULES_ON_PEOPLE } from "./rulesOnPeople";
import { RULES_ON_SEX } from "./rulesOnSex";
import { RULES_ON_TRUST } from "./rulesOnTrust";
import { RULES_ON_WORK } from "./rulesOnWork";

/** Every wording that review must look at. The Italian patterns are data: adverts are written in Italian. */
export const RULES: readonly Rule[] = [
  ...RULES_ON_SEX,
  ...RULES_ON_AGE,
  ...RULES_ON_PEOPLE,
  ...RULES_ON_HEALTH,
  ...RULES_ON_MONEY,
  ...RULES_ON_TRUST,
  ...RULES_ON_WORK,
];
