/** What a receiver understands: Hashwire's own JSON, or the shape of another program. */
export const TARGET_FORMS = ['json', 'slack', 'mattermost', 'ntfy', 'pagerduty'] as const;
export type TargetForm = (typeof TARGET_FORMS)[number];

/** Where an operator wants alerts to be posted. Only an operator names addresses: they may be private ones. */
export interface Target {
  /** Of its address: `webhook:<id>`. */
  readonly id: string;
  readonly url: string;
  readonly form: TargetForm;
  /** `json`: the key of the signature, `whsec_...`; `ntfy`: an access token; `pagerduty`: the routing key. */
  readonly secret?: string | undefined;
}
