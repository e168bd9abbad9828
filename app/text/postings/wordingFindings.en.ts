import type { wordingFindings as italian } from "./wordingFindings.it";

/** What must not be written in an advert. */
export const wordingFindings: typeof italian = {
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
};
