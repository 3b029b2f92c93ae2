const tables = ["event", "event_tag", "command", "merkle_node"]

const refusing = (table: string, action: "update" | "delete"): string => `
create trigger ${table}_no_${action} before ${action} on ${table}
begin select raise(abort, 'the ledger is append-only'); end;
`

/** Triggers that refuse to change or delete what was appended: against accidents; who wants to tamper drops them first. */
export const appendOnly = tables.map((table) => refusing(table, "update") + refusing(table, "delete")).join("")
