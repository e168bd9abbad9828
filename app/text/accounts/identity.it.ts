/** Signing in by a provider of identities. */
export const identity = {
  title: "Entra con la tua identità digitale",
  enter: (label: string) => `Entra con ${label}`,
  audience: {
    citizens: "Per chi cerca lavoro ed è già seguito dallo sportello.",
    staff: "Per chi lavora allo sportello e ai tavoli.",
  },
  startDemo: "Prova con un’identità digitale inventata",
  startDemoNote: "Accende un finto servizio di identità accanto al sito: nessun dato esce da qui.",
  signedOut: (label: string) => `Sei uscito da questo sito. Sei ancora dentro ${label}.`,
  signOutToo: (label: string) => `Esci anche da ${label}`,
  link: "Identità digitale",
  linkText: "Collegala una volta, poi entri senza password. Del codice fiscale teniamo solo un’impronta.",
  linkTo: (label: string) => `Collega ${label}`,
  linked: "Identità collegata: al prossimo accesso puoi usarla.",
  demo: {
    label: "l’identità di prova",
    title: "Servizio di identità di prova",
    lead: "Scegli chi essere. Sono persone inventate: questo servizio esiste solo nella dimostrazione.",
    known: (name: string) => `${name}, seguita dallo sportello`,
    unknown: (name: string) => `${name}, che lo sportello non conosce`,
    cancel: "Annulla",
    signOutTitle: "Uscire dal servizio di identità di prova?",
    signOut: "Esci",
  },
};
