interface Letter {
  subject: string;
  body: string;
}

const letter = (subject: string, lines: (string | null)[]): Letter => ({
  subject,
  body: [...lines.filter((line) => line !== null), "Lo sportello lavoro"].join("\n\n") + "\n",
});

/** Every letter the site sends. */
export const mail = {
  confirmEmail: ({ name, organisation, link }: { name: string; organisation: string; link: string }) =>
    letter("Conferma il tuo indirizzo", [
      `Ciao ${name},`,
      `hai registrato ${organisation} su Lucca per il lavoro. Apri questa pagina e premi «Confermo»:\n${link}`,
      "Il link vale sette giorni. Intanto puoi già scrivere un annuncio.",
      "Se non sei stato tu, non fare nulla.",
    ]),
  resetPassword: ({ name, link }: { name: string; link: string }) =>
    letter("Scegli una nuova password", [
      `Ciao ${name},`,
      `qualcuno ha chiesto una nuova password per questo indirizzo. Se sei tu, aprila qui:\n${link}`,
      "Il link vale un’ora e funziona una volta sola. Se non sei tu, non fare nulla.",
    ]),
};
