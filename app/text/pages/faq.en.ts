import type { faq as italian } from "./faq.it";

/** Frequent questions, grouped by the people who ask them. */
export const faq: typeof italian = {
  title: "Frequent questions",
  lead: "The questions we are asked most often. Is yours not here? Call the job desk.",
  call: "Call the job desk:",
  groups: [
    {
      id: "cerco-lavoro",
      title: "I am looking for work",
      questions: [
        {
          id: "registrarsi",
          q: "Do I have to register to apply?",
          a: ["No. Your name and a phone number or an e-mail are enough."],
        },
        {
          id: "curriculum",
          q: "Do I need a CV?",
          a: ["No. You tick what you can do among the things the advert asks for. If you like, you add two lines."],
        },
        {
          id: "senza-email",
          q: "I have no e-mail. Can I apply?",
          a: [
            "Yes. Write your phone number: we call you to confirm. Or come to the [job desk](desk) and we do it together.",
          ],
        },
        {
          id: "a-che-punto",
          q: "How do I know where my application stands?",
          a: ["You get a link of your own. If you lose it, ask for it again on [My application](findApplication)."],
        },
        {
          id: "nessuna-risposta",
          q: "Nobody answers me. What do I do?",
          a: [
            "Every advert promises an answer by a certain day. After that day, the job desk calls whoever posted it. You can call us too.",
          ],
        },
        {
          id: "ritirarsi",
          q: "I changed my mind. Can I withdraw?",
          a: ["Yes, whenever you like, from your page. You do not have to say why."],
        },
        {
          id: "costo",
          q: "How much does it cost?",
          a: [
            "Nothing. It is against the law to ask for money from people looking for work. If it happens, use “Report this advert”.",
          ],
        },
        {
          id: "sussidio",
          q: "I get NASpI. Can I work?",
          a: [
            "Often yes, but there are limits of time and income. Before you sign, ask INPS (the social security office) or the job desk. The glossary says what [NASpI](glossary:naspi) is.",
          ],
        },
        {
          id: "did",
          q: "What is the DID? Do I need it?",
          a: [
            "It is the declaration that you are ready to work. By law you need it to be unemployed. You do not need it to apply here. Read [DID](glossary:did).",
          ],
        },
        {
          id: "eta",
          q: "I am over 50. Is it true that they will not take me?",
          a: ["An advert cannot set an age limit, except in cases written in the law. If you see one, report it."],
        },
        {
          id: "disabilita",
          q: "I have a disability. Do I have to say so?",
          a: [
            "No. Here nobody asks about your health. If you are on the list for people with disabilities, the reserved adverts say [L. 68/99](glossary:legge-68).",
          ],
        },
        {
          id: "tirocinio",
          q: "Is an internship paid?",
          a: [
            "Yes. In Tuscany an [internship](glossary:tirocinio) outside school pays at least 600 euros a month before tax.",
          ],
        },
      ],
    },
    {
      id: "poco-italiano",
      title: "I speak little Italian",
      questions: [
        {
          id: "lingua",
          q: "Can I read the site in another language?",
          a: [
            "Yes. Choose the language at the top right. Adverts stay in the language they were written in.",
            "There is also a version with [easy words](easy).",
          ],
        },
        {
          id: "permesso",
          q: "What documents does a foreigner need?",
          a: [
            "If you are a citizen of the European Union, the same as an Italian. If not, you need a residence permit that lets you work. If you are not sure, ask the job desk.",
          ],
        },
        {
          id: "titolo-estero",
          q: "My qualification is from another country. Is it valid?",
          a: [
            "For many jobs it is enough to say what you can do. For some it must be recognised. The job desk tells you whom to ask.",
          ],
        },
        {
          id: "interprete",
          q: "Can I come with somebody who translates?",
          a: [
            "Yes. Bring whoever you like. Tell us when you call: we also look for somebody who speaks your language.",
          ],
        },
        {
          id: "livello-italiano",
          q: "What does “Italian A2” mean?",
          a: [
            "It is a level: A1 is the simplest, C2 the highest. It is explained under [language levels](glossary:qcer).",
          ],
        },
      ],
    },
    {
      id: "cerco-persone",
      title: "I am looking for people",
      questions: [
        {
          id: "pubblicare",
          q: "How do I post an advert?",
          a: [
            "You register the organisation with its VAT number, write the advert and send it. The job desk reads it and publishes it. Start from [For those looking for people](forOrganisations).",
          ],
        },
        {
          id: "quanto-costa-pubblicare",
          q: "How much does it cost to post?",
          a: ["Nothing, and there is no limit to how many."],
        },
        {
          id: "paga",
          q: "Must I write the pay?",
          a: [
            "Yes. Since 7 June 2026 the law asks for the starting pay or a range, and the [collective agreement](glossary:ccnl) (D.Lgs. 96/2026).",
          ],
        },
        {
          id: "correzioni",
          q: "Why does the job desk ask me for a correction?",
          a: [
            "Because something is missing, or because a sentence may keep somebody out. Beside the sentence you find the reason and a better wording.",
          ],
        },
        {
          id: "segnalazioni",
          q: "Do I see the job desk’s notes about people?",
          a: ["No, never. You see what the person wrote to you and how to reach them."],
        },
        {
          id: "siisl",
          q: "If I post here, have I done what SIISL asks?",
          a: [
            "No. If you ask for an incentive to hire, since 1 April 2026 you must post the job on [SIISL](glossary:siisl) too.",
          ],
        },
        {
          id: "agenzia",
          q: "We are an employment agency. Can we post?",
          a: [
            "Yes, if you write the details of your authorisation. Anonymous adverts are forbidden (D.Lgs. 276/2003, art. 9).",
          ],
        },
      ],
    },
    {
      id: "dati",
      title: "My data",
      questions: [
        {
          id: "chi-vede",
          q: "Who sees my data?",
          a: [
            "Whoever posted the advert you apply to, and the people of the job desk who follow you. Read the [privacy notice](privacy).",
          ],
        },
        { id: "cancellare", q: "Can I have my data deleted?", a: ["Yes. Write to the job desk or call."] },
        {
          id: "computer",
          q: "Does a computer decide?",
          a: [
            "No. A calculation helps to put things in order, then a person chooses. The rules are in [How it works](matching).",
          ],
        },
      ],
    },
  ],
};
