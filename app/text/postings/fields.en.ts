import type { fields as italian, rowColumns as italianColumns } from "./fields.it";

/** What each field of an advert is called where it is named alone, and what its column of an import file holds. */
export const fields: typeof italian = {
  kind: {
    name: "Kind",
    column:
      "lavoro (job), tirocinio (internship), corso (course), laboratorio (workshop), incontro (meeting), bando (call) or esperienza (placement)",
  },
  title: { name: "Title", column: "The name of the job, 140 characters at most" },
  occupationId: { name: "Occupation", column: "Occupation on the list, or four-digit ISCO code" },
  description: {
    name: "Description",
    column: "What one does, 4,000 characters at most",
    meaning: "What one does, one thing a line.",
  },
  comune: { name: "Comune (town)", column: "Municipality of work, by name or ISTAT code" },
  address: { name: "Address", column: "Street and number", meaning: "Street and number." },
  remote: { name: "Work from home", column: "no, in parte (partly) or sì (yes)" },
  remoteShare: { name: "How much from home", column: "How much of the work is done from home, 1 to 100" },
  remoteForm: { name: "How from home", column: "lavoro agile (remote by agreement) or telelavoro (telework)" },
  reachableWithoutCar: { name: "Reachable without a car", column: "sì if it can be reached without a car" },
  contract: { name: "Contract", column: "Contract, by name or Unilav code (A.02.00)" },
  months: { name: "Length in months", column: "Length in months" },
  seasonal: { name: "Seasonal job", column: "sì (yes) or no" },
  workingTime: {
    name: "Working hours",
    column: "tempo pieno (full time), part-time, part-time verticale, part-time misto",
  },
  weeklyMinutes: { name: "Hours a week", column: "Weekly hours, for example 38,5" },
  shifts: {
    name: "Shifts",
    column: "mattina, pomeriggio, sera, notte, fine settimana, festivi (public holidays), a rotazione",
  },
  scheduleNote: { name: "Note on the hours", column: "The timetable in words" },
  payMinCents: { name: "Pay, from", column: "Lowest gross pay, in euros" },
  payMaxCents: { name: "Pay, up to", column: "Highest gross pay, in euros" },
  payPeriod: { name: "Pay: how often", column: "ora (hour), giorno (day), mese (month), anno (year) or totale" },
  payInstalments: { name: "Payments a year", column: "Monthly payments a year, 12 to 16" },
  payNote: { name: "Note on the pay", column: "Bonuses, meal vouchers, commissions" },
  agreementCode: { name: "Code of the collective agreement", column: "CNEL code of the collective agreement" },
  agreementLevel: { name: "Level", column: "Level of the collective agreement" },
  places: { name: "Places", column: "How many people are needed" },
  startsOn: { name: "Start", column: "First day of work: 31/12/2026, or +30 for thirty days from today" },
  closesOn: { name: "Last day", column: "Last day to apply: 31/12/2026, or +30" },
  experienceMonths: { name: "Experience", column: "Months of experience; 0 if none is needed" },
  educationLevel: { name: "Education", column: "licenza media, qualifica, diploma, ITS, laurea, laurea magistrale" },
  essentialSkills: { name: "Skills needed", column: "Skills needed, between commas" },
  desirableSkills: { name: "Useful skills", column: "Skills that help, between commas" },
  languages: { name: "Languages", column: "Languages and levels, between commas" },
  requiredLicences: { name: "Licences needed", column: "Licences and certificates needed" },
  usefulLicences: { name: "Useful licences", column: "Licences and certificates that help" },
  otherRequirements: {
    name: "Other requirements",
    column: "Anything else needed, one a line",
    meaning: "Other things asked, one a line.",
  },
  hardChecks: {
    name: "Essential requirements",
    column: "What is indispensable: patente, maggiore età, contratto, lingua, inizio",
  },
  minimumAge: {
    name: "Minimum age",
    column: "18 only where the law asks for it",
    meaning: "Minimum age, only where the law asks for it.",
  },
  reserved: { name: "Reserved place", column: "no, art. 1 or art. 18 (Law 68/1999)" },
  promoter: {
    name: "Promoting body",
    column: "Internships: who promotes it",
    meaning: "Body that promotes the internship.",
  },
  tutor: { name: "Tutor", column: "Internships: who follows the person" },
  curricular: {
    name: "Course of study",
    column: "Internships: sì if part of a course of study",
    meaning: "The internship is part of a course of study.",
  },
  school: {
    name: "School",
    column: "Curricular internships: the school or university",
    meaning: "School or university of the internship.",
  },
  internshipCategory: {
    name: "Kind of internship",
    column: "Internships: tutti (everybody, 6 months), laureati e svantaggiati (12) or disabilità (24)",
  },
  host: { name: "Host", column: "Internships and placements: where, if it is not who posts" },
  programme: {
    name: "Programme",
    column: "Placements: servizio civile universale or regionale, PUC, volontariato and the like",
    meaning: "Programme: national civic service and the like.",
  },
  project: { name: "Project", column: "Placements: the title of the project", meaning: "Title of the project." },
  beginsAt: { name: "Beginning", column: "Workshops, courses, meetings: day and time it begins" },
  endsAt: { name: "End", column: "Workshops, courses, meetings: day and time it ends" },
  sessions: { name: "Sessions", column: "The single dates, if more than one, one a line: 12/03/2027 9:00-13:00" },
  totalHours: { name: "Hours in all", column: "Courses: hours in all", meaning: "Hours in all." },
  certificate: {
    name: "Certificate",
    column: "Courses: what one receives at the end",
    meaning: "What one receives at the end.",
  },
  costCents: { name: "Cost", column: "Courses, workshops, meetings: what it costs; 0 if free" },
  fund: { name: "Fund", column: "Calls: whose money it is" },
  eligible: { name: "Who may ask", column: "Calls: who may ask, one thing a line" },
  howToAsk: { name: "How to ask", column: "Calls: how one asks, one thing a line" },
  amountMinCents: { name: "Amount, from", column: "Calls: the lowest sum for each" },
  amountMaxCents: { name: "Amount, up to", column: "Calls: the highest sum for each" },
  amountTotalCents: { name: "Sum in all", column: "Calls: how much there is in all" },
  closesTime: { name: "Closing time", column: "Calls: the hour of the last day" },
  joining: {
    name: "How to join",
    column:
      "sul sito (on this site), altra pagina (another page), contatto (by e-mail or phone) or senza iscrizione (just come)",
  },
  link: { name: "Link", column: "The page where one registers or reads the call" },
  responseDays: { name: "Days to answer", column: "Days within which you answer; 21 if left empty" },
  contactName: { name: "Name of the contact person", column: "Who answers" },
  contactEmail: { name: "Contact e-mail", column: "E-mail to reply to" },
  contactPhone: { name: "Contact phone", column: "Phone number to reply to" },
};

/** The columns about the row itself. */
export const rowColumns: typeof italianColumns = {
  organizzazione:
    "VAT number or name of the organisation that posts; only for imports on behalf of several organisations",
  codice_interno: "Your own code of the advert: importing it again updates the advert",
};
