import type { Language } from "../languages";
import { number } from "../numbers";

/*
 * Le français : les pages de qui cherche du travail. Ce qui manque est dit en anglais.
 * Les mots italiens que l’on rencontre sur les papiers restent en italien, expliqués.
 */

const NBSP = "\u00a0";
const many = (n: number, one: string, more: string) => `${number("fr", n)}${NBSP}${n <= 1 ? one : more}`;
const offers = (n: number) => many(n, "offre", "offres");

const letter = (subject: string, lines: (string | null)[]) => ({
  subject,
  body: [...lines.filter((line) => line !== null), "Le guichet emploi"].join("\n\n") + "\n",
});

const applicationState = {
  proposed: "Le guichet vous la propose",
  sent: "Candidature envoyée",
  in_touch: "On vous a contacté",
  interview: "Entretien",
  offered: "On vous a fait une proposition",
  hired: "Embauche",
  declined: "Vous avez dit non",
  not_selected: "Cette fois, le choix s’est porté sur quelqu’un d’autre",
  withdrawn: "Vous avez retiré la candidature",
  lapsed: "Close sans réponse",
  superseded: "Close : vous avez trouvé un autre travail",
};

const rejectionReason = {
  place_filled: "Le poste est déjà pris.",
  skills: "On a choisi une personne dont les compétences sont plus proches de celles demandées.",
  experience: "On a choisi une personne qui a plus d’expérience dans ce travail.",
  availability: "Vos horaires et les leurs ne vont pas ensemble.",
  licence_or_title: "Pour ce travail il faut un permis ou un diplôme que nous ne voyons pas pour l’instant.",
  language: "Pour ce travail il faut un autre niveau de langue.",
  distance: "Le lieu de travail est trop loin de chez vous.",
  no_show: "Vous ne vous êtes pas rencontrés au rendez-vous.",
  posting_withdrawn: "L’offre a été retirée.",
  other: "On a choisi une autre personne.",
};

export const language: Language = {
  name: "Français",
  direction: "ltr",
  speech: {
    intl: "fr-FR", at: "à", underOneKm: `moins de 1${NBSP}km`, oneYear: "un an", gross: "bruts",
    per: { hour: "de l’heure", day: "par jour", month: "par mois", year: "par an", total: "en tout" }, instalments: (n) => `${n} mois de salaire par an`,
  },
  words: {
    shell: {
      tagline: "Le guichet emploi de Lucca et de la Piana",
      title: (page) => `${page} – Lucca per il lavoro`,
      errorTitle: (title) => `Erreur : ${title}`,
      skip: { label: "Aller à", main: "Aller au contenu", nav: "Aller au menu", footer: "Aller au pied de page" },
      header: { signIn: "Se connecter", signOut: "Se déconnecter", menu: "Menu", mainNav: "Menu principal", callDesk: "Appelez le guichet" },
      nav: { opportunities: "Offres", events: "Ateliers et rencontres", organisations: "Pour qui recrute", business: "Travailler à son compte", desk: "Le guichet emploi", howItWorks: "Comment ça marche", myApplication: "Ma candidature" },
      areas: { seeker: "Mon espace", member: "Mon organisation", operator: "Guichet", partner: "Dossiers partagés", delegate: "Tables", secretary: "Secrétariat des tables", admin: "Administration" },
      demo: { label: "Démonstration", text: "Ceci est une démonstration : personnes, entreprises et annonces sont inventées.", mailLink: "Courrier d’essai", signInLink: "Comptes d’essai" },
      breadcrumb: { label: "Chemin", home: "Accueil" },
      footer: {
        service: (comune, bodies) => `Un service du ${comune} avec ${bodies} organismes signataires`,
        deskTitle: "Guichet emploi", phone: "Téléphone", email: "E-mail", hours: "Horaires", book: "Prendre rendez-vous", serviceSheet: "Le service en bref", forYouTitle: "Pour vous", allOpportunities: "Toutes les offres",
        alerts: "Alertes par e-mail", hoursAndPlaces: "Horaires et adresse du guichet", findApplication: "Retrouver votre candidature", forOrganisations: "Pour qui recrute", home: "Première page", faq: "Questions fréquentes", glossary: "Glossaire",
        protocolTitle: "Le protocole", signatories: "Organismes signataires", results: "Résultats et données ouvertes", matching: "Comment se fait le rapprochement", report: "Signaler un problème", rulesTitle: "Règles",
        accessibility: "Déclaration d’accessibilité", privacy: "Protection des données", legal: "Mentions légales", sitemap: "Plan du site", feed: "Flux RSS", source: "Code source", cookies: "Cookies techniques uniquement", legalLinks: "Liens légaux et techniques",
      },
      pagination: { label: "Pages de résultats", page: "Page", next: "Suivant", previous: "Précédent", current: (page, pages) => `Page ${page} sur ${pages}` },
      form: {
        optional: "(facultatif)", error: "Erreur :", errorsTitle: (n) => (n === 1 ? "Il y a une chose à corriger" : `Il y a ${n} choses à corriger`), errorsKept: "Ce que vous avez écrit est toujours là.", choose: "Choisissez",
        characters: (max) => `${number("fr", max)} caractères au maximum.`, save: "Enregistrer", saveAndClose: "Enregistrer et fermer", saved: (time) => `Enregistré à ${time}`, next: "Continuer", back: "Retour", send: "Envoyer", cancel: "Annuler",
        confirm: "Confirmer", search: "Chercher", yes: "Oui", no: "Non", phoneInstead: "Vous préférez le téléphone ?", steps: "Étapes", stepOf: (step, of) => `${step} sur ${of}`, then: (step) => `Ensuite : ${step}`,
      },
      rating: {
        question: "Les informations de cette page sont-elles claires ?", note: "Une note suffit. Aucune donnée personnelle.", legend: "Note de 1 à 5", of: (stars) => `${stars} sur 5`, low: "Pas du tout", high: "Très", send: "Envoyer la note",
        positive: "Qu’est-ce qui vous a plu ?", negative: "Que pouvons-nous améliorer ?", details: "Voulez-vous ajouter des détails ?", detailsHint: "N’écrivez pas de données personnelles.", thanks: "Merci, votre avis nous aide.",
      },
      posting: {
        code: "Code", codeOf: (code) => `Code ${code}`, pay: "Salaire", allowance: "Indemnité", contract: "Contrat", hours: "Horaires", partTime: "Temps partiel", free: "Gratuit", when: "Quand", seats: "Places", at: (time) => `à partir de ${time}`,
        where: "Où", start: "Début", places: "Postes", applyBy: "Postulez avant le", notSaid: "Non indiqué", until: (day) => `Jusqu’au ${day}`, answersIn: (days) => (days === 1 ? "Répond en 1 jour" : `Répond en ${days} jours`),
        answersTypical: "C’est le délai habituel de qui publie cette offre.", promisedWithin: (days) => (days === 1 ? "Réponse promise en 1 jour." : `Réponse promise en ${days} jours.`), promises: (days) => (days === 1 ? "Promet une réponse en 1 jour" : `Promet une réponse en ${days} jours`),
        firstAnswer: "Première réponse :", slowerThan: (days) => `promise en ${days}`, days: (days) => many(days, "jour", "jours"), verified: "Vérifiée par le guichet", closed: "Close", expires: (when) => `Se termine ${when}`, noExperience: "Sans expérience",
        startsNow: "Début immédiat", withoutCar: "Accessible sans voiture", severalPlaces: (n) => `${n} postes`, apply: "Postuler", applyNote: "Sans compte et sans CV", equality: "L’offre s’adresse à tous, sans distinction de sexe, d’âge ni de nationalité.",
      },
      list: { results: (n) => many(n, "résultat", "résultats"), sortLabel: "Ordre des résultats", sort: "Trier :", activeFilters: "Filtres actifs", filters: "Filtres", filtersActive: (n) => (n === 0 ? "Filtres" : `Filtres : ${many(n, "actif", "actifs")}`), remove: "enlever", clearAll: "Tout enlever" },
      map: { label: "Carte : offres dans les communes", opportunities: offers, railway: "chemin de fer" },
      steps: { youAreHere: "Vous êtes ici", step: (n, of) => `Étape ${n} sur ${of}` },
      external: "s’ouvre sur un autre site",
    },
    site: {
      home: {
        title: "Un travail près de chez vous, une réponse sûre",
        lead: "Des offres vérifiées par le guichet emploi de la commune. Vous postulez sans vous inscrire. Vous savez toujours où vous en êtes.",
        description: "Emplois, stages et ateliers dans les communes de la province de Lucca, vérifiés par le guichet emploi.",
        searchLabel: "Chercher une offre",
        quick: "Les plus cherchées",
        quickLabels: { noExperience: "Sans expérience", noLicence: "Sans permis", partTime: "Temps partiel", near: "Près de Lucca", startsSoon: "Début immédiat" },
        doors: "Par où voulez-vous commencer ?",
        work: { title: "Je cherche du travail", text: "Emplois, stages et ateliers. Quelques minutes suffisent, même sans CV.", more: (n) => (n <= 1 ? `${n} offre ouverte` : `${number("fr", n)} offres ouvertes`) },
        people: { title: "Je cherche du personnel", text: "Publiez une annonce en trois minutes. Si vous préférez, nous l’écrivons au téléphone.", more: "Publier gratuitement" },
        help: { title: "J’ai besoin d’aide", text: "Vous voulez en parler à quelqu’un ? Au guichet, on vous écoute et on cherche avec vous.", more: "Horaires et adresse" },
        closing: "Bientôt terminées", allClosing: "Toutes les dates limites", nothingClosing: "Rien ne se termine dans les prochains jours.",
        events: "Prochains rendez-vous", allEvents: "Tout le calendrier", noEvents: "Aucun rendez-vous prévu pour l’instant.",
        desk: { title: "Vous préférez en parler ?", text: "Au guichet, on vous aide à chercher et à postuler. C’est gratuit.", code: "Dites le code de l’annonce, par exemple L-482.", more: "Accès et horaires" },
        figures: {
          title: "Le protocole en chiffres",
          published: (comuni, n) => `${n <= 1 ? "offre ouverte" : "offres ouvertes"} aujourd’hui, dans ${comuni === 1 ? "une commune" : `${comuni} communes`}`,
          median: "le délai de réponse habituel", day: "jour", days: "jours", answered: (year) => `des candidatures de ${year} ont reçu une réponse`,
          hired: (year, n) => `${n <= 1 ? "personne embauchée" : "personnes embauchées"} en ${year} en passant par ici`, asOf: (day) => `Chiffres du ${day}, comptés à l’instant.`,
        },
      },
      search: { what: "Quel travail cherchez-vous ?", whatHint: "Par exemple : magasin, entrepôt", where: "Où", anywhere: "Toute la province", within: "Distance", onlyHere: "Sur place", withinKm: (km) => `${km} km max`, submit: "Chercher" },
      list: {
        title: "Offres à Lucca et dans la province",
        description: "Cherchez parmi les emplois, les stages et les ateliers ouverts aujourd’hui dans la province de Lucca.",
        count: offers,
        show: (n) => (n <= 1 ? `Voir ${n} résultat` : `Voir ${number("fr", n)} résultats`),
        filters: { needs: "Ce qu’il vous faut", kinds: "Type", workingTimes: "Temps de travail", shifts: "Horaires", contractGroups: "Contrat", languages: "Langues demandées", remote: "Télétravail", occupationGroup: "Métier", educationMax: "Votre diplôme", any: "Peu importe", licences: "Permis et certificats", update: "Appliquer les filtres" },
        choices: { noExperience: "Sans expérience", noLicence: "Sans permis", withoutCar: "Accessible sans voiture", startsSoon: "Début immédiat", closingSoon: "Bientôt terminée", reserved: "Postes réservés (L. 68/99)", seasonal: "Saisonnier", morningsOnly: "Le matin seulement", noNights: "Sans travail de nuit" },
        workingTimes: { full_time: "Temps plein", part_time: "Temps partiel" },
        remote: { partial: "En partie à la maison", full: "Entièrement à la maison" },
        sorts: { relevance: "conseillées", nearest: "les plus proches", newest: "nouvelles", closing: "bientôt terminées", pay: "salaire le plus élevé" },
        chips: { text: (text) => `«${NBSP}${text}${NBSP}»`, place: (name) => name, placeWithin: (name, km) => `À moins de ${km} km de ${name}`, education: (level) => `Diplôme : ${level}` },
        exact: (n) => (n === 1 ? "1 contient tous les mots, les autres en contiennent quelques-uns." : `${n} contiennent tous les mots, les autres en contiennent quelques-uns.`),
        noneExact: "Aucune annonce ne contient tous les mots. Celles-ci en contiennent quelques-uns.",
        unknownWords: (words) => `Aucun résultat pour : ${words}.`,
        corrected: (typed, read) => `Nous avons cherché «${NBSP}${read}${NBSP}» à la place de «${NBSP}${typed}${NBSP}».`,
        empty: { title: "Aucune offre de ce genre aujourd’hui", text: "Élargissez la recherche : ci-dessous, vous voyez combien il y en a.", nothing: "Il en sort de nouvelles chaque jour. Vous pouvez aussi appeler le guichet : on cherche avec vous.", all: "Voir toutes les offres" },
        readAs: "Ou cherchez avec les filtres",
        wider: "Élargir la recherche",
        nearTrade: (trade) => `Métiers proches : ${trade}`,
        widen: { radius: (km, name) => `Jusqu’à ${km} km de ${name}`, anywhere: "Dans toute la province", occupation: "Métiers proches", words: (text) => `Seulement «${NBSP}${text}${NBSP}»`, filters: "Sans les autres filtres" },
        places: "Où elles sont",
        placesLead: (n) => (n === 1 ? "L’offre trouvée, commune par commune." : `Les ${number("fr", n)} offres trouvées, commune par commune.`),
        otherPlaces: "Les autres communes",
      },
      posting: {
        published: (day) => `Publiée ${day}`, codeLabel: "Code", tasks: "Ce que vous ferez", tasksLab: "Ce que nous faisons", needs: "Ce qu’il faut", must: "Nécessaire", nice: "Utile, mais pas nécessaire", levels: "Que veulent dire A2, B1, B2", nothingNeeded: "Rien de particulier : si cela vous intéresse, postulez.",
        age: (years) => `Avoir au moins ${years} ans`, experience: (months) => `Expérience : ${months}`, education: (level) => `Diplôme : ${level}`, language: (name, level) => `${name}, niveau ${level}`, indispensable: "indispensable",
        howToGetThere: "Comment y aller", distanceFrom: (km, from) => `À ${km} de ${from}.`, withoutCar: "On y arrive sans voiture : en transport en commun, à vélo ou à pied.", withCar: "L’annonce n’indique pas de transport en commun proche : renseignez-vous avant de postuler.",
        fromWhere: "D’où vous partez", calculate: "Calculer", internship: "Le stage", promoter: (name) => `Il est organisé par ${name}.`, tutor: (name) => `Vous serez suivi par ${name}.`, curricular: "Il fait partie d’un parcours d’études.",
        similar: "Offres semblables, près de vous", all: "Tout voir", share: "À emporter", print: "Imprimer une page", codeSpoken: "Vous préférez le faire avec nous ?", callWithCode: (code) => `Appelez le guichet et dites le code ${code}. Nous postulons ensemble.`,
        agreement: (code, level) => `[Convention collective](glossary:ccnl) ${code}${level ? `, niveau ${level}` : ""}.`,
        reserved: { none: "", art1: "Poste réservé aux personnes handicapées inscrites au « collocamento mirato » (L. 68/1999, art. 1).", art18: "Poste réservé aux catégories de l’art. 18 de la L. 68/1999. Demandez au guichet si vous en faites partie." },
        closedTitle: "Cette offre est close", closedText: (day) => (day ? `Elle est close depuis ${day}. Vous pouvez encore lire la page, mais plus postuler.` : "Vous pouvez encore lire la page, mais plus postuler."),
        pausedTitle: "Cette offre est suspendue", pausedText: "Pour l’instant on ne peut pas postuler. Elle peut rouvrir : revenez dans quelques jours.", closedNext: "Voir les offres ouvertes",
        description: (title, employer, place) => `${title}, ${employer}${place ? `, ${place}` : ""}. Postulez sans compte et sans CV.`,
      },
      desk: {
        title: "Le guichet emploi", lead: "On vous écoute, on cherche avec vous et on postule ensemble. C’est gratuit, et pour téléphoner il ne faut pas de rendez-vous.",
        hours: "Horaires", where: "Où nous sommes", call: "Téléphone", write: "E-mail", book: "Prendre rendez-vous", bookText: "Appelez ou venez au guichet : nous choisissons ensemble le jour et l’heure. On ne peut pas encore réserver ici.",
        what: "Ce que nous faisons", whatList: ["Nous cherchons avec vous un emploi, un stage ou un atelier", "Nous écrivons la candidature ensemble, même sans e-mail", "Nous vous disons où en est votre candidature", "Nous aidons les entreprises à écrire leurs annonces"],
        bring: "Ce qu’il faut apporter", bringList: ["Un document d’identité", "Le code de l’annonce, si vous en avez déjà vu une", "Votre CV, si vous en avez un : sinon nous l’écrivons ensemble"],
      },
    },
    apply: {
      title: "Postulez en deux minutes", lead: "Pas de compte, pas de CV. Cochez ce que vous avez : ce n’est pas grave si vous n’avez pas tout.", have: "Qu’avez-vous déjà ?", message: "Voulez-vous ajouter quelque chose ?",
      messageHint: (max) => `${max} caractères au maximum. Vous pouvez écrire dans votre langue.`, name: "Votre nom", nameHint: "Prénom et nom, comme vous voulez qu’on vous appelle.", contact: "Téléphone ou e-mail",
      contactHint: "Avec l’e-mail, vous recevez un lien à confirmer. Avec le téléphone, le guichet vous appelle.", submit: "Envoyer la candidature", after: "Ensuite vous recevez votre page, pour suivre ou retirer la candidature. L’entreprise ne voit que ce que vous écrivez ici.",
      privacy: "Comment nous traitons vos données", known: "Vous avez déjà envoyé cette candidature : voici sa page.",
      find: { title: "Ma candidature", lead: "Vous avez perdu le lien de votre candidature ? Écrivez l’e-mail que vous avez utilisé : nous vous le renvoyons.", email: "E-mail", submit: "Renvoyez-moi le lien", sentTitle: "Regardez votre courrier", sent: "S’il y a des candidatures avec cette adresse, les liens arrivent bientôt. Regardez aussi dans les indésirables.", phone: "Vous avez postulé avec le téléphone ? Appelez le guichet.", demo: "Ici tout est pour l’essai : la lettre est dans le courrier d’essai." },
      confirm: { title: "Confirmez la candidature", lead: (title, organisation) => `Vous allez envoyer à ${organisation} la candidature à «${NBSP}${title}${NBSP}».`, submit: "Je confirme et j’envoie", done: "Candidature déjà confirmée : elle est arrivée." },
      status: {
        gone: { title: "Il n’y a plus de candidature ici", lead: "Le lien n’est pas bon, ou les données ont été effacées. Nous les gardons 12 mois après la fin, puis nous les effaçons.", find: "Retrouver votre candidature" },
        crumb: "Votre candidature",
        titles: {
          proposed: "Le guichet vous propose ce travail", waiting: "Il ne manque que votre confirmation", sent: "La candidature est arrivée", in_touch: "On vous a contacté", interview: "On vous attend pour un entretien", offered: "On vous a fait une proposition",
          hired: "Embauche enregistrée : félicitations", declined: "Vous avez dit non", not_selected: "Cette fois, le choix s’est porté sur quelqu’un d’autre", withdrawn: "Vous avez retiré la candidature", lapsed: "La candidature s’est close sans réponse", superseded: "Close : vous avez trouvé un autre travail",
        },
        step: (n, of, name) => `Étape ${n} sur ${of} : ${name}`, where: "Où vous en êtes",
        steps: { sent: "Vous avez envoyé la candidature", in_touch: "L’entreprise vous a écrit ou appelé", interview: "Entretien", offered: "Proposition", hired: "Embauche" },
        stepNames: { sent: "envoyée", in_touch: "contact", interview: "entretien", offered: "proposition", hired: "embauche" },
        confirmFirst: "Nous vous avons envoyé un e-mail : ouvrez-le et appuyez sur le lien. Ou confirmez ici.", confirmNow: "Confirmer maintenant", waitForCall: "Vous avez laissé un téléphone : le guichet vous appelle pour confirmer. Si vous êtes pressé, appelez vous-même.",
        answerBy: (day) => `Répondez avant ${day}.`, accept: "Oui, je postule", decline: "Non, merci", whyProposed: "Pourquoi on vous la propose", refuseOffer: "Refuser la proposition", interviewAt: (when) => `L’entretien : ${when}`, next: "Ce qui se passe ensuite",
        promise: (day) => `L’entreprise a promis une réponse avant ${day}.`, late: (day) => `L’entreprise avait promis une réponse avant ${day}. Le guichet le voit et la relance.`, mails: "À chaque nouveauté vous recevez un e-mail. Vous pouvez aussi revenir sur cette page.",
        calls: "Pour les nouveautés, revenez sur cette page ou appelez le guichet.", changed: "Vous avez changé d’avis ?", withdrawText: "Vous pouvez vous retirer quand vous voulez, sans explication. Il n’y a pas de conséquence.", withdraw: "Retirer la candidature",
        sees: "Ce que l’entreprise voit", seesText: "Votre nom, comment vous contacter, ce que vous avez coché et votre message.", nothingElse: "Rien d’autre.", yours: "Ce que vous avez écrit", data: "Vos données", keep: "Gardez cette adresse", keepText: "Qui a le lien voit cette page. Ne le transférez pas.",
        they: "On vous écrit :", prepare: "Voulez-vous vous préparer ?", prepareText: "Au guichet, nous répétons l’entretien avec vous. C’est gratuit.", lookOn: "Voir d’autres offres",
        dataText: (day) => `Nous les gardons jusqu’au ${day}, puis elles sont effacées.`, dataUnconfirmed: (day) => `Si vous ne confirmez pas avant le ${day}, elles sont effacées.`, dataToCall: "Si nous n’arrivons pas à vous joindre avant la fin de l’annonce, elles sont effacées.", dataOpen: "Nous les gardons 12 mois après la fin de l’annonce, puis elles sont effacées.",
        doneNotice: { withdraw: "Candidature retirée.", send: "C’est fait : la candidature est partie.", decline: "D’accord, nous le disons au guichet.", refuse_offer: "D’accord, nous le disons à l’entreprise.", confirmed: "Confirmée : la candidature est arrivée." },
      },
    },
    alerts: {
      offer: { title: "Nous vous prévenons", text: "Un e-mail quand une offre sort avec ces filtres. Sans inscription.", textEmpty: "Un e-mail dès que la première sort. Sans inscription.", action: "Créer l’alerte", feeds: "Ou suivez-les avec un lecteur de flux :" },
      everything: "Toutes les offres",
      frequency: { daily: "Chaque matin", weekly: "Le lundi matin" },
      frequencyShort: { daily: "chaque matin", weekly: "chaque lundi" },
      saved: {
        title: "Offres enregistrées", lead: "En haut, celles qui se terminent en premier.", here: "Enregistrée", save: "Enregistrer", saved: "Enregistrée", remove: "Enlever des offres enregistrées", ofPosting: (title) => ` : ${title}`, done: "Enregistrée. Vous la retrouvez quand vous voulez.", removed: "Enlevée de vos offres enregistrées.",
        see: "Voir les offres enregistrées", empty: "Vous n’avez encore rien enregistré", emptyLead: "Ouvrez une offre et appuyez sur « Enregistrer » : vous la retrouvez ici, sans inscription.", search: "Chercher parmi les offres", open: (n) => `${number("fr", n)} encore ${n <= 1 ? "ouverte" : "ouvertes"}`, noneOpen: "Aucune n’est encore ouverte",
        closed: (n) => (n === 1 ? "1 ne reçoit plus de candidatures" : `${n} ne reçoivent plus de candidatures`), closedOn: (day) => `Close ${day}`, paused: "Suspendue pour l’instant", print: "Imprimer la liste",
        device: "Elles restent sur cet appareil six mois, dans un cookie technique. Si vous vous connectez avec votre compte, vous les retrouvez partout.", account: "Elles sont dans votre compte : vous les retrouvez sur tous vos appareils.", remind: "Nous vous le rappelons",
        remindLead: (n) => (n === 1 ? "Un e-mail trois jours avant la fin." : `Un e-mail trois jours avant la fin de chacune des ${n} offres encore loin de leur fin.`), remindSubmit: "Rappelez-le-moi", reminded: "C’est fait : nous vous le rappelons trois jours avant la fin.", personal: "Offres enregistrées",
        personalText: (n) => (n === 0 ? "Vous n’en avez encore enregistré aucune." : `Vous en avez enregistré ${n}.`),
      },
    },
    events: {
      seats: {
        free: (all, free) => `${many(all, "place", "places")}, ${free} ${free <= 1 ? "libre" : "libres"}`, full: (ahead) => (ahead === 0 ? "Complet : la liste d’attente est vide, vous seriez la première personne" : `Complet : liste d’attente, ${many(ahead, "personne", "personnes")} avant vous`),
        badgeFree: (all, free) => `${free} ${free <= 1 ? "place libre" : "places libres"} sur ${all}`, badgeFull: "Liste d’attente", badgeClosed: "Inscriptions closes", badgeOff: "Annulé", badgeOver: "Terminé", openDoor: "Entrée libre", elsewhere: "Inscription chez l’organisateur",
      },
      join: {
        title: "S’inscrire", titleFull: "Se mettre sur la liste d’attente", pageTitle: (title) => `Inscription : ${title}`, lead: "Pas de compte. La place est à vous quand vous confirmez.", leadFull: "Il n’y a plus de place. Si quelqu’un annule, la place va à qui attend depuis le plus longtemps et nous vous écrivons.",
        name: "Votre nom", nameHint: "Prénom et nom, comme vous voulez qu’on vous appelle.", contact: "Téléphone ou e-mail", contactHint: "Avec l’e-mail, vous recevez un lien à confirmer. Avec le téléphone, l’organisateur ou le guichet vous appelle.", note: "Que devons-nous savoir ?",
        noteHint: (max) => `Par exemple s’il vous faut une salle sans marches. ${max} caractères au maximum.`, submit: "S’inscrire", submitFull: "Mettez-moi sur la liste", after: "Seuls l’organisateur et le guichet voient votre nom et comment vous contacter. Nous les effaçons après douze mois.", privacy: "Comment nous traitons vos données",
        closed: "Les inscriptions sont closes.", calledOff: "Cet événement est annulé.", over: "Cet événement est déjà passé.", notHere: "On ne peut pas s’inscrire ici à cet événement.", back: "Retour à l’événement", otherDates: "Voir le calendrier", sessions: (n) => (n === 1 ? "Une séance" : `${n} séances`), allSessions: "Dates",
      },
      calendar: {
        title: "Calendrier", pageTitle: (month) => `Calendrier : ${month}`, lead: "Ateliers, cours, rencontres et dates limites des appels, jour par jour.", description: "Ateliers, cours et rencontres pour qui cherche du travail dans la province de Lucca, avec les places libres.", previous: "Mois précédent", next: "Mois suivant", today: "Ce mois-ci",
        months: "Mois", filters: "Filtrer le calendrier", kind: "Quoi", anyKind: "Tout", comune: "Où", anywhere: "Toutes les communes", show: "Afficher", week: (from, to) => `Du ${from} au ${to}`, count: (n) => many(n, "rendez-vous", "rendez-vous"), past: "Déjà passé", session: (n, of) => `séance ${n} sur ${of}`, deadline: "Dernier jour pour demander",
        empty: (month) => `Rien au calendrier pour ${month}`, emptyFiltered: (month) => `Rien de ce genre en ${month}`, emptyLead: "Il y en a de nouveaux chaque semaine.", goTo: (month) => `Aller à ${month}`, showAll: "Enlever les filtres", allOpportunities: "Voir toutes les offres", file: "Abonner votre calendrier",
        fileLead: "Copiez cette adresse dans le calendrier du téléphone : il se met à jour tout seul, avec les mêmes filtres.", print: "Imprimer ce mois", online: "En ligne", from: (time) => `à partir de ${time}`,
      },
    },
    paper: {
      share: {
        title: "Imprimer et partager", address: "Adresse à copier", mail: "Envoyer par e-mail", mailSubject: (title, code) => `${title} (${code})`, mailBody: (title, employer, address) => `J’ai vu cette offre et j’ai pensé à toi.\n\n${title}, ${employer}\n${address}\n`, posterA4: "Affiche A4", posterA3: "Affiche A3", strips: "Bandes à détacher",
        pdf: "PDF", staffNote: "Pour un panneau, un magasin ou un café : le code mène à l’annonce.", boardLink: "Imprimer cette liste pour le panneau",
      },
    },
    feedback: {
      reasons: { money: "On me demande de l’argent", discrimination: "Elle exclut quelqu’un sans raison", false: "Ce n’est pas vrai, ou cela ressemble à une arnaque", expired: "Elle est vieille : le poste n’existe plus", other: "Autre chose" },
      siteReasons: { broken: "Quelque chose ne marche pas", barrier: "Je n’arrive pas à l’utiliser : un obstacle m’arrête", unclear: "Je ne comprends pas ce qu’il faut faire", wrong: "Une information est fausse", other: "Autre chose" },
      ratingReasons: {
        clear: "Les indications étaient claires", complete: "Les indications étaient complètes", progress: "Je comprenais toujours que j’avançais", no_trouble: "Je n’ai pas eu de problème technique",
        unclear: "Parfois les indications n’étaient pas claires", incomplete: "Parfois les indications n’étaient pas complètes", no_progress: "Parfois je ne comprenais pas si j’avançais", trouble: "J’ai eu des problèmes techniques", other: "Autre chose",
      },
      rate: { title: "Merci pour la note", lead: "Si vous voulez, dites-nous pourquoi. Vous n’êtes pas obligé de tout remplir.", legend: (rating) => `Vous avez donné ${rating} sur 5.`, send: "Envoyer", thanks: "Merci, votre avis nous aide", thanksText: "Nous lisons toutes les réponses pour réécrire les pages.", back: "Retour à la page", noPage: "Choisissez une note de 1 à 5 en bas de la page que vous avez lue." },
      report: {
        link: "Signaler cette annonce", title: "Signaler cette annonce", lead: "Quelque chose ne va pas ? Dites-le au guichet. Qui a publié l’annonce ne saura jamais qui l’a signalée.", about: (title, code, organisation) => `${title} (${code}), ${organisation}`, reason: "Ce qui ne va pas",
        words: "Ce qui s’est passé", wordsHint: "Écrivez les faits. Par exemple : combien on vous a demandé, et comment.", email: "Votre e-mail, si vous voulez savoir la suite", emailHint: "Nous l’utilisons seulement pour vous répondre, puis nous l’effaçons.", submit: "Envoyer le signalement",
        sentTitle: "Signalement reçu", sent: "Une personne du guichet le lit. Si l’annonce ne va pas, nous la suspendons.", back: "Retour à l’annonce", money: "On vous a demandé de l’argent ? Ne payez pas. Qui cherche du travail ne doit rien payer : c’est la loi (D.Lgs. 276/2003, art. 11).",
      },
      site: {
        title: "Signaler un problème", lead: "Quelque chose ne marche pas ou n’est pas clair sur ce site ? Écrivez-le ici : nous lisons et nous répondons en 30 jours.", reason: "De quoi il s’agit", words: "Ce qui s’est passé", wordsHint: "Ce que vous faisiez, et ce que vous avez vu.", page: "Sur quelle page",
        pageHint: "Par exemple : /opportunita", email: "Votre e-mail, si vous voulez une réponse", emailHint: "Nous l’utilisons seulement pour vous répondre, puis nous l’effaçons.", submit: "Envoyer le signalement", sentTitle: "Signalement reçu", sent: "Merci. Si vous avez laissé votre e-mail, nous répondons en 30 jours.",
        phone: "Vous préférez téléphoner ? Appelez le guichet :", home: "Aller à la première page",
      },
    },
    pages: {
      easy: {
        name: "Mots faciles",
        home: { title: "Mots faciles", lead: "Ici vous lisez les choses les plus importantes. Les phrases sont courtes.", choose: "Choisissez une page", other: "Autres choses" },
        callTitle: "Vous avez besoin d’aide ?",
        call: "Appelez le guichet. Nous parlons lentement.",
        back: "Toutes les pages faciles",
        pages: {
          "trovare-lavoro": {
            title: "Trouver un travail",
            parts: [
              { title: "Ce site", lines: ["Ce site est de la commune.", "Ici vous trouvez du travail.", "Le site est gratuit.", "Vous ne payez rien."] },
              { title: "Comment chercher", lines: ["Ouvrez la page [Offres](postings).", "Écrivez le travail, en italien. Par exemple : cuoco (cuisinier).", "Choisissez la ville.", "Appuyez sur « Chercher »."] },
              { title: "Ce que vous lisez dans une offre", lines: ["Le nom du travail.", "Le salaire : combien vous gagnez.", "Le lieu : où vous travaillez.", "Les horaires : combien d’heures vous travaillez.", "Le dernier jour pour postuler."] },
              { title: "Le code", lines: ["Chaque offre a un code.", "Par exemple : L-482.", "Vous pouvez dire le code au téléphone."] },
            ],
          },
          candidarsi: {
            title: "Postuler",
            parts: [
              { title: "Ce que ça veut dire", lines: ["Postuler veut dire : « Je veux ce travail »."] },
              { title: "Comment faire", lines: ["Ouvrez l’offre.", "Appuyez sur « Postuler ».", "Cochez ce que vous savez faire.", "Écrivez votre nom.", "Écrivez votre téléphone ou votre e-mail.", "Appuyez sur « Envoyer la candidature »."] },
              { title: "Après", lines: ["Vous recevez un e-mail.", "Ouvrez le lien et appuyez sur « Je confirme et j’envoie ».", "Vous avez écrit le téléphone ? Nous vous appelons.", "Puis vous attendez la réponse."] },
              { title: "La réponse", lines: ["La réponse arrive.", "C’est oui, ou c’est non.", "Vous voyez tout dans votre page.", "Vous avez perdu le lien ? Allez dans [Ma candidature](findApplication)."] },
              { title: "Vous avez changé d’avis ?", lines: ["Vous pouvez vous retirer.", "Allez dans votre page.", "Appuyez sur « Retirer la candidature »."] },
            ],
          },
          sportello: {
            title: "Le guichet emploi",
            parts: [
              { title: "C’est quoi", lines: ["Le guichet est un bureau.", "Des personnes vous aident.", "C’est gratuit."] },
              { title: "Ce que nous faisons", lines: ["Nous cherchons du travail avec vous.", "Nous écrivons le CV avec vous.", "Nous envoyons la candidature avec vous.", "Nous vous disons la réponse."] },
              { title: "Ce que vous apportez", lines: ["Un document d’identité.", "Le code de l’offre, si vous l’avez.", "Le CV, si vous l’avez."] },
              { title: "Vous parlez peu italien ?", lines: ["Venez quand même.", "Une personne peut traduire pour vous.", "Dites-le au téléphone."] },
              { title: "Comment nous trouver", lines: ["Allez dans la page [Le guichet emploi](desk).", "Lisez les horaires et l’adresse.", "Ou téléphonez."] },
            ],
          },
          diritti: {
            title: "Vos droits",
            parts: [
              { title: "Vous ne payez pas", lines: ["Personne ne peut vous demander de l’argent pour un travail.", "C’est interdit.", "On vous demande de l’argent ? Ne payez pas. Dites-le au guichet."] },
              { title: "Vous êtes égal aux autres", lines: ["Homme ou femme : c’est pareil.", "Jeune ou vieux : c’est pareil.", "De chaque pays : c’est pareil.", "De chaque religion : c’est pareil."] },
              { title: "Ce qu’on ne peut pas vous demander", lines: ["Si vous êtes marié.", "Si vous avez des enfants, ou si vous en voulez.", "Votre religion.", "Votre santé.", "Combien vous gagnez aujourd’hui."] },
              { title: "Le salaire", lines: ["L’offre doit dire le salaire.", "Vous ne devez pas travailler gratuitement à l’essai."] },
              { title: "Le contrat", lines: ["Avant de travailler, vous signez un contrat.", "Demandez une copie.", "Vous ne comprenez pas ? Apportez-le au guichet."] },
              { title: "Vos données", lines: ["Vos données sont protégées.", "Vous pouvez les voir.", "Vous pouvez les faire effacer.", "Lisez la page [Protection des données](privacy)."] },
              { title: "Quelque chose ne va pas ?", lines: ["Dans chaque offre il y a « Signaler cette annonce ».", "Qui cherche du personnel ne connaît pas votre nom."] },
            ],
          },
        },
      },
    },
    terms: {
      postingKind: { job: "Emploi", internship: "Stage", lab: "Atelier", course: "Cours", meeting: "Rencontre", call: "Appel ou fonds", placement: "Expérience dans un organisme public" },
      postingKinds: { job: "Emplois", internship: "Stages", lab: "Ateliers", course: "Cours", meeting: "Rencontres", call: "Appels et fonds", placement: "Expériences dans des organismes publics" },
      contract: {
        permanent: "Durée indéterminée", fixed_term: "Durée déterminée", replacement: "Remplacement à durée déterminée", apprenticeship_1: "Apprentissage pour la qualification ou le diplôme", apprenticeship_2: "Apprentissage d’un métier", apprenticeship_3: "Apprentissage de haute formation et de recherche",
        apprenticeship_seasonal: "Apprentissage pour travail saisonnier", apprenticeship_public: "Apprentissage dans l’administration publique", domestic: "Travail à domicile chez un particulier", domestic_fixed: "Emploi de maison à durée déterminée", domestic_any: "Emploi de maison, durée à convenir", on_call: "Travail à la demande",
        agency_permanent: "Intérim à durée indéterminée", agency_fixed: "Intérim à durée déterminée", home_work: "Travail chez soi", project: "Collaboration sur projet", occasional: "Travail indépendant occasionnel", collaboration: "Collaboration coordonnée et continue", sport: "Travail sportif",
        occasional_service: "Prestation occasionnelle (INPS)", family_booklet: "Libretto famiglia (chèque emploi des familles)", internship: "Stage", summer_internship: "Stage d’été", work_grant: "Bourse de travail", maritime: "Travail maritime", entertainment_permanent: "Spectacle, durée indéterminée", entertainment: "Spectacle",
        entertainment_self: "Spectacle, travail indépendant", farm_fixed: "Travail agricole à durée déterminée", farm_joint: "Travail agricole partagé", farm_occasional: "Travail agricole occasionnel", public_service: "Emploi dans l’administration publique", partnership: "Association en participation", agent: "Agent ou représentant",
        platform_permanent: "Travail par plateforme, durée indéterminée", platform_fixed: "Travail par plateforme, durée déterminée", platform_replacement: "Travail par plateforme, remplacement",
      },
      contractGroup: { permanent: "Durée indéterminée", fixed_term: "Durée déterminée", apprenticeship: "Apprentissage", agency: "Intérim", internship: "Stage", other: "Autre contrat" },
      workingTime: { full_time: "Temps plein", part_time: "Temps partiel tous les jours", part_time_vertical: "Temps partiel certains jours", part_time_mixed: "Temps partiel mixte" },
      shift: { morning: "Matin", afternoon: "Après-midi", evening: "Soir", night: "Nuit", weekend: "Week-end", holidays: "Jours fériés", rotating: "Équipes tournantes" },
      remote: { no: "Sur place", partial: "En partie à la maison", full: "À la maison" },
      remoteEvent: { no: "En présence", partial: "En présence et en ligne", full: "En ligne" },
      remoteForm: { agile: "Travail agile (télétravail souple)", telework: "Télétravail" },
      internshipCategory: { ordinary: "Toutes les personnes : jusqu’à 6 mois", graduate_or_disadvantaged: "Diplômés ou personnes défavorisées : jusqu’à 12 mois", disability: "Personnes handicapées : jusqu’à 24 mois" },
      programme: { scu: "Service civil universel", scr: "Service civil régional", puc: "Projet utile à la collectivité (PUC)", lsu: "Travail d’utilité sociale", tir_incl: "Stage d’inclusion sociale", fsl: "Formation école-travail", vol: "Bénévolat" },
      joining: { here: "Sur ce site", link: "Sur une autre page", contact: "Par e-mail ou téléphone", none: "Sans inscription : il suffit de venir" },
      payPeriod: { hour: "de l’heure", day: "par jour", month: "par mois", year: "par an", total: "en tout" },
      reserved: { none: "Ouvert à tous", art1: "Réservé aux personnes handicapées (loi 68/1999, article 1)", art18: "Réservé aux catégories protégées (loi 68/1999, article 18)" },
      postingState: { draft: "Brouillon", in_review: "En vérification", changes_requested: "À corriger", published: "Publiée", paused: "En pause", closed: "Close", archived: "Archivée" },
      applicationState,
      rejectionReason,
      organisationKind: { employer: "Entreprise ou employeur", association: "Association", school: "École", training_body: "Organisme de formation", public_body: "Organisme public" },
      licence: {
        am: "Permis AM (cyclomoteurs)", a1: "Permis A1", a2: "Permis A2", a: "Permis A (moto)", b1: "Permis B1", b: "Permis B (voiture)", be: "Permis BE", c1: "Permis C1", c: "Permis C (camion)", ce: "Permis CE (poids lourds articulés)", d1: "Permis D1", d: "Permis D (bus)", de: "Permis DE",
        cqc: "CQC (carte de qualification du conducteur)", adr: "Certificat ADR (marchandises dangereuses)", forklift: "Certificat de cariste", aerial_platform: "Certificat pour nacelles élévatrices", crane: "Certificat de grutier", earth_moving: "Certificat pour engins de terrassement", food_hygiene: "Attestation HACCP (hygiène des aliments)",
        fire_safety: "Attestation incendie", first_aid: "Attestation de premiers secours", welder: "Certificat de soudure", boiler: "Certificat pour chaudières et générateurs de vapeur", plant_protection: "Certificat pour produits phytosanitaires", electrical_works: "Qualification PES ou PAV pour travaux électriques", nautical: "Permis bateau",
        oss: "Qualification OSS (aide-soignant)", lifeguard: "Brevet de maître-nageur", security_guard: "Agrément d’agent de sécurité",
      },
      language: { it: "Italien", en: "Anglais", fr: "Français", de: "Allemand", es: "Espagnol", pt: "Portugais", ro: "Roumain", sq: "Albanais", ar: "Arabe", uk: "Ukrainien", ru: "Russe", pl: "Polonais", zh: "Chinois", si: "Singhalais", wo: "Wolof", bn: "Bengali", ur: "Ourdou", hi: "Hindi", tl: "Tagalog", nl: "Néerlandais" },
      cefr: { A1: "A1 : mots et phrases de base", A2: "A2 : conversations simples", B1: "B1 : se débrouille au travail et en voyage", B2: "B2 : parle et écrit avec assurance", C1: "C1 : très bien, même dans des textes difficiles", C2: "C2 : comme une personne née avec cette langue" },
      eqf: { 1: "Collège", 2: "Deux premières années de lycée", 3: "Qualification professionnelle", 4: "Baccalauréat", 5: "Diplôme ITS (technicien supérieur)", 6: "Licence", 7: "Master", 8: "Doctorat" },
    },
    errors: {
      required: () => "Cette réponse manque",
      choice: () => "Choisissez dans la liste",
      malformed: () => "Nous n’arrivons pas à lire cette réponse : écrivez-la de nouveau",
      unknown: ({ value }) => `Nous ne trouvons pas «${NBSP}${value}${NBSP}» : vérifiez l’orthographe ou choisissez dans la liste`,
      too_long: ({ max }) => `Le texte est trop long : ${number("fr", max)} caractères au maximum`,
      too_short: ({ min }) => `Le texte est trop court : écrivez au moins ${number("fr", min)} caractères`,
      email: () => "Vérifiez l’e-mail : il doit être comme nom@exemple.it",
      phone: () => "Vérifiez le téléphone : écrivez le numéro avec l’indicatif, par exemple 0583 123456",
      accept: () => "Pour continuer, cochez la case",
      contact_missing: () => "Écrivez au moins un e-mail ou un téléphone pour la réponse",
      expired: () => "Ce lien n’est plus valable : demandez-en un nouveau",
      wrong_credentials: () => "E-mail ou mot de passe incorrects : réessayez, ou demandez un nouveau mot de passe",
      too_many_attempts: ({ minutes }) => `Trop d’essais : réessayez dans ${many(minutes, "minute", "minutes")}`,
    },
    refusals: {
      page: (status) => {
        if (status === 404) return { title: "Page introuvable", lead: "L’adresse n’existe pas, ou la page n’est pas pour vous." };
        if (status === 403) return { title: "Demande refusée", lead: "La demande vient d’un autre site. Revenez à la page et réessayez de là." };
        if (status === 410) return { title: "Page non disponible", lead: "Ce que vous cherchez est terminé ou a été fermé." };
        if (status === 413) return { title: "Texte ou fichier trop grand", lead: "Revenez en arrière avec le bouton du navigateur : ce que vous avez écrit est encore là. Raccourcissez-le et réessayez." };
        if (status === 429) return { title: "Trop d’essais", lead: "Attendez un quart d’heure et réessayez. Si c’est urgent, appelez le guichet." };
        if (status >= 500) return { title: "Quelque chose n’a pas marché", lead: "C’est notre faute, et nous l’avons noté. Réessayez bientôt : ce qui était enregistré l’est toujours." };
        return { title: "Demande non valable", lead: "Revenez en arrière avec le bouton du navigateur et vérifiez ce que vous avez écrit." };
      },
      why: {
        not_found: "Elle n’existe plus, ou ce n’est pas une de vos pages.", already_done: "C’est déjà fait : pas besoin de recommencer.", already_known: "Elle existe déjà : nous n’en avons pas créé une autre.", link_expired: "Ce lien n’est plus valable ou a déjà servi. Demandez-en un nouveau.",
        closed: "Cette offre est close : on ne peut plus postuler.", too_many_tries: "Trop d’essais. Attendez un quart d’heure et réessayez, ou appelez le guichet.", too_large: "Le texte ou le fichier est trop grand. Raccourcissez-le et réessayez.",
      },
      home: "Aller à la première page", search: "Chercher parmi les offres", call: (phone) => `Ou appelez le guichet : ${phone}`, requestId: (id) => `Si vous appelez le guichet, lisez ce code : ${id}`, errorPrefix: "Erreur : ",
    },
    missing: { name: "Écrivez votre prénom et votre nom", contact: "Écrivez un téléphone ou un e-mail", email: "Écrivez l’e-mail", frequency: "Choisissez la fréquence", reason: "Indiquez la raison", words: "Racontez ce qui ne va pas", password: "Écrivez le mot de passe", rating: "Choisissez une note" },
    fields: { name: "Nom", contact: "Téléphone ou e-mail", message: "Message", email: "E-mail", reason: "Raison", words: "Texte", page: "Page", privacy: "Protection des données", password: "Mot de passe", rating: "Note" },
    mail: {
      confirmApplication: ({ name, title, organisation, link, status }) =>
        letter(`Confirmez la candidature : ${title}`, [
          `Bonjour ${name},`,
          `vous avez postulé à «${NBSP}${title}${NBSP}» chez ${organisation}. Pour qu’elle arrive, ouvrez cette page et appuyez sur « Je confirme et j’envoie » :\n${link}`,
          `Ici vous voyez toujours où vous en êtes, et vous pouvez vous retirer quand vous voulez :\n${status}`,
          "Qui a ce lien voit votre page : ne le transférez pas. Si ce n’est pas vous, ne faites rien.",
        ]),
      proposal: ({ name, title, organisation, answerBy, message, link }) =>
        letter(`Le guichet vous propose : ${title}`, [
          `Bonjour ${name},`,
          `nous avons pensé à vous pour «${NBSP}${title}${NBSP}» chez ${organisation}. Regardez de quoi il s’agit et dites-nous si cela vous intéresse :\n${link}`,
          message ? `Nous ajoutons : «${NBSP}${message}${NBSP}»` : null,
          `Répondez avant le ${answerBy.split("-").reverse().join("/")}. Vous pouvez dire non : rien ne change avec le guichet.`,
          "Qui a ce lien voit votre page : ne le transférez pas. Vous préférez en parler ? Appelez-nous.",
        ]),
      applicationMoved: (move) =>
        letter(`${applicationState[move.state]} : ${move.title}`, [
          `Bonjour ${move.name},`,
          `votre candidature à «${NBSP}${move.title}${NBSP}» chez ${move.organisation} a changé. Maintenant : ${applicationState[move.state]}.`,
          move.interviewAt ? `L’entretien est le ${new Intl.DateTimeFormat("fr-FR", { dateStyle: "full", timeStyle: "short", timeZone: "Europe/Rome" }).format(new Date(move.interviewAt))}${move.interviewPlace ? `, ${move.interviewPlace}` : ""}.` : null,
          move.reason ? rejectionReason[move.reason] : null,
          move.message ? `On vous écrit : «${NBSP}${move.message}${NBSP}»` : null,
          `Pour voir toutes les étapes, ouvrez le lien reçu quand vous avez postulé. Perdu ? Demandez-le ici :\n${move.findPage}`,
        ]),
      proposalLapsed: ({ name, title, organisation, deskPhone }) =>
        letter(`La proposition est terminée : ${title}`, [
          `Bonjour ${name},`,
          `le jour pour répondre à «${NBSP}${title}${NBSP}» chez ${organisation} est passé, nous l’avons donc fermée.`,
          `Rien ne change avec le guichet. Cela vous intéresse encore ? Appelez-nous : ${deskPhone}.`,
        ]),
      applicationLinks: ({ links }) =>
        letter("Les liens de vos candidatures", ["Bonjour,", "vous avez demandé de retrouver vos candidatures. Voici les nouveaux liens : les anciens ne marchent plus.", ...links.map(({ title, link }) => `${title}\n${link}`), "Si ce n’est pas vous, ne faites rien."]),
      reportAnswered: ({ title, outcome, note }) =>
        letter(`Votre signalement : ${title}`, [
          "Bonjour,",
          {
            paused: `vous avez signalé l’annonce «${NBSP}${title}${NBSP}». Nous l’avons suspendue : pour l’instant on ne la trouve plus.`,
            corrected: `vous avez signalé l’annonce «${NBSP}${title}${NBSP}». Elle est maintenant corrigée.`,
            unfounded: `vous avez signalé l’annonce «${NBSP}${title}${NBSP}». Nous l’avons vérifiée : elle peut rester comme elle est.`,
          }[outcome],
          note ? `Nous ajoutons : «${NBSP}${note}${NBSP}»` : null,
          "Qui a publié l’annonce ne sait pas que vous avez écrit. Maintenant nous effaçons votre adresse. Merci.",
        ]),
    },
  },
};
