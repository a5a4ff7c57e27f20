/** Files of the interface that the engraver makes, as [path below src/ui, text]. */
export function interfacePaths(): [string, string][];
