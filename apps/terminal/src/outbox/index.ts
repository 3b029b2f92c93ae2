export {
  type FormName,
  type FormsMade,
  type FormsOrder,
  type FormsPort,
  type MadeForm,
  officeForms,
  type Outbox,
  unitForms,
} from "./forms-port.ts"
