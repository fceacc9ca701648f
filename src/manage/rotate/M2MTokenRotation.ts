/** A rotation that has begun: both tokens exist. It holds no secret, so that you may keep it, such as in a database. */
export interface M2MTokenRotation {
  /** Id of the token to replace. */
  oldId: string;
  /** Id of the token in its place. */
  newId: string;
}
