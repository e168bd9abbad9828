import type { applications as italian } from "../../it/desk/applications";

/** The pipeline of the desk and the page of one application. */
export const applications: typeof italian = {
  list: {
    title: "Applications", count: (n) => (n === 1 ? "1 application" : `${n.toLocaleString("en-GB")} applications`), text: "Name, opportunity, organisation or code", state: "State", open: "All still open", origin: "Where it comes from", anyOrigin: "All",
    unconfirmed: "To be confirmed", filter: "Filter", clear: "Remove the filters", none: "No application with these filters", noneText: "Widen the filters, or look at people and their opportunities.", caption: "Applications, those standing longest on top",
    person: "Person", posting: "Opportunity", since: "Standing since", next: "What is awaited", states: "States",
    answerBy: (day) => `The person’s answer by ${day}`, answerLate: (day) => `The person’s answer was due by ${day}`, orgBy: (day) => `The organisation’s answer by ${day}`, orgLate: (day) => `The organisation’s answer was due by ${day}`,
    interview: (when) => `Interview ${when}`, confirm: "Confirmation by phone or at the desk", nothing: "The next step",
  },
  one: {
    move: { send: "They said yes: send the application", decline: "They said no", contact: "Mark as in touch", interview: "Set an interview", offer: "Record the job offer", hire: "Record the hiring", reject: "Answer no", refuse_offer: "They refused the job", withdraw: "The person withdraws", lapse: "Close without answer", supersede: "Close for another hiring" },
    title: (name, title) => `${name}: ${title}`, data: "Application", state: "State", origin: "Origin", contact: "Contact", received: "Received", confirmed: "Confirmed", confirmedBy: (name) => `by ${name}`, notConfirmed: "not yet", promise: "Answer promised",
    answerBy: "The person’s answer by", interview: "Interview", message: "Message", ticks: "Ticked", person: "File", noPerson: "Not linked to a file", organisation: "Organisation", posting: "Opportunity", explanation: "Explanation given with the proposal", ended: "Reason",
    confirm: "Confirm the application", confirmText: "The person said by phone or at the desk that they want to apply. From now on the organisation sees it.",
    moves: "What happens now", noMoves: "It is closed: no step is possible.", note: "Note for the desk", message2: "Message to the person", reason: "Reason", interviewAt: "When", interviewHint: "Day and time, for example 3/12/2026 10:30.", interviewPlace: "Where", told: "If there is an e-mail, the person gets a letter.",
    link: "Is it somebody you know?", linkText: "Link the application to their file.", linkTo: (name) => `Link to ${name}`, linkNew: "Register as a new person", noLookAlike: "No file looks like this.",
    history: "History", created: "Application made", proposed: "Proposed by the desk", deskNote: (note) => `Note: ${note}`, toPerson: (message) => `To the person: “${message}”`,
    done: { confirm: "Application confirmed.", link: "Application linked to the file.", move: "Step recorded." },
    role: { seeker: "person", visitor: "person", member: "organisation", operator: "desk", system: "site" } as Record<string, string>,
  },
};
