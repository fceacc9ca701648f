/** A JWT that decodes. Its signature is a plain word, so no verification accepts it. */
export function fakeJwt(header: object, payload: object): string {
  const parts = [{ alg: 'RS256', typ: 'JWT', ...header }, payload].map((part) =>
    btoa(JSON.stringify(part)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
  );
  return [...parts, 'not_a_real_signature'].join('.');
}
