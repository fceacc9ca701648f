import { describe, expect, it } from 'vitest';
import { callHandler, SITE } from './callHandler.js';
import { createUpstream, SUBJECT } from './upstream.js';

async function ask(query: string) {
  const upstream = createUpstream();
  const answer = await callHandler({
    url: `${SITE}/api/m2m-tokens?${query}`,
    fetch: upstream.fetch,
  });
  const [request] = upstream.requests;
  return { ...answer, sent: request && Object.fromEntries(new URL(request.url).searchParams) };
}

const subject = `subject=${SUBJECT}`;

describe('the query of the list', () => {
  it.each([
    ['', {}],
    ['&revoked=true', { revoked: 'true' }],
    ['&revoked=false&expired=false', {}],
    ['&expired=true&revoked=true', { revoked: 'true', expired: 'true' }],
    ['&limit=1', { limit: '1' }],
    ['&limit=100', { limit: '100' }],
    ['&limit=025', { limit: '25' }],
    ['&offset=0', {}],
    ['&offset=9007199254740991', { offset: '9007199254740991' }],
  ])('forwards %j with the defaults, and no other parameter', async (query, expected) => {
    const { status, sent } = await ask(subject + query);
    expect(status).toBe(200);
    expect(sent).toEqual({
      subject: SUBJECT,
      revoked: 'false',
      expired: 'false',
      limit: '10',
      offset: '0',
      ...expected,
    });
  });

  // More of them: attacks/query.test.ts.
  it.each([
    ['no subject', ''],
    ['a subject that is short', `subject=${SUBJECT.slice(0, -1)}`],
    ['a subject that is long', `subject=${SUBJECT}0`],
    ['a subject with a line end', `subject=${SUBJECT}%0A`],
    ['a subject with a path', `subject=${SUBJECT.slice(0, -3)}%2F..`],
    ['a subject of another kind', `subject=${SUBJECT.replace('mch_', 'usr_')}`],
    ['a subject beyond ASCII', `subject=${SUBJECT.slice(0, -1)}%C3%A9`],
    ['subject twice, one of them another machine', `${subject}&subject=x`],
    ['limit -1', `${subject}&limit=-1`],
    ['limit 1.5', `${subject}&limit=1.5`],
    ['offset NaN', `${subject}&offset=NaN`],
    ['expired=yes', `${subject}&expired=yes`],
    ['expired twice', `${subject}&expired=true&expired=false`],
    ['an empty parameter name', `${subject}&=x`],
  ])('is refused with %s', async (_, query) => {
    const { status, code, sent } = await ask(query);
    expect([status, code, sent]).toEqual([400, 'invalid_params', undefined]);
  });

  it('names the error without quoting the query', async () => {
    const { body } = await ask(`${subject}&limit=hostile&offset=hostile`);
    expect(body.errors?.[0]?.long_message).toContain('limit, offset cannot be read');
    expect(JSON.stringify(body)).not.toContain('hostile');
  });
});

describe('a query with ignored parameters', () => {
  const askIgnoring = (query: string, ignoredParams: string[]) =>
    callHandler({ url: `${SITE}/api/m2m-tokens?${query}`, ignoredParams });

  it.each([
    ['one', `tenant=acme&${subject}`],
    ['one twice', `tenant=a&${subject}&tenant=b`],
    ['one without a value', `${subject}&tenant`],
    ['two', `${subject}&tenant=a&__proto__=x`],
    ['one that is escaped', `${subject}&t%65nant=a`],
    ['none', subject],
  ])('is read when it holds %s', async (_, query) => {
    expect((await askIgnoring(query, ['tenant', '__proto__'])).status).toBe(200);
  });

  it.each([
    ['another', `tenant=a&${subject}&page=2`],
    ['one in upper case', `Tenant=a&${subject}`],
    ['one as a list', `tenant[]=a&${subject}`],
    ['one of the five parameters twice', `tenant=a&${subject}&${subject}`],
    ['no subject', 'tenant=a'],
  ])('is refused when it holds %s', async (_, query) => {
    expect((await askIgnoring(query, ['tenant'])).code).toBe('invalid_params');
  });

  it('sends none of them to Clerk, nor to authorize', async () => {
    const upstream = createUpstream();
    const contexts: unknown[] = [];
    await callHandler({
      url: `${SITE}/api/m2m-tokens?tenant=acme&${subject}`,
      ignoredParams: ['tenant'],
      fetch: upstream.fetch,
      authorize: (_, context) => contexts.push(context) > 0,
    });
    expect(upstream.requests.map(({ url }) => new URL(url).searchParams.has('tenant'))).toEqual([
      false,
    ]);
    expect(contexts).toEqual([{ action: 'list', subject: SUBJECT }]);
  });
});
