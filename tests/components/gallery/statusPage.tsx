import { DayTile } from "~/routes/site/parts/DayTile";
import { EmptyState } from "~/components/data/EmptyState";
import { Journey } from "~/routes/site/applications/page/Journey";
import { StageBar } from "~/routes/site/applications/page/StageBar";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { Icon } from "~/components/Icon";
import { LocalLink } from "~/components/locale";
import { PageHead } from "~/components/shell/PageHead";
import { SiteFrame } from "~/routes/site/layout/SiteFrame";
import { FRAME } from "./sample";

export function Status() {
  return (
    <SiteFrame {...FRAME} path="/candidatura/abc" actor={{ name: "Rosa Bianchi", roles: ["seeker"] }}>
      <PageHead
        title="Ti aspettano per un colloquio"
        here="La tua candidatura"
        kind="La tua candidatura"
        meta={[
          <>
            Codice annuncio <strong>L-482</strong>
          </>,
        ]}
      >
        <StageBar current={3} of={5} name="colloquio" />
      </PageHead>
      <div className="container with-aside">
        <div className="with-aside-main">
          <section className="next-step">
            <div className="next-step-in">
              <DayTile when="2026-11-26" big />
              <div>
                <h2>Giovedì 26 novembre, ore 15:00</h2>
                <p>Via del Rogio 14, Porcari.</p>
                <div className="button-row mt-3">
                  <SubmitButton>Confermo che vengo</SubmitButton>
                  <LocalLink className="btn btn-outline-primary" to="/x">
                    Chiedi un altro orario
                  </LocalLink>
                </div>
              </div>
            </div>
          </section>
          <section className="block">
            <h2>A che punto sei</h2>
            <Journey
              steps={[
                {
                  key: "a",
                  title: "Hai inviato la candidatura",
                  state: "done",
                  when: "Lunedì 16 novembre 2026, alle 18:42",
                },
                { key: "b", title: "Colloquio", state: "now", text: "L’azienda ti incontra." },
                { key: "c", title: "Proposta", state: "todo" },
              ]}
            />
          </section>
          <section className="block">
            <EmptyState
              title="Nessuna altra candidatura"
              action={{ label: "Cerca un’opportunità", to: "/opportunita" }}
            >
              <p>Quando ti candidi a qualcosa, la trovi qui.</p>
            </EmptyState>
          </section>
        </div>
        <aside aria-label="Aiuto e dati">
          <div className="side-box">
            <h2>Vuoi prepararti?</h2>
            <p>Allo sportello proviamo il colloquio con te.</p>
          </div>
          <div className="side-info">
            <section>
              <h2>I tuoi dati</h2>
              <p>Li teniamo fino a sabato 22 maggio 2027.</p>
              <LocalLink className="tool-link" to="/d">
                <Icon name="document" />
                Scarica o cancella i dati
              </LocalLink>
            </section>
          </div>
        </aside>
        <section className="leave-block">
          <h2>Hai cambiato idea?</h2>
          <p>Puoi ritirarti quando vuoi.</p>
          <form>
            <SelectField name="why" label="Perché ti ritiri?" optional options={[]} empty="Preferisco non dirlo" />
            <SubmitButton look="outline-danger">Ritira la candidatura</SubmitButton>
          </form>
        </section>
      </div>
    </SiteFrame>
  );
}
