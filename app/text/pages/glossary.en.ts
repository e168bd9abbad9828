import type { glossary as italian } from "./glossary.it";

/** The words of work in Italy, explained: the Italian word stays, for it is the one on papers. */
export const glossary: typeof italian = {
  title: "Glossary",
  lead: "The words and abbreviations of work in Italy, explained simply. The Italian word stays: you will see it on papers.",
  letters: "Go to the letter",
  terms: [
    {
      id: "adi",
      term: "ADI",
      full: "Assegno di inclusione",
      text: "Money to help families with a low income. You ask INPS for it.",
    },
    {
      id: "agid",
      term: "AGID",
      full: "Agenzia per l’Italia digitale",
      text: "The agency that sets the rules for public sites.",
    },
    {
      id: "apprendistato",
      term: "Apprendistato",
      text: "Apprenticeship: a contract to learn a trade while you work. The law sets age limits.",
    },
    {
      id: "arti",
      term: "ARTI",
      full: "Agenzia regionale toscana per l’impiego",
      text: "The body that runs the public employment centres in Tuscany.",
    },
    {
      id: "ateco",
      term: "ATECO",
      full: "Classificazione delle attività economiche",
      text: "A code that says what a company does. For example: making paper, or serving meals.",
    },
    {
      id: "cig",
      term: "CIG",
      full: "Cassa integrazione guadagni",
      text: "It pays part of your wages when the company stops or cuts hours.",
    },
    {
      id: "ccnl",
      term: "CCNL",
      full: "Contratto collettivo nazionale di lavoro",
      text: "The agreement between unions and companies of one sector. It sets the lowest pay, holidays and hours.",
    },
    {
      id: "cpi",
      term: "CPI",
      full: "Centro per l’impiego",
      text: "The public employment centre, where you register as unemployed and find courses and offers.",
    },
    {
      id: "did",
      term: "DID",
      full: "Dichiarazione di immediata disponibilità",
      text: "You declare that you have no job and are ready to work. You do it online or at the employment centre.",
    },
    {
      id: "eqf",
      term: "EQF",
      full: "European Qualifications Framework",
      text: "A scale from 1 to 8 for qualifications. Middle school is 1, a secondary school diploma is 4, a master’s degree is 7.",
    },
    {
      id: "gol",
      term: "GOL",
      full: "Garanzia di occupabilità dei lavoratori",
      text: "A public programme: a talk, a plan, a course or help to find work.",
    },
    {
      id: "inps",
      term: "INPS",
      full: "Istituto nazionale della previdenza sociale",
      text: "The public office for pensions, unemployment and benefits.",
    },
    {
      id: "legge-68",
      term: "L. 68/99",
      full: "Law 68 of 1999",
      text: "It reserves places for people with disabilities and for other groups.",
    },
    {
      id: "mensilita",
      term: "Mensilità",
      text: "How many times a year you are paid. With 13 you get one more in December.",
    },
    {
      id: "naspi",
      term: "NASpI",
      full: "Nuova assicurazione sociale per l’impiego",
      text: "Unemployment benefit for people who lost their job. Ask INPS within 68 days.",
    },
    {
      id: "neet",
      term: "NEET",
      full: "Not in education, employment or training",
      text: "A young person who today does not study, work or follow a course.",
    },
    { id: "part-time", term: "Part-time", text: "Work with fewer hours than full time." },
    {
      id: "qcer",
      term: "QCER",
      full: "Common European framework for languages",
      text: "Language levels: A1 and A2 are basic, B1 and B2 are in the middle, C1 and C2 are high.",
    },
    { id: "ral", term: "RAL", full: "Retribuzione annua lorda", text: "What you earn in a year, before tax." },
    {
      id: "sfl",
      term: "SFL",
      full: "Supporto per la formazione e il lavoro",
      text: "Money for people who follow a course and look for work.",
    },
    {
      id: "siisl",
      term: "SIISL",
      full: "Sistema informativo per l’inclusione sociale e lavorativa",
      text: "The State’s site with job offers and courses.",
    },
    {
      id: "somministrazione",
      term: "Somministrazione",
      text: "Agency work: an agency hires you and you work in another company. The pay is the same as for those who work there.",
    },
    { id: "contratto-a-termine", term: "Tempo determinato", text: "A contract with an end date." },
    { id: "contratto-stabile", term: "Tempo indeterminato", text: "A contract without an end date." },
    {
      id: "tirocinio",
      term: "Tirocinio",
      text: "Internship: a time to learn in a company. It is not a work contract. In Tuscany you get at least 600 euros a month.",
    },
    {
      id: "wcag",
      term: "WCAG",
      full: "Web Content Accessibility Guidelines",
      text: "The international rules that make a site usable by everyone. Level AA is the one the law asks for.",
    },
  ],
};
