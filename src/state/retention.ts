/** How long each kind of record is kept, in days. Told to users in the README. */
export const RETENTION_DAYS = {
  /** Texts of publishers, in items and in alerts: as short as `/why` and `/latest` allow. */
  items: 30,
  /** Longer than any feed lists an old entry: what is forgotten would be new again. */
  seen: 400,
  stories: 180,
  /** With the deliveries made of them. */
  alerts: 180,
  observations: 400,
  closedIncidents: 730,
} as const;
