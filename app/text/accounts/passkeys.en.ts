import type { passkeys as italian } from "./passkeys.it";

/** Keys of a device: fingerprint, face or PIN in the place of password and code. */
export const passkeys: typeof italian = {
  title: "Passkeys",
  lead: "You sign in with the fingerprint, face or PIN of the device, without password or code.",
  add: "Add this device",
  enter: "Sign in with a passkey",
  since: (date) => `added on ${date}`,
  remove: "Remove",
  added: "Passkey added.",
  removed: "Passkey removed.",
  failed: "It did not work. Try again, or sign in with your password.",
  noScript: "Adding a passkey needs JavaScript.",
};
