import type { easy as italian } from "./easy.it";

/** Easy words: short sentences, one thing a line. Level A2. */
export const easy: typeof italian = {
  name: "Easy words",
  home: {
    title: "Easy words",
    lead: "Here you read the most important things. The sentences are short.",
    choose: "Choose a page",
    other: "Other things",
  },
  callTitle: "Do you need help?",
  call: "Call the job desk. We speak slowly.",
  back: "All the easy pages",
  pages: {
    "trovare-lavoro": {
      title: "Find work",
      parts: [
        {
          title: "What this site is",
          lines: [
            "This site is by the Comune, the town council.",
            "Here you find jobs.",
            "The site is free.",
            "You do not pay anything.",
          ],
        },
        {
          title: "How you search",
          lines: [
            "Open the page [Opportunities](postings).",
            "Write the job. For example: cook.",
            "Choose the town.",
            "Press “Search”.",
          ],
        },
        {
          title: "What you read in an advert",
          lines: [
            "The name of the job.",
            "The pay: how much money you get.",
            "The place: where you work.",
            "The hours: how many hours you work.",
            "The last day to apply.",
          ],
        },
        {
          title: "The code",
          lines: ["Every advert has a code.", "For example: L-482.", "You can say the code on the phone."],
        },
      ],
    },
    candidarsi: {
      title: "Apply",
      parts: [
        { title: "What it means", lines: ["To apply means: “I want this job”."] },
        {
          title: "How you do it",
          lines: [
            "Open the advert.",
            "Press “Apply now”.",
            "Tick what you can do.",
            "Write your name.",
            "Write your phone number or your e-mail.",
            "Press “Send your application”.",
          ],
        },
        {
          title: "Then",
          lines: [
            "You get an e-mail.",
            "Open the link and press “I confirm and send”.",
            "Did you write your phone number? We call you.",
            "Then you wait for the answer.",
          ],
        },
        {
          title: "The answer",
          lines: [
            "The answer comes.",
            "It can be yes. It can be no.",
            "You see everything on your page.",
            "Did you lose the link? Go to [My application](findApplication).",
          ],
        },
        {
          title: "Did you change your mind?",
          lines: ["You can withdraw.", "Go to your page.", "Press “Withdraw your application”."],
        },
      ],
    },
    sportello: {
      title: "The job desk",
      parts: [
        { title: "What it is", lines: ["The job desk is an office.", "There are people who help you.", "It is free."] },
        {
          title: "What we do",
          lines: [
            "We look for work with you.",
            "We write your CV with you.",
            "We send the application with you.",
            "We tell you the answer.",
          ],
        },
        {
          title: "What you bring",
          lines: ["An identity document.", "The code of the advert, if you have it.", "Your CV, if you have it."],
        },
        {
          title: "Do you speak little Italian?",
          lines: ["Come anyway.", "You can bring a person who translates.", "Say it on the phone."],
        },
        {
          title: "How you find us",
          lines: ["Go to the page [The job desk](desk).", "Read the hours and the street.", "Or call."],
        },
      ],
    },
    diritti: {
      title: "Your rights",
      parts: [
        {
          title: "You do not pay",
          lines: [
            "Nobody can ask you for money for a job.",
            "It is forbidden.",
            "Do they ask for money? Do not pay. Tell the job desk.",
          ],
        },
        {
          title: "You are equal",
          lines: [
            "Man or woman: it is the same.",
            "Young or old: it is the same.",
            "From any country: it is the same.",
            "Of any religion: it is the same.",
          ],
        },
        {
          title: "What they cannot ask you",
          lines: [
            "If you are married.",
            "If you have children, or want children.",
            "Your religion.",
            "Your health.",
            "How much you earn today.",
          ],
        },
        { title: "The pay", lines: ["The advert must say the pay.", "You must not work for free as a trial."] },
        {
          title: "The contract",
          lines: [
            "Before you work you sign a contract.",
            "Ask for a copy.",
            "You do not understand it? Bring it to the job desk.",
          ],
        },
        {
          title: "Your data",
          lines: [
            "Your data are protected.",
            "You can see them.",
            "You can have them deleted.",
            "Read the page [Privacy](privacy).",
          ],
        },
        {
          title: "Is something wrong?",
          lines: [
            "In every advert there is “Report this advert”.",
            "Whoever is looking for people does not know your name.",
          ],
        },
      ],
    },
  },
};
