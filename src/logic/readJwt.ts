/** The facts of a JWT that identify it. They are decoded and not verified. */
export interface JwtFacts {
  /** `sub`: the machine of an M2M token, `mch_…`. */
  readonly subject: string | null;
  /** `jti`: the id of an M2M token, `mt_…`. */
  readonly id: string | null;
  /** `kid` of the header: the instance of an M2M token, `ins_…`. */
  readonly instance: string | null;
  /** Ids of the machines that the token may call, `mch_…`. */
  readonly scopes: readonly string[];
  /** Unix milliseconds; null = it names none. */
  readonly issuedAt: number | null;
  /** Unix milliseconds; null = it names none. */
  readonly expiration: number | null;
}

/** Decodes a JWT in the browser; undefined = it is not one, or its end is missing. */
export function readJwt(text: string): JwtFacts | undefined {
  const parts = text.split('.');
  const [header, payload] = parts.slice(0, 2).map(decode);
  if (parts.length < 3 || !header || !payload) return undefined;
  const word = (value: unknown) => (typeof value === 'string' ? value : null);
  // A number beyond the range of `Date` is not a time.
  const time = (value: unknown) =>
    typeof value === 'number' && Math.abs(value) <= 8.64e12 ? value * 1000 : null;
  const scopes = [payload['scopes'], payload['aud']].flat().flatMap((scope) => {
    return typeof scope === 'string' ? scope.split(' ') : [];
  });
  return {
    subject: word(payload['sub']),
    id: word(payload['jti']),
    instance: word(header['kid']),
    scopes: [...new Set(scopes)].filter((id) => /^mch_\w{27}$/.test(id)),
    issuedAt: time(payload['iat']),
    expiration: time(payload['exp']),
  };
}

/** Decodes JSON in base64url; undefined = it is not an object. */
function decode(part: string): Record<string, unknown> | undefined {
  try {
    const bytes = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
