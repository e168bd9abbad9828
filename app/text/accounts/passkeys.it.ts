/** Keys of a device: fingerprint, face or PIN in the place of password and code. */
export const passkeys = {
  title: "Passkey",
  lead: "Entri con l’impronta, il viso o il PIN del dispositivo, senza password né codice.",
  add: "Aggiungi questo dispositivo",
  enter: "Entra con una passkey",
  since: (date: string) => `aggiunta il ${date}`,
  remove: "Togli",
  added: "Passkey aggiunta.",
  removed: "Passkey tolta.",
  failed: "Non ha funzionato. Riprova, oppure entra con la password.",
  noScript: "Per aggiungere una passkey serve JavaScript.",
};
