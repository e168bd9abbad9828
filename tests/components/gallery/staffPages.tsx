import { Badge } from "~/components/data/Badge";
import { Callout } from "~/components/data/Callout";
import { EmptyState } from "~/components/data/EmptyState";
import { MatchStrip } from "~/components/data/MatchStrip";
import { Points } from "~/components/data/Points";
import { Queue } from "~/components/data/Queue";
import { QueueRow } from "~/components/data/QueueRow";
import { Stages } from "~/components/data/Stages";
import { StatTiles } from "~/components/data/StatTiles";
import { Table } from "~/components/data/Table";
import { TierLegend } from "~/components/data/TierLegend";
import { TierMark } from "~/components/data/TierMark";
import { Timeline } from "~/components/data/Timeline";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { FieldRow } from "~/components/forms/FieldRow";
import { FormNote } from "~/components/forms/FormNote";
import { MarginNote } from "~/components/forms/MarginNote";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { SavedMark } from "~/components/forms/SavedMark";
import { SelectField } from "~/components/forms/SelectField";
import { Steps } from "~/components/forms/Steps";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { Icon } from "~/components/Icon";
import { A } from "~/components/locale";
import { OrganisationFrame } from "~/components/shell/OrganisationFrame";
import { StaffFrame } from "~/components/shell/StaffFrame";
import { TitleRow } from "~/components/shell/TitleRow";
import { FRAME } from "./sample";

const STAFF = {
  ...FRAME,
  demo: false,
  path: "/scrivania",
  actor: { name: "Chiara Bertini", roles: ["operator", "secretary", "admin"] as const },
};
const COUNTS = { myDay: 31, toReview: 7, postings: 94, applications: 38, crises: 6 };

export function Day() {
  return (
    <StaffFrame {...STAFF} counts={COUNTS}>
      <TitleRow
        title="La mia giornata"
        meta="Lunedì 23 novembre 2026, 10:42. Sportello di Lucca centro."
        actions={
          <>
            <A className="btn btn-outline-primary" to="/a">
              <Icon name="calendar" size="sm" />
              Accesso libero
            </A>
            <A className="btn btn-primary" to="/n">
              <Icon name="plus" size="sm" />
              Nuova persona
            </A>
          </>
        }
      />
      <StatTiles
        label="Code di lavoro"
        tiles={[
          { value: 4, label: "Risposte in ritardo", note: "la più vecchia da 6 giorni", to: "#r", tone: "late" },
          { value: 7, label: "Da verificare", note: "2 annunci bloccati", to: "#v" },
          { value: 9, label: "Proposte in attesa", note: "3 scadono oggi", to: "#p" },
          { value: 5, label: "Appuntamenti di oggi", to: "#a" },
          { value: 6, label: "Esiti da chiedere", to: "#e" },
        ]}
      />
      <div className="columns-main">
        <div className="it-card">
          <Queue id="r" title="Risposte in ritardo" count={4} all={{ label: "Vedi tutte", to: "/tutte" }}>
            <QueueRow
              when="6 giorni"
              whenNote="promessa 17/11"
              late
              title="Trattoria Le Mura: aiuto cuoca o cuoco, L-455"
              to="/x"
              why="3 candidature senza risposta, già avvisata una volta"
              action={
                <A className="btn btn-primary btn-sm" to="/t">
                  Telefona
                </A>
              }
              select={{ name: "s", value: "1", label: "Seleziona L-455" }}
            />
            <QueueRow
              when="2 giorni"
              whenNote="promessa 21/11"
              late
              title="Edil Morianese: carpentiere, L-461"
              to="/y"
              why="Candidatura di Youssef B., mail letta e non risposta"
              action={
                <SubmitButton look="outline-primary" small>
                  Manda sollecito
                </SubmitButton>
              }
              select={{ name: "s", value: "2", label: "Seleziona L-461", checked: true }}
            />
          </Queue>
          <Queue id="v" title="Da verificare" count={7} all={{ label: "Vedi tutte", to: "/verifiche" }}>
            <QueueRow
              when="oggi"
              whenNote="arrivato 9:02"
              title="Hotel Fosso: receptionist turno di notte, L-484"
              to="/z"
              badges={<Badge tone="red">1 blocco</Badge>}
              why="Blocco: «massimo 35 anni» nel testo, D.Lgs. 216/2003"
              action={
                <A className="btn btn-outline-primary btn-sm" to="/v">
                  Verifica
                </A>
              }
            />
          </Queue>
        </div>
        <aside className="card-stack" aria-label="Oggi">
          <section className="it-card">
            <div className="card-head">
              <h2>Oggi in agenda</h2>
              <A to="/s">Settimana</A>
            </div>
            <ul className="agenda">
              <li className="done">
                <time>9:00</time>
                <div>
                  <b>Rosa Bianchi</b>
                  <p className="meta">Primo colloquio, concluso</p>
                </div>
              </li>
              <li className="now">10:42</li>
              <li>
                <time>11:00</time>
                <div>
                  <b>Luca Marchi</b>
                  <p className="meta">Due proposte da guardare</p>
                </div>
              </li>
            </ul>
          </section>
          <section className="it-card">
            <div className="card-body">
              <p>
                <b className="big-number">86%</b> <span className="meta">risposte in tempo</span>
              </p>
            </div>
          </section>
        </aside>
      </div>
    </StaffFrame>
  );
}

const BLOCKS = [
  ["occupation", 30, 24],
  ["skills", 25, 14],
  ["travel", 15, 12.6],
  ["contract", 10, 8],
  ["languages", 7, 3.5],
  ["education", 5, 5],
  ["licences", 4, 0],
  ["start", 4, 4],
] as const;

export function Matching() {
  const blocks = BLOCKS.map(([key, weight, points]) => ({ key, weight, points, missing: key === "languages" }));
  return (
    <StaffFrame {...STAFF} path="/scrivania/opportunita/1/abbinamenti" counts={COUNTS}>
      <TitleRow
        title="Addetta o addetto al magazzino"
        trail={[{ label: "Opportunità", to: "/o" }]}
        meta="Logistica Frizzone, Porcari. 2 posti."
        badges={
          <>
            <Badge tone="open">Pubblicata</Badge>
            <Badge tone="line">L-482</Badge>
          </>
        }
      />
      <div className="it-card match-list">
        <div className="band-head">
          <b>Fascia alta</b> da 80 a 100, 2 persone
        </div>
        {[92, 91].map((score, i) => (
          <details key={score} className={i === 0 ? "match-row match-equal" : "match-row"}>
            <summary>
              <span className="match-place">{i + 1}</span>
              <span className="match-name">
                Giulia Bertolucci<span className="meta">Porcari, 3 km. Essenziali 5 su 5.</span>
              </span>
              <MatchStrip blocks={blocks} score={score} />
              <b className="match-score">{score}</b>
              <span className="btn btn-outline-primary btn-sm match-more">
                Spiega
                <Icon name="chevron" size="xs" />
              </span>
            </summary>
          </details>
        ))}
        <details className="match-row" open>
          <summary>
            <span className="match-place">3</span>
            <span className="match-name">
              Elira Hoxha<span className="meta">Altopascio, 7 km, senza auto.</span>
            </span>
            <MatchStrip blocks={blocks} score={71.1} />
            <b className="match-score">71</b>
            <span className="btn btn-outline-primary btn-sm match-more">
              Spiega
              <Icon name="chevron" size="xs" />
            </span>
          </summary>
          <div className="match-explained">
            <div>
              <Table
                caption="Spiegazione"
                captionHidden
                columns={[
                  { label: "Criterio" },
                  { label: "Chiesto" },
                  { label: "Posseduto" },
                  { label: "Punti su massimo", numeric: true },
                ]}
                rows={[
                  {
                    key: 1,
                    cells: [
                      "Professione",
                      "Addetta al magazzino",
                      <span key="h">
                        Addetta al magazzino, 3 anni<span className="meta">Stessa professione</span>
                      </span>,
                      <Points key="p" part={0.8} text="24,0 su 30" />,
                    ],
                  },
                  {
                    key: 2,
                    cells: [
                      "Competenze",
                      "5 essenziali",
                      "4 essenziali",
                      <Points key="p" part={0.56} text="14,0 su 25" />,
                    ],
                  },
                ]}
                total={["Totale", "", "Controlli obbligatori: 3 su 3", "71,1 su 100"]}
              />
            </div>
            <div>
              <h2 className="h3">Cosa cambierebbe</h2>
              <p className="change-line">
                <span className="plus">+6</span>
                <span>
                  <A to="/c">Corso carrelli elevatori</A>
                  <span className="meta d-block">sabato 12/12</span>
                </span>
              </p>
              <h2 className="h3">Proponi a Elira</h2>
              <form>
                <FieldRow>
                  <TextField name="by" label="Risposta entro" value="30/11/2026" />
                  <SelectField
                    name="via"
                    label="Avvisa con"
                    empty={false}
                    options={[{ value: "sms", label: "SMS" }]}
                    value="sms"
                  />
                </FieldRow>
                <SubmitRow plain>
                  <SubmitButton>Proponi</SubmitButton>
                </SubmitRow>
              </form>
            </div>
          </div>
        </details>
      </div>
      <h2 className="mt-4 mb-2">Non idonee ora</h2>
      <div className="it-card">
        <Table
          caption="Persone non idonee ora"
          captionHidden
          columns={[
            { label: "Persona" },
            { label: "Requisito indispensabile" },
            { label: "Cosa lo cambia" },
            { label: "Punti", numeric: true },
          ]}
          rows={[
            {
              key: 1,
              cells: [
                "Kadiatou Bah",
                "Lingua minima",
                <A key="c" to="/c">
                  Italiano A2, da lunedì 11/01
                </A>,
                "74",
              ],
            },
          ]}
        />
      </div>
    </StaffFrame>
  );
}

export function Crisis() {
  return (
    <StaffFrame {...STAFF} path="/tavoli/crisi/1" counts={COUNTS}>
      <TitleRow
        title="Cartotecnica Lunata S.p.A."
        trail={[{ label: "Crisi aziendali", to: "/tavoli/crisi" }]}
        meta="Lunata, Capannori. 142 dipendenti, uno stabilimento."
        badges={<TierMark tier="table" />}
      />
      <StatTiles
        label="Numeri"
        tiles={[
          { value: 142, label: "Lavoratori coinvolti", note: "27 nell’indotto" },
          { value: 38, label: "Posti a rischio" },
          { value: "17 giorni", label: "Fine fase sindacale", note: "L. 223/1991, art. 4 c. 6", tone: "clock" },
        ]}
      />
      <Stages
        label="Fasi"
        current="procedure"
        stages={[
          ["reported", "Segnalata"],
          ["assessing", "In esame"],
          ["prevention", "Prevenzione"],
          ["table_open", "Tavolo aperto"],
          ["procedure", "Procedura"],
          ["agreement", "Accordo"],
          ["transition", "Transizione"],
          ["closed", "Chiusa"],
        ].map(([key = "", label = ""], i) => ({ key, label, date: i < 5 ? "3/09/2025" : undefined }))}
      />
      <div className="columns-main columns-wide">
        <section className="it-card">
          <div className="card-head">
            <h2>Cronologia</h2>
            <A to="/e">Tutti i 26 eventi</A>
          </div>
          <Timeline
            items={[
              {
                key: "1",
                day: "10 dic",
                year: "2026",
                kind: "law",
                future: true,
                title: "Finisce la fase sindacale",
                text: "L. 223/1991, art. 4 c. 6: 45 giorni dalla lettera.",
                aside: <TierMark tier="signatory" />,
              },
              { key: "2", day: "oggi", kind: "today", title: "Seduta 14 alle 15:00" },
              {
                key: "3",
                day: "18 nov",
                year: "2026",
                kind: "sitting",
                title: "Seduta 13: la proprietà apre alla transizione",
                text: "Sospende i 38 licenziamenti.",
                aside: <TierMark tier="table" />,
              },
              {
                key: "4",
                day: "11 nov",
                year: "2026",
                title: "Secondo investitore chiede i dati",
                aside: <TierMark tier="secretariat" />,
              },
            ]}
          />
          <TierLegend />
        </section>
        <aside className="card-stack" aria-label="Prossimo passo">
          <section className="it-card">
            <div className="card-body">
              <p className="meta">Prossimo passo</p>
              <h3>Bozza dell’accordo di transizione</h3>
              <p>Azienda, entro mercoledì 2 dicembre.</p>
            </div>
          </section>
          <EmptyState title="Nessun impegno" action={{ label: "Aggiungi un impegno", to: "/i" }} />
        </aside>
      </div>
    </StaffFrame>
  );
}

export function Wizard() {
  return (
    <OrganisationFrame
      {...FRAME}
      path="/organizzazione"
      actor={{ name: "Ferramenta Borgo Giannotti", roles: ["member"] }}
    >
      <TitleRow title="Il lavoro" actions={<SavedMark time="10:42" />} />
      <p className="lead">Bastano tre minuti: che cosa si fa, dove, quando e quanto si guadagna.</p>
      <Steps
        current={2}
        steps={[
          { label: "Il lavoro", to: "/1" },
          { label: "Chi cerchi" },
          { label: "Come ti trovano" },
          { label: "Controlla e invia" },
        ]}
      />
      <ErrorSummary
        errors={[
          { name: "payMin", message: "Paga: scrivi la cifra più bassa, per esempio 1.450" },
          { name: "agreement", message: "Contratto collettivo: scegli quello che applichi" },
        ]}
      />
      <Callout tone="open" announce>
        La bozza è salvata.
      </Callout>
      <form className="form-with-margin" noValidate>
        <h2>Che cosa offri</h2>
        <RadioGroup
          name="kind"
          label="Che tipo di opportunità è"
          layout="boxes"
          value="job"
          options={[
            { value: "job", label: "Lavoro" },
            { value: "internship", label: "Tirocinio" },
            { value: "lab", label: "Laboratorio o corso" },
          ]}
        />
        <TextField
          name="title"
          label="Titolo dell’annuncio"
          hint="Il nome del lavoro, come lo direbbe chi lo cerca."
          value="Addetta/o al banco e al magazzino"
        />
        <MarginNote fine="Titolo chiaro">Comprende tutte le persone e dice il mestiere.</MarginNote>
        <TextArea
          name="description"
          label="Che cosa si fa"
          hint="Tre o quattro compiti di una giornata normale."
          rows={7}
          value="Accoglienza dei clienti. Cerchiamo un ragazzo giovane, massimo 30 anni."
          maxLength={2000}
        />
        <FormNote
          level="block"
          excerpt={[
            { text: "…Cerchiamo un ", marked: false },
            { text: "ragazzo giovane", marked: true },
            { text: ", ", marked: false },
            { text: "massimo 30 anni", marked: true },
          ]}
          reason="L’età e il sesso non possono essere un requisito."
          better="Cerchiamo una persona anche alla prima esperienza: la formiamo noi."
          law={["D.Lgs. 216/2003, art. 3"]}
          actions={
            <SubmitButton small name="use" value="1">
              Usa questo testo
            </SubmitButton>
          }
        />
        <h2>Quanto si guadagna</h2>
        <FieldRow>
          <TextField name="payMin" label="Da" affix="€" inputMode="decimal" error="Scrivi la cifra più bassa" />
          <TextField name="payMax" label="A" affix="€" inputMode="decimal" value="1.420" />
          <SelectField
            name="period"
            label="Ogni"
            options={[{ value: "month", label: "mese, per 14 mensilità" }]}
            value="month"
          />
        </FieldRow>
        <SelectField
          name="agreement"
          label="Contratto collettivo che applichi"
          hint="Lo trovi nella busta paga."
          error="Scegli il contratto collettivo che applichi"
          options={[]}
        />
        <FormNote
          level="hint"
          title="Consiglio: pubblica anche sul SIISL"
          reason="Se chiedi uno sgravio per assumere, devi pubblicare anche lì."
        />
        <TextField
          name="closes"
          label="Fine dell’annuncio"
          hint="Giorno, mese, anno."
          width="short"
          value="31/12/2026"
        />
        <SubmitRow aside={<A to="/t">Preferisci il telefono? Lo scriviamo noi</A>}>
          <SubmitButton>Continua: chi cerchi</SubmitButton>
          <SubmitButton look="outline-primary">Salva e chiudi</SubmitButton>
        </SubmitRow>
      </form>
    </OrganisationFrame>
  );
}
