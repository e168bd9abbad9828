import { EmptyState } from "~/components/data/EmptyState";
import { Stages } from "~/routes/tables/crises/file/Stages";
import { StatTiles } from "~/components/data/StatTiles";
import { TierLegend } from "~/routes/tables/crises/file/TierLegend";
import { TierMark } from "~/routes/tables/crises/parts/TierMark";
import { Timeline } from "~/components/data/Timeline";
import { LocalLink } from "~/components/locale";
import { StaffFrame } from "~/routes/desk/layout/StaffFrame";
import { TitleRow } from "~/components/shell/TitleRow";
import { COUNTS, STAFF } from "../staffSample";

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
            <LocalLink to="/e">Tutti i 26 eventi</LocalLink>
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
