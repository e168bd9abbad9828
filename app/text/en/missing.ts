import type { Words } from "../words";

export const missing: Words["missing"] = {
  answerBy: "Write by when you expect an answer", beginsAt: "Write the day and time it begins", closesOn: "Write the last day", codice_interno: "Write your own code of the advert", company: "Write the name of the company", comune: "Choose the Comune",
  comuneName: "Write the name of the Comune", contact: "Write a telephone number or an e-mail address", deadlineTier: "Choose who sees the deadline", deadlineTitle: "Write what falls due", deed: "Choose what to do", deskAddress: "Write the address of the job desk",
  deskEmail: "Write the e-mail of the job desk", deskName: "Write the name of the job desk", deskPhone: "Write the telephone of the job desk", dueOn: "Write by which day", email: "Write the e-mail address", evidence: "Say what you have seen", familyName: "Write the family name",
  firstEvent: "Write what happened first", frequency: "Choose how often", givenName: "Write the first name", homeComune: "Choose the Comune one starts from", interviewAt: "Write the day and time of the interview", interviewPlace: "Write where the interview takes place",
  kind: "Choose the kind", language: "Choose the level of the language", move: "Choose what to do", name: "Write first name and family name", note: "Write the note", onDate: "Write the day", organisationName: "Write the name of the organisation",
  organizzazione: "Write the VAT number of the organisation", outcome: "Choose how it ended", password: "Write the password", path: "Say which page", phone: "Write the telephone number", rating: "Choose a vote", reason: "Say why", roles: "Choose at least one role",
  siteName: "Write the name of the site", stage: "Choose the stage", summary: "Write what is happening", tier: "Choose who sees it", title: "Write the title", titolo: "Write the title", vatNumber: "Write the VAT number", verdict: "Choose a decision",
  was: "Say which date changes", words: "Tell us what is wrong",
};
