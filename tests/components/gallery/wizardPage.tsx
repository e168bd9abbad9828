import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { FieldRow } from "~/components/forms/FieldRow";
import { FormNote } from "~/components/forms/FormNote";
import { MarginNote } from "~/routes/organisation/postings/wizard/parts/MarginNote";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { SavedMark } from "~/routes/organisation/postings/wizard/parts/SavedMark";
import { SelectField } from "~/components/forms/SelectField";
import { Steps } from "~/routes/organisation/postings/wizard/parts/Steps";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { LocalLink } from "~/components/locale";
import { OrganisationFrame } from "~/routes/organisation/layout/OrganisationFrame";
import { TitleRow } from "~/components/shell/TitleRow";
import { FRAME } from "./sample";

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
        <SubmitRow aside={<LocalLink to="/t">Preferisci il telefono? Lo scriviamo noi</LocalLink>}>
          <SubmitButton>Continua: chi cerchi</SubmitButton>
          <SubmitButton look="outline-primary">Salva e chiudi</SubmitButton>
        </SubmitRow>
      </form>
    </OrganisationFrame>
  );
}
