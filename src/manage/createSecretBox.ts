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
export interface SecretBox {
  /** The created token; undefined = the box is empty. */
  read: () => CreatedM2MToken | undefined;
  hold: (token: M2MToken, secret: string) => CreatedM2MToken;
  /** Empties the box. */
  wipe: () => void;
}

export function createSecretBox(): SecretBox {
  let created: CreatedM2MToken | undefined;
  let secret = '';
  return {
    read: () => created,
    hold: (token, text) => {
      secret = text;
      const mine: CreatedM2MToken = {
        ...token,
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
