import { counted } from "../numbers";

/** What letters share. */
export const letters = {
  demo: {
    title: "Posta di prova",
    lead: "In questa dimostrazione le lettere non partono: le trovi qui, la più nuova in alto.",
    count: (n: number) => counted(n, "lettera", "lettere"),
    empty: "Ancora nessuna lettera",
    emptyLead: "Candidati a un’opportunità o chiedi una nuova password: la lettera arriva qui in pochi secondi.",
    to: "A",
    sent: "Mandata",
    again: "Aggiorna",
    file: "Lettere",
  },
  /** At the foot of what reaches an organisation nobody signs in for. */
  nobodySignsIn: ({ register, deskPhone }: { register: string; deskPhone: string }) =>
    `\nTi scriviamo a questo indirizzo perché nessuno della tua organizzazione ha ancora un accesso. Registrati con la partita IVA:\n${register}\nOppure chiama lo sportello: ${deskPhone}.\n`,
};
