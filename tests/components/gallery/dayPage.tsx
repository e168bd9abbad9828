import { Badge } from "~/components/data/Badge";
import { Queue } from "~/components/data/Queue";
import { QueueRow } from "~/components/data/QueueRow";
import { StatTiles } from "~/components/data/StatTiles";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { Icon } from "~/components/Icon";
import { LocalLink } from "~/components/locale";
import { StaffFrame } from "~/routes/desk/layout/StaffFrame";
import { TitleRow } from "~/components/shell/TitleRow";
import { COUNTS, STAFF } from "./staffSample";

export function Day() {
  return (
    <StaffFrame {...STAFF} counts={COUNTS}>
      <TitleRow
        title="La mia giornata"
        meta="Lunedì 23 novembre 2026, 10:42. Sportello di Lucca centro."
        actions={
          <>
            <LocalLink className="btn btn-outline-primary" to="/a">
              <Icon name="calendar" size="sm" />
              Accesso libero
            </LocalLink>
            <LocalLink className="btn btn-primary" to="/n">
              <Icon name="plus" size="sm" />
              Nuova persona
            </LocalLink>
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
                <LocalLink className="btn btn-primary btn-sm" to="/t">
                  Telefona
                </LocalLink>
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
                <LocalLink className="btn btn-outline-primary btn-sm" to="/v">
                  Verifica
                </LocalLink>
              }
            />
          </Queue>
        </div>
        <aside className="card-stack" aria-label="Oggi">
          <section className="it-card">
            <div className="card-head">
              <h2>Oggi in agenda</h2>
              <LocalLink to="/s">Settimana</LocalLink>
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
