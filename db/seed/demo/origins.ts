import type { Language } from "~/domain/terms/languages";

/** A language spoken at home, with names recognisably invented: the family names mean "example", "sample", "trial". */
export interface Origin {
  mother: Language;
  /** Share of the people of the demonstration, in a hundred. */
  share: number;
  given: readonly string[];
  family: readonly string[];
  /** Other languages often spoken beside the mother tongue and Italian. */
  also: readonly Language[];
}

const words = (text: string) => text.trim().split(/\s+/);

export const ORIGINS: readonly Origin[] = [
  {
    mother: "it",
    share: 68,
    also: ["en", "en", "fr", "es", "de"],
    given:
      words(`Agnese Alvaro Amelia Ampelio Annamaria Arturo Aurora Beatrice Bruno Camilla Carlo Cesira Chiara Cosimo Dalia
      Davide Delia Diego Edda Egisto Elia Elsa Enrico Ester Fabio Fedora Filippo Fulvia Gaia Giada Gino Giorgia Greta Guido Ilaria
      Iole Irene Ivo Lapo Lea Leo Libera Livio Luca Lucia Manuela Marco Marta Mattia Mirco Moreno Nara Neri Nicla Noemi Olga Orfeo
      Paola Pietro Rina Rocco Rosa Sandra Sara Silvano Stella Teresa Tosca Ugo Valeria Vanna Vasco Viola Zeno Zita`),
    family:
      words(`Fintini Provati Inventucci Campionelli Simulotti Modelloni Bozzettini Segnapostini Figurelli Maquettini Copionelli
      Scenarelli Ipotesini Esempietti Fittizietti Immaginucci Abbozzini Prototipetti Schizzetti Sagomelli Controfigurini Facsimilini
      Manichelli Novellucci Favolotti Fiabetti Pseudonimini Tiziocai Semproni Carneadi Fantasini Ombrellucci Nessunini Qualcunetti
      Talequali Forsenini Chissacci Vattelapeschi Ognunetti Parvenucci Bagatellini Ghirigorini`),
  },
  {
    mother: "ro",
    share: 7,
    also: ["en", "es"],
    given: words("Adrian Alina Bogdan Corina Daniela Florin Ion Mihaela Radu Simona"),
    family: words("Exemplescu Inventescu Modelescu Probeanu Fictivescu"),
  },
  {
    mother: "sq",
    share: 6,
    also: ["en"],
    given: words("Altin Arta Besnik Drita Elira Erion Ilir Mirela Valbona"),
    family: words("Shembulli Provaj Modelaj Trillaj"),
  },
  {
    mother: "ar",
    share: 5,
    also: ["fr"],
    given: words("Amina Fatima Hassan Karim Khadija Mehdi Nadia Rachid Samir Youssef"),
    family: words("El-Mithali Ben-Namudaj El-Tajribi Khayali"),
  },
  {
    mother: "uk",
    share: 3,
    also: ["ru", "pl"],
    given: words("Halyna Iryna Oksana Olena Taras Yurii"),
    family: words("Prykladenko Vyhadko Zrazko"),
  },
  {
    mother: "si",
    share: 3,
    also: ["en"],
    given: words("Chamari Dilani Kasun Nuwan Ruwan Sanduni"),
    family: words("Udaharana Adarshage Nidarshana"),
  },
  {
    mother: "wo",
    share: 2,
    also: ["fr"],
    given: words("Awa Cheikh Fatou Ibrahima Mamadou"),
    family: words("Misaal Royukaay"),
  },
  {
    mother: "es",
    share: 2,
    also: ["en"],
    given: words("Carmen Javier Lucero Wilmer Yesenia"),
    family: words("Ejemplares Muestrario Ficticios"),
  },
  { mother: "bn", share: 1, also: ["en"], given: words("Farhana Rafiq Shahida"), family: words("Namuna Udahoron") },
  { mother: "tl", share: 1, also: ["en"], given: words("Jomar Lourdes Marivic"), family: words("Halimbawa Kathang") },
  {
    mother: "pl",
    share: 1,
    also: ["de", "en"],
    given: words("Agnieszka Marek Wojciech"),
    family: words("Przyklad Wzorek"),
  },
  { mother: "zh", share: 1, also: ["en"], given: words("Jing Lan Wei"), family: words("Xuni Yangben") },
];
