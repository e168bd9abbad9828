import { Callout } from "~/components/data/Callout";
import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { Icon } from "~/components/Icon";
import { KeyFacts } from "~/components/posting/KeyFacts";
import { PostingBadges } from "~/routes/site/parts/PostingBadges";
import { EmployerLine } from "~/routes/site/parts/EmployerLine";
import { Ticks } from "~/components/posting/Ticks";
import { PageHead } from "~/components/shell/PageHead";
import { SiteFrame } from "~/routes/site/layout/SiteFrame";
import { FRAME, NOW, WAREHOUSE } from "./sample";

export function Posting() {
  return (
    <SiteFrame {...FRAME} path="/opportunita/L-482">
      <PageHead
        title="Magazziniere o magazziniera"
        trail={[{ label: "Opportunità", to: "/opportunita" }]}
        kind="Lavoro"
        meta={[
          <>
            Codice <strong>L-482</strong>
          </>,
          "Pubblicato lunedì 9 novembre 2026",
        ]}
      >
        <EmployerLine posting={WAREHOUSE} className="employer-line" />
        <p className="mt-1">
          <span className="verified">
            <Icon name="shield" size="sm" />
            Verificata dallo sportello
          </span>
        </p>
        <PostingBadges posting={WAREHOUSE} now={NOW} />
      </PageHead>
      <div className="container posting-page">
        <aside className="posting-page-key" aria-label="In breve">
          <KeyFacts
            posting={WAREHOUSE}
            address="Via del Rogio 14, Porcari"
            agreement="Contratto nazionale Carta e cartone, livello D2"
          >
            <a className="btn btn-primary" href="#candidati">
              Candidati ora
            </a>
            <p>Senza account e senza curriculum</p>
          </KeyFacts>
          <Callout tone="open" icon="clock">
            <strong>Risponde in 6 giorni.</strong> Ha promesso una risposta entro 14 giorni.
          </Callout>
        </aside>
        <div className="posting-page-main">
          <section>
            <p className="lead">Prepari gli ordini e carichi i camion, in una squadra di sei persone.</p>
          </section>
          <section>
            <h2>Che cosa farai</h2>
            <Ticks
              icon="arrow"
              items={["Ricevi la merce e controlli i documenti.", "Prepari gli ordini con il lettore di codici."]}
            />
          </section>
          <section>
            <h2>Che cosa serve</h2>
            <div className="two-columns">
              <div>
                <h3>È necessario</h3>
                <Ticks items={["Parlare un italiano semplice"]} />
              </div>
              <div>
                <h3>Aiuta, ma non è necessario</h3>
                <Ticks nice icon="plus" items={["Patentino del muletto"]} />
              </div>
            </div>
          </section>
          <form className="apply-box block" id="candidati" noValidate>
            <h2>Candidati in due minuti</h2>
            <p>Niente account, niente curriculum.</p>
            <ErrorSummary
              errors={[
                { name: "name", message: "Scrivi come ti chiami" },
                { name: "has", message: "Segna almeno una cosa" },
              ]}
            />
            <CheckboxGroup
              name="has"
              label="Che cosa hai già?"
              layout="lines"
              error="Segna almeno una cosa"
              options={[
                { value: "1", label: "Posso fare i turni" },
                { value: "2", label: "Parlo un italiano semplice", hint: "Basta capirsi sul lavoro" },
              ]}
              values={["1"]}
            />
            <div className="field-grid">
              <div className="full">
                <TextArea name="message" label="Vuoi aggiungere qualcosa?" optional maxLength={800} />
              </div>
              <TextField name="name" label="Come ti chiami" error="Scrivi come ti chiami" autoComplete="name" />
              <TextField name="contact" label="Telefono o e-mail" hint="Per risponderti" />
            </div>
            <div className="apply-end">
              <SubmitButton>Invia la candidatura</SubmitButton>
              <p className="small">Poi ricevi una pagina tua per seguirla o ritirarla.</p>
            </div>
          </form>
        </div>
        <aside className="posting-page-more" aria-label="Condividi o chiedi aiuto">
          <div className="side-box">
            <h2>Preferisci farlo con noi?</h2>
            <p>Chiama lo sportello e di’ il codice L-482.</p>
            <a className="phone-link" href="tel:0583000123">
              <Icon name="phone" />
              0583 000 123
            </a>
          </div>
        </aside>
      </div>
    </SiteFrame>
  );
}
