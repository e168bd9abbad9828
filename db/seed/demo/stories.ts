import { applied, type DemoStory, on, proposed } from "./story";

/** Applications under way: every state, some answers overdue, some proposals waiting for the person. */
export const STORIES: readonly DemoStory[] = [
  // Packing tissues: four people for four places.
  applied(["NT-12", 182], 3, { message: "Buongiorno, ho già lavorato al confezionamento. Posso fare tutti i turni." }),
  applied(["NT-12", 205], 5, {}),
  applied(
    ["NT-12", 177],
    9,
    {},
    on(4, "member", "contact", { message: "Ti chiamiamo domani mattina per fissare un incontro." }),
  ),
  proposed(["NT-12", 130], 1, 4),

  // Warehouse at the motorway gate.
  applied(["ZL-266", 39], 31, { message: "Ho lavorato due anni in un magazzino di ricambi. Arrivo in treno." }),
  applied(
    ["ZL-266", 82],
    12,
    { interview: { inDays: 2, time: "09:30", place: "Interporto Inventato 1, ufficio personale" } },
    on(9, "member", "contact"),
    on(3, "member", "interview", { message: "Ti aspettiamo per il colloquio. Porta il patentino, se lo hai." }),
  ),
  proposed(["ZL-266", 109], 2, 3),
  applied(
    ["ZL-266", 103],
    20,
    {},
    on(10, "member", "reject", {
      reason: "availability",
      message: "Cerchiamo qualcuno per entrambi i turni. Grazie per il tuo tempo.",
    }),
  ),

  // Paper mills.
  applied(
    ["PF-01", 266],
    14,
    {
      message: "Sono stata conduttrice di macchina continua e conosco bene i tre turni.",
      interview: { inDays: 4, time: "14:00", place: "Portineria della cartiera" },
    },
    on(11, "member", "contact"),
    on(5, "member", "interview"),
  ),
  proposed(["PF-03", 4], 3, 2),
  applied(
    ["PF-03", 237],
    16,
    {},
    on(6, "operator", "contact", { deskNote: "Chiamata: può cominciare da subito, chiede del pullman." }),
  ),
  applied(
    ["NT-11", 251],
    26,
    {},
    on(22, "member", "contact"),
    on(15, "member", "interview"),
    on(2, "member", "offer", { message: "Vorremmo assumerti. Rispondi entro venerdì." }),
  ),
  applied(
    ["NT-11", 309],
    27,
    {},
    on(12, "member", "reject", { reason: "experience", message: "Abbiamo scelto chi ha già condotto questa linea." }),
  ),

  // Care.
  proposed(
    ["RN-236", 102],
    24,
    -17,
    on(22, "seeker", "send"),
    on(16, "member", "interview"),
    on(3, "member", "offer", { message: "Il posto è tuo se ti va bene il turno di notte ogni quattro settimane." }),
  ),
  applied(["RN-236", 21], 29, { message: "Ho l'attestato e quasi tre anni di esperienza in residenza." }),
  applied(
    ["RN-236", 136],
    40,
    {},
    on(34, "member", "interview"),
    on(26, "member", "offer"),
    on(19, "member", "hire", { message: "Benvenuta o benvenuto: cominciamo il primo del mese." }),
  ),
  proposed(
    ["BB-241", 70],
    30,
    -23,
    on(28, "operator", "send", { deskNote: "Inviata con la persona, al telefono." }),
    on(20, "operator", "interview"),
    on(9, "operator", "hire"),
  ),
  applied(["BB-242", 70], 33, {}, on(9, "system", "supersede")),
  applied(
    ["BB-241", 97],
    25,
    {},
    on(9, "operator", "reject", {
      reason: "place_filled",
      message: "La famiglia ha scelto un'altra persona. Ti teniamo presente.",
    }),
  ),
  applied(["BB-242", 47], 4, {}),
  proposed(["BB-242", 113], 13, -6, on(6, "system", "lapse")),

  // Building sites.
  applied(["EM-111", 8], 8, {}, on(5, "member", "contact")),
  applied(
    ["EM-111", 63],
    19,
    { interview: { inDays: 1, time: "07:30", place: "Cantiere di Ponte a Moriano" } },
    on(12, "member", "contact"),
    on(4, "member", "interview"),
  ),
  applied(["EM-111", 161], 34, { message: "Faccio il muratore da sei anni, anche intonaci." }),
  proposed(["EM-111", 128], 2, 5),
  applied(["EM-112", 14], 6, {}),
  applied(["EM-112", 25], 15, {}, on(7, "seeker", "withdraw")),
  proposed(["EM-112", 176], 10, -3, on(8, "seeker", "send"), on(2, "member", "contact")),
  proposed(
    ["IS-115", 255],
    11,
    -4,
    on(9, "seeker", "decline", { message: "Grazie, ma ho trovato più vicino a casa." }),
  ),

  // Driving and delivering.
  applied(["CL-274", 132], 38, {}, on(33, "member", "contact"), on(28, "member", "hire")),
  applied(
    ["CL-274", 180],
    18,
    {},
    on(14, "member", "contact"),
    on(8, "member", "offer"),
    on(5, "seeker", "refuse_offer"),
  ),
  applied(
    ["AR-271", 212],
    21,
    { message: "Ho C, CE e CQC in regola." },
    on(17, "member", "interview"),
    on(4, "member", "hire"),
  ),
  proposed(["SV-302", 143], 20, -13, on(18, "operator", "send"), on(6, "member", "interview")),
  applied(["RP-213", 77], 22, {}, on(18, "operator", "contact"), on(11, "seeker", "withdraw")),

  // Shops.
  applied(["SC-252", 175], 7, {}),
  applied(
    ["SC-252", 280],
    13,
    { interview: { inDays: 3, time: "15:00", place: "Via della Spesa 100" } },
    on(6, "member", "interview"),
  ),
  applied(
    ["FP-258", 122],
    9,
    { interview: { inDays: 5, time: "10:00", place: "Negozio di Via del Filo" } },
    on(2, "member", "interview"),
  ),
  applied(
    ["FP-258", 57],
    17,
    {},
    on(8, "member", "reject", { reason: "availability", message: "Ci serve qualcuno anche la domenica." }),
  ),

  // Hotels and restaurants.
  proposed(["AT-202", 49], 18, -11, on(15, "seeker", "send"), on(10, "member", "contact"), on(4, "member", "offer")),
  proposed(["AT-202", 158], 4, 3),
  applied(
    ["TN-206", 17],
    10,
    { interview: { inDays: 1, time: "16:00", place: "Corte dell'Osteria Immaginaria 7" } },
    on(3, "member", "interview"),
  ),
  applied(
    ["TN-206", 137],
    48,
    {},
    on(6, "system", "lapse", { message: "Non abbiamo avuto risposta. Ci dispiace: lo sportello può proporti altro." }),
  ),
  applied(
    ["TN-205", 263],
    30,
    {},
    on(24, "member", "interview"),
    on(15, "member", "offer"),
    on(12, "seeker", "refuse_offer"),
  ),
  applied(["AM-219", 269], 26, {}, on(20, "member", "interview"), on(13, "member", "reject", { reason: "no_show" })),

  // Cleaning, waste, school, offices, shoes, boats, olives.
  applied(["LL-291", 48], 32, {}),
  proposed(["LL-291", 196], 1, 6),
  applied(["LL-291", 207], 8, {}, on(3, "member", "contact")),
  proposed(
    ["OO-247", 306],
    15,
    -8,
    on(12, "operator", "send", { deskNote: "Viene dallo stabilimento che chiude." }),
    on(5, "member", "interview"),
  ),
  applied(["IM-296", 289], 2, {}),
  applied(["BS-282", 151], 6, { message: "Ho fatto assistenza per quasi sette anni e ho seguito un corso di reti." }),
  applied(
    ["CS-81", 160],
    11,
    { interview: { inDays: 2, time: "11:00", place: "Via della Tomaia 31" } },
    on(4, "member", "interview"),
  ),
  applied(
    ["CS-81", 194],
    23,
    {},
    on(10, "member", "reject", {
      reason: "distance",
      message: "La strada sarebbe più di un'ora. Ti segnaliamo un laboratorio più vicino.",
    }),
  ),
  applied(["OS-92", 110], 30, {}),
  proposed(["FG-124", 302], 16, -9, on(14, "seeker", "send"), on(9, "member", "contact"), on(6, "member", "hire")),

  // The demonstration's own job-seeker, and the paper mill of its member.
  applied(
    ["BB-243", 0],
    6,
    { message: "Ho finito la scuola a luglio e abito vicino. Mi piacciono i bambini e i compiti." },
    on(3, "operator", "contact", { message: "La famiglia ti chiama giovedì pomeriggio." }),
  ),
  proposed(["SC-254", 0], 1, 6),
  applied(["CL-02", 0], 2, {}),
  applied(["PF-02", 303], 29, {
    message: "Oggi faccio manutenzione in un'altra cartiera; posso cominciare tra un mese.",
  }),
  applied(["PF-03", 182], 2, { message: "Conosco la ribobinatrice e i tre turni." }),
  applied(["PF-L1", 35], 3, {}),

  // Internships and labs.
  proposed(["NT-T1", 56], 2, 5),
  applied(["MD-T1", 211], 3, { message: "Ho il diploma e vorrei ricominciare da un ufficio." }),
  applied(["CL-01", 226], 4, {}),
  applied(["PP-11", 38], 5, {}, on(4, "member", "contact", { message: "Ci vediamo alla prima lezione." })),
];
