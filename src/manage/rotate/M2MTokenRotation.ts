/** A rotation that has begun: both tokens exist. It holds no secret, so you may store it, for example in a database. */
export interface M2MTokenRotation {
  /** Id of the token to replace. */
  oldId: string;
  /** Id of the new token. */
  newId: string;
}
