/** A JWT that decodes. Its signature is a plain word, so no verification accepts it. */
export function fakeJwt(header: object, payload: object): string {
  const parts = [{ alg: 'RS256', typ: 'JWT', ...header }, payload].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  return [...parts, 'not_a_real_signature'].join('.');
}
