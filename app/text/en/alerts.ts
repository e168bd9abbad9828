import { longDate } from "../format";
import { letterParts } from "../letters/letterParts";
import { counted } from "../numbers";
import type { Words } from "../it";

const desk = "The job desk";
const notYou = "If it was not you, do nothing: within seven days the address is deleted by itself.";
const keepLink = "Whoever has this link sees and changes your alerts: do not forward it.";

/** E-mail alerts, reminders and saved opportunities. */
export const alerts: Words["alerts"] = {
  offer: {
    title: "We let you know",
    text: "An e-mail when something comes out with these filters. No registration.",
    textEmpty: "An e-mail as soon as the first comes out. No registration.",
    action: "Create the alert",
    feeds: "Or follow them with a news reader:",
  },
  everything: "All opportunities",
  frequency: { daily: "Every morning", weekly: "On Monday morning" },
  frequencyShort: { daily: "every morning", weekly: "every Monday" },
  ask: {
    title: "Let me know by e-mail",
    lead: "We write only when there is something new. Stop whenever you like, with one click.",
    what: "What we tell you about",
    change: "Change the search",
    now: (n) =>
      n === 0
        ? "There are none today: we write as soon as the first comes out."
        : `Today there are ${n.toLocaleString("en-GB")}.`,
    email: "Your e-mail",
    frequency: "How often",
    language: "Language of the e-mails",
    submit: "Create the alert",
    data: "We use the address for this only. The alert lasts 12 months from the last time you touch it; deleting it deletes the address too.",
    lost: "Do you already have an alert?",
    lostLead: "We send you the link to change it or delete it.",
    lostSubmit: "Send me the link",
    phone: "Do you prefer the phone? We do it together:",
  },
  sent: {
    title: "Look at your mail",
    asked: "We have written to you. Open the letter and press “Confirm”: the alert starts there.",
    link: "If there is an alert with this address, the link arrives in a few minutes.",
    reminder: "We have written to you. Open the letter and press “Confirm”: the reminders start there.",
    none: "Nothing arrives? Look among the junk mail, or call us.",
    demo: "This is a demonstration: read the letter in the trial mail.",
    search: "Back to the opportunities",
  },
  confirm: {
    title: "Confirm the e-mails",
    lead: (email) => `Shall we write to ${email}?`,
    alerts: "Alerts to confirm",
    reminders: "Reminders to confirm",
    reminder: (title, day) => `${title}: we remind you three days before ${day}`,
    submit: "Confirm",
    full: (most) => `You already have ${most} alerts, which is the most. Delete one and come back here.`,
    nothing: "There is nothing to confirm",
    nothingLead: "All is already in order, or more than seven days have passed.",
    manage: "Your alerts",
  },
  manage: {
    title: "Your alerts",
    lead: (email) => `Everything we send to ${email}.`,
    list: "Alerts",
    empty: "No alerts",
    emptyLead: "Search for something and press “Create the alert”.",
    search: "Search the opportunities",
    now: (n) => (n === 1 ? "1 opportunity today" : `${n.toLocaleString("en-GB")} opportunities today`),
    unconfirmed: "To be confirmed",
    paused: "Paused",
    until: (day) => `Until ${day}`,
    weekly: "Mondays only",
    daily: "Every morning",
    pause: "Pause",
    resume: "Resume",
    delete: "Delete",
    ofAlert: (name) => `: alert ${name}`,
    reminders: "Reminders before closing",
    closes: (day) => `Closes on ${day}`,
    language: "Language of the e-mails",
    languageSubmit: "Change language",
    last: "The last letter, to read again and print",
    refused: "Your address refused one of our letters",
    refusedLead: "That is why we stopped. If it works now, let us try again.",
    retry: "Try again",
    end: "I no longer need this",
    endLead: "We delete alerts, reminders, address and the list of what we sent you.",
    deleteAll: "Delete everything",
    data: "Your data",
    dataLead:
      "We keep the address, the searches and what we already sent you, so as not to repeat it. An alert you do not touch for 12 months is deleted, with a letter 14 days before.",
    done: {
      confirmed: "Done: from now on we write when something new comes out.",
      daily: "Done: we write every morning, if there is something.",
      weekly: "Done: we write on Mondays, if there is something.",
      pause: "Alert paused: we do not write until you resume it.",
      resume: "Alert resumed: we tell you what comes out from now on.",
      delete: "Alert deleted.",
      reminder: "Reminder deleted.",
      language: "From now on we write in this language.",
      stop: "We no longer write to you. The alerts are paused: you can resume or delete them.",
      retry: "All right: we try again with the next letter.",
    },
  },
  gone: {
    title: "Everything deleted",
    lead: "We no longer have your address or your searches. You can always start again.",
    search: "Back to the opportunities",
  },
  stop: {
    title: "No more e-mails",
    lead: (email) => `We pause all alerts and remove the reminders of ${email}.`,
    submit: "Stop writing to me",
    manage: "No, I only want to change something",
    done: "We no longer write to you.",
    doneLead: "The alerts are paused. If you change your mind, resume them from the page of your alerts.",
  },
  digest: {
    title: (day) => `What is new, ${day}`,
    crumb: "Last letter",
    lead: "The same opportunities as the letter. Print the page: with the code a phone call is enough.",
    print: "Print",
    none: "No letter yet",
    noneLead: "The first leaves the morning after something new comes out.",
    manage: "Your alerts",
    closed: "Closed in the meantime",
    other: "Other searches",
  },
  saved: {
    title: "Saved opportunities",
    lead: "Those that close first stand at the top.",
    here: "Saved",
    save: "Save",
    saved: "Saved",
    remove: "Remove from saved",
    ofPosting: (title) => `: ${title}`,
    done: "Saved. You find it again whenever you like.",
    removed: "Removed from the saved ones.",
    see: "See the saved ones",
    empty: "You have not saved anything yet",
    emptyLead: "Open an opportunity and press “Save”: you find it here again, without registering.",
    search: "Search the opportunities",
    open: (n) => `${n} still open`,
    noneOpen: "None is still open",
    closed: (n) => (n === 1 ? "1 takes no more applications" : `${n} take no more applications`),
    closedOn: (day) => `Closed on ${day}`,
    paused: "On hold for now",
    print: "Print the list",
    device:
      "They stay on this device for six months, in a technical cookie. If you sign in with your account you find them everywhere.",
    account: "They are in your account: you find them on every device.",
    remind: "We remind you",
    remindLead: (n) =>
      n === 1
        ? "One e-mail three days before it closes."
        : `One e-mail three days before each of the ${n} that are still far from closing.`,
    remindSubmit: "Remind me",
    reminded: "Done: we remind you three days before they close.",
    personal: "Saved opportunities",
    personalText: (n) => (n === 0 ? "You have not saved any yet." : `You have saved ${n}.`),
  },
  personal: {
    title: "My alerts",
    none: "You have no e-mail alerts. Search for something and press “Create the alert”.",
    manage: "Change your alerts",
    search: "Search the opportunities",
  },
  suggestions: {
    label: "Suggestions",
    one: "1 suggestion, use the arrows.",
    many: "{n} suggestions, use the arrows.",
    none: "No suggestions.",
    occupation: "occupation",
    comune: "Comune",
  },
  letters: {
    confirm: ({ searches, reminders, link }) =>
      letterParts("en", searches.length > 0 ? "Confirm your alert" : "Confirm the reminders", [
        "Hello,",
        searches.length > 0
          ? `somebody asked for new opportunities to be sent to this address, for: ${searches.join("; ")}.`
          : null,
        reminders.length > 0
          ? `Somebody asked this address to be reminded before the closing of: ${reminders.join("; ")}.`
          : null,
        { label: "If it was you, open this page and press “Confirm”", link },
        notYou,
        desk,
      ]),
    known: ({ search, link }) =>
      letterParts("en", "You already have this alert", [
        "Hello,",
        `you already have an alert for: ${search}. There is nothing else to do.`,
        { label: "To change it or delete it", link },
        keepLink,
        desk,
      ]),
    full: ({ most, link }) =>
      letterParts("en", "You have as many alerts as possible", [
        "Hello,",
        `an address can have ${most} alerts at most. Delete one, then ask for the new one.`,
        { label: "Your alerts", link },
        keepLink,
        desk,
      ]),
    link: ({ link }) =>
      letterParts("en", "The link of your alerts", [
        "Hello,",
        { label: "On this page you change, stop or delete your alerts", link },
        keepLink,
        desk,
      ]),
    digest: ({ count, groups, links }) =>
      letterParts("en", count === 1 ? "1 new opportunity for you" : `${count} new opportunities for you`, [
        "Hello, here is what came out for your searches.",
        ...groups,
        "To apply you need no account. If you prefer, call the desk and say the code.",
        { label: "The same list, to print", link: links.print },
        { label: "Change your alerts", link: links.manage },
        { label: "No more e-mails", link: links.stop },
        desk,
      ]),
    reminder: ({ postings, links }) =>
      letterParts(
        "en",
        postings.length === 1
          ? `About to close: ${postings[0]?.title ?? ""}`
          : `${postings.length} opportunities are about to close`,
        [
          "Hello, you asked us to remind you.",
          { heading: "Closing soon", postings },
          { label: "Your alerts and reminders", link: links.manage },
          { label: "No more e-mails", link: links.stop },
          desk,
        ],
      ),
    ending: ({ searches, day, link }) =>
      letterParts("en", "Your alert is about to end", [
        "Hello,",
        `on ${longDate("en", day)} ${searches.length === 1 ? "the alert ends" : "the alerts end"} for: ${searches.join("; ")}.`,
        {
          label: "If you still need it, open the page and choose how often to write: it starts again for a year",
          link,
        },
        "If you no longer need it, do nothing.",
        desk,
      ]),
    line: { closes: (day) => `Apply by ${day}`, code: (code) => `Code ${code}` },
    more: (n) => counted(n, "more opportunity with this search", "more opportunities with this search"),
  },
};
