import { Badge } from "~/components/data/Badge";
import { MatchStrip } from "~/routes/desk/parts/MatchStrip";
import { Points } from "~/routes/desk/parts/Points";
import { Table } from "~/components/data/Table";
import { FieldRow } from "~/components/forms/FieldRow";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { Icon } from "~/components/Icon";
import { LocalLink } from "~/components/locale";
import { StaffFrame } from "~/routes/desk/layout/StaffFrame";
import { TitleRow } from "~/components/shell/TitleRow";
import { COUNTS, STAFF } from "./staffSample";

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
                  <LocalLink to="/c">Corso carrelli elevatori</LocalLink>
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
                <LocalLink key="c" to="/c">
                  Italiano A2, da lunedì 11/01
                </LocalLink>,
                "74",
              ],
            },
          ]}
        />
      </div>
    </StaffFrame>
  );
}
