import type { FindingReason } from "~/domain/postings/findings";
import type { BoilerplateKey } from "~/domain/postings/boilerplate";

const findings: Record<FindingReason, { reason: string; advice: string }> = {
  sex: { reason: "Sex cannot be a requirement.", advice: "Write what the work is: anyone able to do it may apply." },
  sex_title: {
    reason: "The name of the job should cover everybody.",
    advice: "Use both forms, for example «segretaria/o», or a neutral name.",
  },
  appearance: {
    reason: "Looks cannot be a requirement.",
    advice: "Write the skills you need, for example “courtesy with customers”.",
  },
  photo: { reason: "A photo does not say whether a person can work.", advice: "Ask for the CV only, without a photo." },
  age: {
    reason: "Age cannot be a requirement, except for limits set by law.",
    advice: "Write the experience you need, or “first job welcome”. For apprentices choose that contract.",
  },
  young_words: { reason: "These words put off anyone who is no longer young.", advice: "Write “first job welcome”." },
  family: {
    reason: "Family, children and pregnancy have nothing to do with work.",
    advice: "Remove the sentence and write days and hours: whoever can will apply.",
  },
  nationality: {
    reason: "Citizenship and origin cannot be a requirement.",
    advice: "If Italian is needed, write the level, for example “Italian B2”.",
  },
  race: { reason: "Origin and skin colour cannot be a requirement.", advice: "Remove the sentence." },
  italian_level: {
    reason: "Asking for “perfect” Italian excludes people without reason.",
    advice: "Write the level really needed, for example “Italian B2”.",
  },
  residence: {
    reason: "Residence cannot be a requirement.",
    advice: "Write where the work is, or “able to reach the workplace”.",
  },
  religion: {
    reason: "Religion cannot be a requirement.",
    advice: "Remove the sentence. If your body has a religious character, talk to the job desk.",
  },
  opinions: { reason: "Political and union opinions cannot be a requirement.", advice: "Remove the sentence." },
  orientation: { reason: "Sexual orientation cannot be a requirement.", advice: "Remove the sentence." },
  health: {
    reason: "Health cannot be a requirement: the company doctor judges it.",
    advice: "Describe the task, for example “lifting up to 15 kg”.",
  },
  disability_words: {
    reason: "The law says “person with a disability”.",
    advice: "Write «persone con disabilità»; if the place is reserved, say so in its own field.",
  },
  reserved_place: {
    reason: "This looks like a place reserved by Law 68 of 1999.",
    advice: "Say in its own field whether it is for article 1 or article 18.",
  },
  health_checks: {
    reason: "Medical and criminal records are not asked for in an advert.",
    advice: "Remove the request. If the law imposes it, for example with minors, write the article.",
  },
  fee: {
    reason: "People looking for work must not pay anything.",
    advice: "Remove the request for money: it is forbidden even as a deposit.",
  },
  paid_training: {
    reason: "People cannot be made to pay for a course or goods in order to work.",
    advice: "Remove the request, or write that the organisation pays for the course.",
  },
  easy_money: {
    reason: "Promises like this look like a scam.",
    advice: "Write how much one earns and with which contract. The job desk will check the advert.",
  },
  documents: {
    reason: "Documents and bank details are not needed to apply.",
    advice: "Remove the request: ask only those you hire.",
  },
  anonymous: {
    reason: "An advert cannot hide who is hiring.",
    advice: "Write the company’s name. An agency may leave it out only if it states its authorisation.",
  },
  agency_details: {
    reason: "An agency must state its authorisation.",
    advice: "Add number and date of the Ministry’s authorisation.",
  },
  mailbox: {
    reason: "Applications already come through the site, with a certain answer.",
    advice: "Take the address out of the text and put it among your contacts.",
  },
  pay_vague: {
    reason: "Since 7 June 2026 the advert must state the pay.",
    advice: "Write one amount, or from one amount to another, in the pay fields.",
  },
  pay_history: {
    reason: "You may not ask how much a person earns or earned.",
    advice: "Remove the request. You may ask how much they would like to earn.",
  },
  unpaid_work: {
    reason: "Work is paid, on trial too, and always under a contract.",
    advice: "Remove the sentence: a trial period is paid like the rest.",
  },
  commission: {
    reason: "Pay by commission alone is self-employment.",
    advice: "Choose the agency contract, so readers know at once.",
  },
  pay_low: {
    reason: "The pay looks lower than the collective agreements’ minimum.",
    advice: "Check the amount and the level of the agreement you apply.",
  },
  internship_unpaid: {
    reason: "In Tuscany an internship pays at least 600 euros a month.",
    advice: "Write the allowance. If it belongs to a course of study, tick “curricular”.",
  },
  internship_disguised: {
    reason: "Written like this, the internship looks like a real job.",
    advice: "Write what one learns, or offer an employment contract.",
  },
  internship_long: {
    reason: "In Tuscany an internship lasts 6 months at most.",
    advice: "Write up to 6 months. For graduates, disadvantaged people and people with a disability ask the job desk.",
  },
  availability: {
    reason: "Nobody can be available all the time: the law sets hours and rest.",
    advice: "Write the real days and hours.",
  },
  apprentice_age: {
    reason: "Apprenticeships have age limits set by law.",
    advice: "Over 29 it is possible only for people on NASpI or extraordinary wage support.",
  },
  blank_resignation: { reason: "Resignations signed in blank are forbidden.", advice: "Remove the sentence." },
  own_car: {
    reason: "Asking for a car excludes many people.",
    advice: "Is it for the task or only to get there? If only that, write which buses pass.",
  },
  minors: {
    reason: "People may work from 16, after ten years of school.",
    advice: "Remove the sentence. At 15 only a first-level apprenticeship is possible.",
  },
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

const siteSentences: Record<BoilerplateKey, string> = {
  equal_treatment:
    "This advert is open to persons of either sex (art. 27, par. 5, Legislative Decree 198/2006), of any age and nationality (Legislative Decrees 215 and 216/2003).",
  reserved_art1:
    "Place reserved for people with a disability registered with targeted placement (art. 1, Law 68/1999).",
  reserved_art18:
    "Place reserved for people registered with targeted placement as protected categories (art. 18, Law 68/1999).",
};

export const checker = { findings, siteSentences };
