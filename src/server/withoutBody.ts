/** Turns the answer to GET into the answer to HEAD. */
export async function withoutBody(response: Response): Promise<Response> {
  const { byteLength } = await response.arrayBuffer();
  const head = new Response(null, response);
  head.headers.set('Content-Length', String(byteLength));
  return head;
}
