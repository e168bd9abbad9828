import type { Role } from "~/domain/access/roles";
import { letter } from "../letters/signed.en";
import { longDateTime } from "../dates";
import { counted } from "../numbers";
import { factor } from "./factor.en";
import { identity } from "./identity.en";
import { passkeys } from "./passkeys.en";
import { sessions } from "./sessions.en";
import type { accounts as italian } from "./it";

const roleLabels: Record<Role, string> = {
  seeker: "Person looking for work",
  member: "Organisation",
  operator: "Job desk",
  partner: "Partner body",
  delegate: "Delegate at the table",
  secretary: "Secretariat of the tables",
  admin: "Administration",
};

/** Signing in, registering, users and their access. */
export const accounts: typeof italian = {
  signIn: {
    title: "Sign in",
    lead: "For organisations, for the job desk and for those who sit at the tables. You do not need it to apply.",
    email: "E-mail",
    password: "Password",
    submit: "Sign in",
    forgot: "Forgot your password?",
    register: "Register your organisation",
    noAccount: "Does your organisation have no access yet?",
    seekers: "Looking for work? You need no account:",
    findPostings: "see the opportunities",
    demoTitle: "Try the product",
    demoLead: (password) => `Demonstration accounts, all with the same password: ${password}`,
    demoUse: (who) => `Enter as ${who}`,
    demoRoles: {
      operator: "an operator of the job desk",
      member: "a firm that posts",
      seeker: "a person looking for work",
      delegate: "a member of the tables",
      secretary: "the secretary of the tables",
      admin: "the site’s administrator",
    },
  },
  register: {
    title: "Register your organisation",
    lead: "Two minutes. The desk checks the data; meanwhile you can already write your first advert.",
    organisation: "Your organisation",
    organisationName: "Name of the organisation",
    organisationNameHint: "As in the company register or the statute.",
    kind: "Kind of organisation",
    vatNumber: "VAT number (partita IVA)",
    vatNumberHint: "11 digits. Anonymous adverts are forbidden (D.Lgs. 276/2003, art. 9).",
    comune: "Comune of the seat",
    phone: "Telephone",
    you: "You",
    name: "First and last name",
    email: "Work e-mail",
    emailHint: "We write to you here. It is also your name for signing in.",
    password: "Password",
    passwordHint: (min) => `At least ${min} characters: a sentence is fine.`,
    submit: "Register",
    vatTaken: "This VAT number is already registered: ask a colleague or call the job desk.",
    emailTaken: "This address already has an account: sign in, or ask for a new password.",
    privacy: "We use these data only for the adverts.",
    privacyLink: "How we treat them",
  },
  confirmEmail: {
    title: "Confirm your address",
    lead: (email) => `Press the button to confirm ${email}.`,
    submit: "I confirm",
    doneTitle: "Address confirmed",
    done: "Thank you. Answers and notices now reach you at this address.",
    go: "Go to your adverts",
  },
  forgot: {
    title: "Choose a new password",
    lead: "Write the e-mail you sign in with: we send you a link good for one hour.",
    email: "E-mail",
    submit: "Send the link",
    sentTitle: "Check your mail",
    sent: "If the address is registered, a link arrives shortly. Look in the spam folder too.",
    demo: "Everything here is a trial: the letter is in the trial mailbox.",
  },
  newPassword: {
    title: "Your new password",
    lead: (email) => `For signing in with ${email}.`,
    password: "New password",
    submit: "Save and sign in",
    expired: "The link has expired or was already used",
    expiredLead: "A link is good for one hour and works once.",
    again: "Ask for another",
  },
  users: {
    title: "Users",
    lead: (n) => counted(n, "user", "users"),
    search: "Name or e-mail",
    role: "Role",
    anyRole: "All",
    caption: "Users",
    columns: { name: "Name", roles: "Roles", access: "Access", since: "Since" },
    noRoles: "none",
    none: "No user with these filters",
    clear: "Remove the filters",
    invite: "Invite somebody of the staff",
    inviteLead: "They get a letter with a link that is good for seven days, and choose their password.",
    name: "Name and surname",
    email: "E-mail",
    roles: "Roles",
    submit: "Send the invitation",
    known: "This address has an access already: find it in the list and give the role from there.",
    invited: "Invitation sent.",
  },
  user: {
    facts: "Facts",
    email: "E-mail",
    confirmed: "Address confirmed",
    since: "Registered",
    lastSession: "Last signed in",
    never: "never",
    notYet: "not yet",
    organisations: "Organisations",
    signatories: "Signatory bodies",
    roles: "Roles",
    rolesLead: "A role taken away counts from the next page the person opens.",
    otherRoles: "Other roles",
    otherRolesNote: "They come with an organisation or with a person’s file.",
    has: "has it",
    grant: "Give the role",
    revoke: "Take the role away",
    which: (role) => `: ${role}`,
    access: "Access",
    disable: "Close the access",
    disableNote: "The person is signed out at once on every device. What they did stays in the register.",
    enable: "Open the access again",
    inviteAgain: "Send the invitation again",
    inviteAgainNote: "They have not chosen a password yet. The former link stops working.",
    self: "This is your own access: only another person can change your rights of administration.",
    done: {
      reset_factor: factor.reset.done,
      grant: "Role given.",
      revoke: "Role taken away.",
      disable: "Access closed.",
      enable: "Access open again.",
      invite: "Invitation sent.",
    },
  },
  access: { open: "active", invited: "invited", disabled: "closed" },
  letters: {
    confirmEmail: ({ name, organisation, link }) =>
      letter("Confirm your address", [
        `Hello ${name},`,
        `you registered ${organisation} on Lucca per il lavoro. Open this page and press “I confirm”:\n${link}`,
        "The link is good for seven days. You can already write an advert meanwhile.",
        "If it was not you, do nothing.",
      ]),
    resetPassword: ({ name, link }) =>
      letter("Choose a new password", [
        `Hello ${name},`,
        `somebody asked for a new password for this address. If it was you, choose it here:\n${link}`,
        "The link is good for one hour and works once. If it was not you, do nothing.",
      ]),
    invitation: ({ name, siteName, link }) =>
      letter(`Your access to ${siteName}`, [
        `Hello ${name},`,
        `you have access to ${siteName}. Choose your password on this page:\n${link}`,
        "The link is good for seven days and works once. Then you sign in with this e-mail.",
      ]),
    newDevice: ({ name, browser, system, at, link }) =>
      letter("A new sign-in", [
        `Hello ${name},`,
        `you signed in for the first time on this device: ${sessions.device(browser, system)}, ${longDateTime("en", at)}.`,
        `If it was you, do nothing. If it was not, sign it out and change the password:\n${link}`,
      ]),
    recoveryCodeUsed: ({ name, left, link }) =>
      letter("You used a recovery code", [
        `Hello ${name},`,
        `somebody signed in with your password and one of your recovery codes. ${factor.card.codesLeft(left)}`,
        `If it was you, you can make new codes here. If it was not, sign out everywhere and change the password:\n${link}`,
      ]),
    factorReset: ({ name }) =>
      letter("Your two-step verification was reset", [
        `Hello ${name},`,
        "an administrator of the site reset your two-step verification. You are signed out on every device.",
        "At the next sign-in you add a new app. If you did not ask for it, tell an administrator at once.",
      ]),
  },
  factor,
  identity,
  passkeys,
  sessions,
  terms: { role: roleLabels },
};
