import type { matches as italian } from "../../it/desk/matches";

/** The matching pages of the desk: every word about a score. */
export const matches: typeof italian = {
  criterion: {
    occupation: "Occupation", skills: "Skills", travel: "Travel", contract_and_hours: "Contract and hours",
    languages: "Languages", education: "Education", licences: "Useful licences", availability: "Availability",
  },
  band: {
    high: { name: "High band", from: "80 to 100" }, medium: { name: "Middle band", from: "60 to 79" },
    low: { name: "Low band", from: "40 to 59" }, minimal: { name: "Lowest band", from: "under 40" },
  },
  relation: {
    occupation: {
      same: "Same occupation", isco4: "Occupation of the same group", substitute_high: "Substitution approved by the desk", isco3: "Close occupation", isco2: "Same family of occupations",
      substitute_low: "Partial substitution, approved by the desk", isco1: "Same level, other trade", none: "Different occupation", unknown: "Missing datum: counts half",
    },
    skills: { all: "All those asked", some: "Some of them", none: "None of those asked", nothing_asked: "The advert asks for none: counts half", unknown: "Missing datum: counts half" },
    travel: { remote: "Work from home", near: "Up to 5 km: full points", farther: "Farther, fewer points", beyond_limit: "Beyond their limit", unknown: "Missing datum: counts half" },
    contract_and_hours: { preferred: "Contract preferred", accepted: "Contract accepted", not_accepted: "Contract not accepted", nothing_asked: "Contract not said", unknown: "Missing datum: counts half" },
    languages: { met: "Level reached", below: "Below the level asked", nothing_asked: "None asked", unknown: "Missing datum: counts half" },
    education: { met: "Equal or higher: no penalty", below: "Below what is asked", nothing_asked: "None asked", unknown: "Missing datum: counts half" },
    licences: { all: "All", some: "Some", none: "None of the useful ones", nothing_asked: "None asked", unknown: "Missing datum: counts half" },
    availability: { in_time: "In time for the start", late: "After the start", too_late: "More than 60 days after", nothing_asked: "Start to be agreed", unknown: "Missing datum: counts half" },
  },
  skill: { held: "held", narrower: "holds a narrower one", implied: "from work done", broader: "holds a broader one", sibling: "holds a similar one", unknown: "to be asked", none: "missing" },
  check: { licence: "Licence or certificate", age_or_permit: "Adult age", contract: "Contract", travel: "Travel limit", language: "Minimum language", start: "Start date", reserved: "Place reserved by law" },
  people: {
    title: "Suitable people", trail: "Opportunities",
    places: (n) => (n === 1 ? "1 place" : `${n} places`),
    promised: (days) => (days === 1 ? "Answer promised in 1 day" : `Answer promised in ${days} days`),
    underWay: (n) => (n === 1 ? "1 proposal under way" : `${n} proposals under way`),
    essential: "Indispensable", noEssential: "nothing",
    essentialNote: "Only these lead to “not eligible now”.",
    pool: (total, good, notNow) => `Of ${total.toLocaleString("en-GB")} active people, ${good} in the high or middle band, ${notNow} not eligible now.`,
    none: "No active person", noneText: "Register people who look for work: here you find them in order.", add: "New person",
    caption: "Suitable people, in order", count: (n) => (n === 1 ? "1 person" : `${n} people`), more: (n) => `Show ${n} more people`,
    notNow: "Not eligible now", notNowNote: (n) => (n === 1 ? "1 person: stays in sight, with the reason and what would change it" : `${n} people: they stay in sight, with the reason and what would change it`),
    person: "Person",
  },
  postings: {
    title: (name) => `Opportunities for ${name}`, caption: "Suitable opportunities, in order", lead: "The same rules as matching from the advert’s side.",
    count: (n) => (n === 1 ? "1 opportunity" : `${n} opportunities`), more: (n) => `Show ${n} more opportunities`,
    none: "No published opportunity", noneText: "When an advert is published you find it here, with its score.", see: "To review",
    notNow: "Not suitable now", notNowNote: (n) => (n === 1 ? "1 opportunity: it stays in sight, with the reason" : `${n} opportunities: they stay in sight, with the reason`), posting: "Opportunity", closes: (day) => `closes on ${day}`,
  },
  row: {
    essentials: (met, asked) => (asked === 0 ? "No essential skill asked" : `Essentials ${met} of ${asked}`),
    freeNow: "Available now", freeFrom: (day) => `Available from ${day}`, freeUnknown: "Availability to be asked",
    withCar: "by car", noCar: "without a car", missing: (n) => (n === 1 ? "1 missing datum" : `${n} missing data`), toAsk: (n) => (n === 1 ? "1 check to be asked" : `${n} checks to be asked`),
    explain: "Explain", known: (state) => `application: ${state.toLowerCase()}`, was: (position) => `without priority: no. ${position}`, conditions: "Work conditions",
    equivalent: "under 3 points apart: equivalent", half: "missing datum, counts half", strip: "8 criteria, as wide as they weigh", points: "Points",
  },
  priority: {
    title: "Order with priority", on: "on", off: "off",
    note: "Within the same band whoever has a standing flag comes first. The score does not change and you also see the position without priority. Each use stays in the register with your name.",
    turnOn: "Turn on", turnOff: "Turn off", flag: (kind, by, until) => `${kind}${by === null ? "" : `, ${by}`}, until ${until}`,
  },
  explained: {
    title: (name) => `Explanation: ${name}`, criterion: "Criterion", asked: "Asked", held: "Held", points: "Points of maximum", outOf: (points, max) => `${points} of ${max}`,
    total: "Total", checks: (passed, all) => (all === 0 ? "No compulsory check" : `Compulsory checks: ${passed} of ${all} passed`),
    made: (model, weights, time, hash) => `Model ${model}, weights version ${weights}. Computed at ${time}, fingerprint ${hash}.`,
    notSaid: "Not said", nothing: "Nothing", fromHome: "From home", practisedOnly: "practised and not wanted: × 0.8", skillsAsked: (essential, useful) => `${essential} essential, ${useful} useful`, lacks: (list) => `missing: ${list}`,
    limit: (km) => `limit ${km}`, wholeHours: "Can work all the hours", partHours: (percent) => `Can work ${percent} of the hours`, hoursUnknown: "part of the hours to be asked", notSpoken: "not spoken",
    daysLate: (n) => (n === 1 ? "1 day after the start" : `${n} days after the start`), fromDay: (day) => `From ${day}`,
    lacking: "What is missing", lackingNone: "Nothing that the advert asks for.", essential: "essential", useful: "useful", ask: (name) => `${name}: to be asked`, askPosting: (name) => `${name}: not said in the advert`,
    change: "What would change it", changeNone: "No possible change raises the score.", clears: "becomes eligible", withAll: (points) => `With all that can be learnt: ${points} of 100`, today: (points) => `Today: ${points}`,
  },
  changes: {
    occupation: (name) => `Looking for this work: ${name}`, travelLimit: (km) => `Travelling up to ${km}`, car: "A car to go to work", contract: (name) => `Accepting: ${name}`, hours: (what) => `Working: ${what}`,
    availableBy: (day) => `Being available from ${day}`, and: " and ",
  },
  checks: { asked: "Asked", today: "Today", change: "What changes it", requirement: "Indispensable requirement", points: "Points", adult: "18 or over", minor: "under 18", age: (years) => `${years} years`, decide: "To be talked over with the person", nothing: "nothing", unlisted: "no list seen by the desk", free: (day) => `from ${day}` },
  propose: {
    title: (name) => `Propose to ${name}`, answerBy: "Answer by", answerHint: "Day, month, year. Before the advert closes.", message: "Two lines for the person", submit: "Propose", done: (name) => `Proposed to ${name}.`, open: "See the application",
    letter: "They get a letter with the link to answer.", byPhone: "No e-mail: call them and record the answer here.", already: "Already proposed", dateWrong: "Choose a day from today to the closing of the advert",
  },
};
