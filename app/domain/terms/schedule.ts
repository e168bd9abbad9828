/** Working time as in the Unilav form: F full, P horizontal, V vertical, M mixed part time. */
export const WORKING_TIMES = ["full_time", "part_time", "part_time_vertical", "part_time_mixed"] as const;
export type WorkingTime = (typeof WORKING_TIMES)[number];

/** When in the day or week. `night` as in D.Lgs. 66/2003 art. 1; `rotating` is the shift cycle of the paper mills. */
export const SHIFTS = ["morning", "afternoon", "evening", "night", "weekend", "holidays", "rotating"] as const;
export type Shift = (typeof SHIFTS)[number];

export const REMOTE = ["no", "partial", "full"] as const;
export type Remote = (typeof REMOTE)[number];

/** Agreed by the two, without fixed place or hours (L. 81/2017 art. 18-24), or telework, at a fixed place with fixed hours. */
export const REMOTE_FORMS = ["agile", "telework"] as const;
export type RemoteForm = (typeof REMOTE_FORMS)[number];

/** Money is integer euro cents with a period, always gross. */
export const PAY_PERIODS = ["hour", "day", "month", "year", "total"] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** Places the law reserves: L. 68/1999 art. 1 (disability) and art. 18. Which disability is never stored. */
export const RESERVED = ["none", "art1", "art18"] as const;
export type Reserved = (typeof RESERVED)[number];
