import type { publicPage as italian } from "./publicPage.it";

/** How matching works. */
export const publicPage: typeof italian = {
  title: "How matching works",
  lead: "When the job desk looks for people for an offer, a calculation puts them in order. The rules are written here. A person always decides.",
  weights: "How much each thing counts",
  weightsText: "Each thing is worth its points at most. Together they make 100.",
  criteria: {
    occupation: "Occupation",
    skills: "Skills",
    travel: "Travel",
    contract_and_hours: "Contract and hours",
    languages: "Languages",
    education: "Education",
    licences: "Useful licences",
    availability: "Availability",
  },
  asks: {
    occupation: "Is it the work you want, or have already done?",
    skills: "How many of the things needed can you already do?",
    travel: "How far is it?",
    contract_and_hours: "Does that contract suit you? Can you do those hours?",
    languages: "How far are you from the level asked for?",
    education: "How far are you from the qualification asked for? Having more takes nothing away.",
    licences: "How many of the useful ones do you have?",
    availability: "Are you free when it starts?",
  },
  criterion: "What we look at",
  question: "What it asks",
  points: "Points",
  total: "Total",
  example: {
    title: "An example, with the real sums",
    lead: "Sara is an invented person. She lives in Lucca, has a car and is looking for work in a warehouse. The offer, invented too, is in Porcari.",
    computed: "These points are worked out now by the same program the job desk uses.",
    caption: "Sara’s points, one by one",
    asked: "What the offer asks for",
    held: "What Sara has",
    outOf: (points, max) => `${points} of ${max}`,
    result: (score) => `In all Sara has ${score} points out of 100.`,
    change: "What would change the score",
    changeLead: "The sum is made again with one thing more. The gain is exact.",
    occupation: "warehouse worker",
    practised: "shop assistant",
    skills: ["using a barcode reader", "preparing orders", "driving a forklift"],
  },
  parts: [
    {
      title: "What never counts",
      text: [
        "Sex, age, citizenship, name, photo, income, health, times without work.",
        "Not even the job desk’s own notes about your situation change the score.",
      ],
    },
    {
      title: "Essential requirements",
      text: [
        "Only if the advert marks them as essential. People who do not have them can still be seen, with the reason and with what would change it.",
      ],
    },
    {
      title: "If some information is missing",
      text: [
        "It counts what usually happens, and we say so: never more than the average of those who answered. People who say nothing never come before people who tell us about themselves.",
        "An honest answer nearly always helps: the desk tells you which are missing.",
      ],
    },
    {
      title: "Small differences",
      text: [
        "Who stands less than 3 points below the first of a small set is treated as equal to them. With the same points a draw decides, and it can be made again and checked.",
      ],
    },
    {
      title: "Who decides",
      text: [
        "A person of the job desk looks at the list and chooses whom to offer the job. They may choose anybody, and they write why.",
        "You decide too: you can say no to a suggestion, and nothing changes.",
      ],
    },
    {
      title: "If you do not agree",
      text: [
        "Ask the [job desk](desk) how a suggestion made to you was worked out: we keep it just as it was. You can ask that a person looks at it again.",
      ],
    },
  ],
  version: (model, weights) => `Model ${model}, weights version ${weights}.`,
};
