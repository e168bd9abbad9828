import type { identity as italian } from "./identity.it";

/** Signing in by a provider of identities. */
export const identity: typeof italian = {
  title: "Sign in with your digital identity",
  enter: (label) => `Sign in with ${label}`,
  audience: {
    citizens: "For those who look for work and are already followed by the desk.",
    staff: "For those who work at the desk and the tables.",
  },
  startDemo: "Try with an invented digital identity",
  startDemoNote: "Turns on a pretended identity service beside the site: no data leave it.",
  signedOut: (label) => `You signed out of this site. You are still signed in to ${label}.`,
  signOutToo: (label) => `Sign out of ${label} too`,
  link: "Digital identity",
  linkText: "Link it once, then you sign in without a password. Of the tax code we keep only a fingerprint.",
  linkTo: (label) => `Link ${label}`,
  linked: "Identity linked: you can use it at the next sign-in.",
  demo: {
    label: "the trial identity",
    title: "Trial identity service",
    lead: "Choose who to be. They are invented people: this service exists only in the demonstration.",
    known: (name) => `${name}, followed by the desk`,
    unknown: (name) => `${name}, whom the desk does not know`,
    cancel: "Cancel",
    signOutTitle: "Sign out of the trial identity service?",
    signOut: "Sign out",
  },
};
