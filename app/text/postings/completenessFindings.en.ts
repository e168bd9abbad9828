import type { completenessFindings as italian } from "./completenessFindings.it";

/** What an advert lacks, or says against itself. */
export const completenessFindings: typeof italian = {
  employer_missing: {
    reason: "The advert must say who is hiring.",
    advice: "Complete name and VAT number or tax code on your organisation’s page.",
  },
  title_missing: {
    reason: "The title is missing.",
    advice: "Write the name of the job, as someone looking for it would.",
  },
  description_missing: { reason: "What one does is missing.", advice: "Write three or four tasks of a normal day." },
  description_short: {
    reason: "The description is very short.",
    advice: "Add two tasks: readers will understand better.",
  },
  occupation_missing: {
    reason: "Without the occupation suitable people cannot be found.",
    advice: "Choose the nearest occupation on the list.",
  },
  place_missing: {
    reason: "The place of work is missing.",
    advice: "Choose the municipality, or say that one works from home.",
  },
  contract_missing: { reason: "The contract is missing.", advice: "Choose the contract you offer." },
  contract_kind: {
    reason: "Contract and kind of advert do not go together.",
    advice: "For an internship choose an internship contract, for a job one of the others.",
  },
  hours_missing: {
    reason: "The weekly hours are missing.",
    advice: "Write how many hours one works, for example 30 or 38.5.",
  },
  working_time_hours: {
    reason: "The hours do not go with full time or part time.",
    advice: "Check the hours and the kind of working time.",
  },
  pay_missing: {
    reason: "Pay has been compulsory in every advert since 7 June 2026.",
    advice: "Write the lowest gross amount and, if you like, the highest.",
  },
  pay_recommended: {
    reason: "Adverts that state the pay receive more applications.",
    advice: "It is not compulsory for this contract: write it if you can.",
  },
  pay_period_missing: { reason: "How often the pay comes is missing.", advice: "Choose by hour, day, month or year." },
  pay_upside_down: { reason: "The lowest pay is above the highest.", advice: "Swap the two amounts." },
  pay_high: {
    reason: "The pay is very high for the hours.",
    advice: "Check the amount and how often it comes. Until the desk confirms it, it is left out of the order by pay.",
  },
  pay_wide: {
    reason: "The lowest and the highest pay are too far apart.",
    advice: "Write the pay people really start from, and up to.",
  },
  pay_looks_yearly: {
    reason: "It is too much for a month: it looks like the pay of a year.",
    advice: "Choose “a year”, or write the amount of one month.",
  },
  pay_looks_monthly: {
    reason: "It is too little for a year: it looks like the pay of a month.",
    advice: "Choose “a month”, or write the amount of one year.",
  },
  agreement_missing: {
    reason: "The advert must name the collective agreement applied.",
    advice: "Choose the one written on the payslip.",
  },
  closing_missing: { reason: "The closing date is missing.", advice: "Write the last day to apply." },
  closing_past: { reason: "The closing date has already passed.", advice: "Write a day from tomorrow onwards." },
  closing_far: {
    reason: "An advert stays open twelve months at most.",
    advice: "Choose a nearer day: you can extend it later.",
  },
  start_before_close: {
    reason: "Work starts before the advert closes.",
    advice: "Fine if you hire as you go; otherwise correct one date.",
  },
  months_missing: { reason: "The length in months is missing.", advice: "Write how many months it lasts." },
  route_missing: { reason: "How people reach you is missing.", advice: "Write an e-mail or a phone number." },
  internship_pay: {
    reason: "In Tuscany an internship pays at least 600 euros gross a month.",
    advice: "Write 600 euros or more. If it belongs to a course of study, tick “curricular”.",
  },
  internship_months: {
    reason: "The length is above the most an internship may last for these people.",
    advice: "At most 6 months; 12 for graduates and disadvantaged people, 24 for people with a disability.",
  },
  internship_months_check: {
    reason: "Over 6 months an internship is only for some people.",
    advice:
      "Choose who it is for: up to 12 months for graduates and disadvantaged people, 24 for people with a disability.",
  },
  promoter_missing: {
    reason: "Who promotes the internship is missing.",
    advice: "Write who signs the agreement: employment centre, school, university or accredited body.",
  },
  tutor_missing: { reason: "There is no tutor yet.", advice: "Write who will follow the person: the role is enough." },
  begins_missing: { reason: "The beginning is missing.", advice: "Write day and time." },
  begins_past: { reason: "The beginning has already passed.", advice: "Write a day still to come." },
  ends_missing: { reason: "The end is missing.", advice: "Write day and time." },
  ends_before_begins: { reason: "The end comes before the beginning.", advice: "Correct one of the two dates." },
  seats_missing: { reason: "The seats are missing.", advice: "Write how many people can take part." },
  closes_after_begins: {
    reason: "Registration closes after it begins.",
    advice: "Fine if one may join later; otherwise write an earlier day.",
  },
  total_hours_missing: {
    reason: "The hours of the course are missing.",
    advice: "Write how many hours it takes in all.",
  },
  total_hours_sessions: {
    reason: "The dates add up to more hours than the course has.",
    advice: "Check the hours in all or the times of the dates.",
  },
  cost_missing: { reason: "What it costs to take part is missing.", advice: "Write 0 if it is free." },
  certificate_missing: {
    reason: "It does not say what one receives at the end.",
    advice: "Write whether there is a certificate or a qualification.",
  },
  link_missing: {
    reason: "The page where one joins is missing.",
    advice: "Write its address, or choose another way of joining.",
  },
  eligible_missing: { reason: "Who may ask is missing.", advice: "Write the conditions, one a line." },
  how_to_ask_missing: {
    reason: "How one asks is missing.",
    advice: "Write the steps, one a line: form, papers, where to hand them in.",
  },
  amount_missing: {
    reason: "It does not say how much one may receive.",
    advice: "Write the sum for each, or how much there is in all.",
  },
  amount_upside_down: { reason: "The lower figure is above the higher one.", advice: "Swap the two figures." },
  amount_over_total: { reason: "The figure for each is above the money in all.", advice: "Check the two figures." },
  fund_missing: {
    reason: "It does not say whose money it is.",
    advice: "Write the name of the fund or of the body that pays.",
  },
  call_page_missing: {
    reason: "There is no page with the text of the call.",
    advice: "Write its address: readers check the details there.",
  },
  programme_missing: {
    reason: "The programme is missing.",
    advice: "Choose what it is part of, for example national civic service.",
  },
  programme_months: {
    reason: "The length is outside the limits of this programme.",
    advice: "Check the months: civic service lasts from 8 to 12 months.",
  },
  programme_hours: {
    reason: "The hours are outside the limits of this programme.",
    advice: "National civic service: 25 hours a week. PUC: from 8 to 16 hours.",
  },
  allowance_missing: {
    reason: "The monthly allowance is missing, and this programme gives one.",
    advice: "Write the sum a month.",
  },
  allowance_not_due: {
    reason: "This programme gives no allowance.",
    advice: "Take the sum out, or choose another programme.",
  },
  project_missing: {
    reason: "The title of the project is missing.",
    advice: "Write it as it stands in the call: readers find it again.",
  },
  internship_short: {
    reason: "In Tuscany an internship lasts at least 2 months.",
    advice: "Write 2 months or more, unless it is part of a course of study.",
  },
  school_missing: {
    reason: "The school or university is missing.",
    advice: "Write which course of study the internship is part of.",
  },
  agency_authorisation: {
    reason: "An agency must state its authorisation.",
    advice: "Complete your organisation’s page with number and date.",
  },
  night_minor: { reason: "Only adults may work at night.", advice: "Set 18 as the minimum age." },
  siisl: {
    reason: "If you ask for a hiring incentive, you must publish on SIISL too.",
    advice: "It applies to private employers since 1 April 2026. You can use the same text.",
  },
};
