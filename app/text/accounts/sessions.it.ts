/** Where somebody is signed in. */
export const sessions = {
  title: "Il tuo accesso",
  lead: (email: string) => `Che cosa protegge l’accesso di ${email}, e dove è aperto adesso.`,
  link: "Il tuo accesso",
  devices: "Dove sei entrato",
  device: (browser: string | null, system: string | null) =>
    browser && system ? `${browser} su ${system}` : (browser ?? system ?? "Dispositivo non riconosciuto"),
  here: "questo dispositivo",
  since: (date: string) => `entrato il ${date}`,
  lastUse: (date: string) => `usato l’ultima volta il ${date}`,
  end: "Scollega",
  endAll: "Scollega tutti gli altri",
  ended: "Dispositivo scollegato.",
  endedAll: "Tutti gli altri dispositivi sono scollegati.",
  unknown: "Non riconosci un dispositivo? Scollegalo e cambia la password.",
  changePassword: "Cambia la password",
  staffEnds: "Per sicurezza l’accesso finisce da solo dopo 8 ore senza uso, e comunque dopo 16 ore.",
  memberEnds: "L’accesso finisce da solo dopo 14 giorni senza uso, e comunque dopo 60.",
  seekerEnds: "L’accesso finisce da solo dopo 30 giorni senza uso, e comunque dopo 180.",
};
