import type { M2MToken } from '../api/M2MToken.js';

/** A token with its secret, which no other call returns. */
export interface CreatedM2MToken extends M2MToken {
  /**
   * The secret. It is '' once `reset`, an unmount, another machine, or the end of the session has wiped it, also in the
   * object that you have kept.
   */
  readonly token: string;
}

/** The one place that holds a secret. React keeps old states and props for a while, and these refer to the box only. */
export interface SecretBox<Facts = M2MToken> {
  /** The facts with the secret, such as the created token; undefined = the box is empty. */
  read: () => WithSecret<Facts> | undefined;
  hold: (facts: Facts, secret: string) => WithSecret<Facts>;
  /** Empties the box. */
  wipe: () => void;
}

type WithSecret<Facts> = Facts & { readonly token: string };

export function createSecretBox<Facts extends object = M2MToken>(): SecretBox<Facts> {
  let created: WithSecret<Facts> | undefined;
  let secret = '';
  return {
    read: () => created,
    hold: (facts, text) => {
      secret = text;
      const mine: WithSecret<Facts> = {
        ...facts,
        get token(): string {
          return created === mine ? secret : '';
        },
      };
      created = mine;
      return mine;
    },
    wipe: () => {
      created = undefined;
      secret = '';
    },
  };
}
